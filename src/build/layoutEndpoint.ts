import { readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { moveNodes, movesSchema } from './moveNodes.ts';

/** Where a curator's page posts moved nodes on the development server: `POST /__anagen/layouts/<id>`. */
export const layoutEndpoint = '/__anagen/layouts/';

const largest = 200_000;
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

interface Answer {
  status: number;
  body: unknown;
}

/**
 * Saves moved nodes into `<folder>/<id>.yaml`. `body` is the posted text. Bad input changes nothing and answers with what
 * is wrong. `onSaved` is told the layout's id and what was written before the file is touched, and answers the page.
 */
async function saveLayout(
  folder: string,
  id: string,
  body: string,
  onSaved: (id: string, file: string) => Promise<unknown>,
): Promise<Answer> {
  if (!idPattern.test(id)) return { status: 400, body: { wrong: ['the id of a layout is kebab-case'] } };
  const file = join(folder, `${id}.yaml`);
  const source = await readFile(file, 'utf8').catch(() => null);
  if (source === null) return { status: 404, body: { wrong: [`there is no layout "${id}"`] } };
  let posted: unknown;
  try {
    posted = JSON.parse(body);
  } catch {
    return { status: 400, body: { wrong: ['what was sent is not JSON'] } };
  }
  const moves = movesSchema.safeParse(posted);
  if (!moves.success)
    return {
      status: 400,
      body: { wrong: moves.error.issues.map((each) => `${each.path.join('.')}: ${each.message}`) },
    };
  const moved = moveNodes(source, moves.data);
  if ('wrong' in moved) return { status: 422, body: moved };
  await writeFile(file, moved.source);
  return { status: 200, body: await onSaved(id, file) };
}

/** Whether a request comes from the page itself: another site's page must not write into the repository. */
function isOwn(request: IncomingMessage): boolean {
  const { host, origin } = request.headers;
  const json = request.headers['content-type']?.startsWith('application/json') ?? false;
  return json && origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > largest) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Answers one request to the endpoint; `path` is what follows `layoutEndpoint` in its address. */
export async function answerLayoutRequest(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
  onSaved: (id: string, file: string) => Promise<unknown>,
): Promise<void> {
  const send = ({ status, body }: Answer) => {
    response.statusCode = status;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  };
  if (request.method !== 'POST') return send({ status: 405, body: { wrong: ['only POST is answered here'] } });
  if (!isOwn(request)) return send({ status: 403, body: { wrong: ['only the page itself may save, as JSON'] } });
  const body = await readBody(request);
  if (body === null) return send({ status: 413, body: { wrong: ['too much was sent'] } });
  return send(await saveLayout(folder, path, body, onSaved));
}
