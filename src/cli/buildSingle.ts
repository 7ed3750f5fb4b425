import { mkdir, writeFile } from 'node:fs/promises';
import { singleFile } from '../build/singleFile.ts';

/** `npm run build:single`: all of Anagen in one HTML file. */
const root = new URL('../../', import.meta.url).pathname;
const file = 'dist-single/anagen.html';

const page = await singleFile(root);
await mkdir('dist-single', { recursive: true });
await writeFile(file, page);
console.log(`${file}: ${(Buffer.byteLength(page) / 1_000_000).toFixed(2)} MB`);
