import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Serves built pages as a plain static host does: HTTP/1.1 with connections kept, text compressed beforehand. */
export interface Server {
  address: string;
  close(): Promise<void>;
}

interface Held {
  body: Buffer;
  headers: OutgoingHttpHeaders;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
/** Compressed already. */
const dense = ['.woff2', '.png'];

async function held(path: string, hashed: boolean): Promise<Held> {
  const kind = extname(path);
  const content = await readFile(path);
  const body = dense.includes(kind) ? content : gzipSync(content, { level: 9 });
  return {
    body,
    headers: {
      'content-type': types[kind] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(body === content ? {} : { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    },
  };
}

async function readAll(mount: string, folder: string, files: Map<string, Held>): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    if (!(await stat(path)).isFile()) continue;
    const url = `/${mount}/${name.replaceAll('\\', '/')}`;
    const file = await held(path, name.startsWith('assets'));
    files.set(url, file);
    if (url.endsWith('/index.html')) files.set(url.slice(0, -'index.html'.length), file);
  }
}

/** Serves each folder below its name, from memory, on a free port of this machine. The caller closes it. */
export async function serve(folders: Record<string, string>): Promise<Server> {
  const files = new Map<string, Held>();
  for (const [mount, folder] of Object.entries(folders)) await readAll(mount, folder, files);
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file) response.writeHead(200, file.headers).end(file.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
