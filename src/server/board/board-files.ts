import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ParleyError } from '../../errors.js';

/** One file of the built board, ready to be sent. */
export interface BoardFile {
  readonly body: Buffer;
  readonly compressed: Buffer | null;
  readonly type: string;
  readonly etag: string;
}

/** The files of the built board by their path in addresses: `/assets/index-4f2a.js`. */
export type BoardFiles = ReadonlyMap<string, BoardFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};
const compressible = /^(?:text|application|image\/svg)/;

/** The page that every screen of the board begins with. */
export const startPage = '/index.html';

/** Loads the built board; nothing outside its folder can be asked for. @throws ParleyError `board-not-built` */
export function boardFiles(folder: string): BoardFiles {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new ParleyError('board-not-built', `${folder}: the board is not built yet: npm run build`);
  }
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length).replaceAll('\\', '/'), fileOf(path)];
    }),
  );
}

function fileOf(path: string): BoardFile {
  const body = readFileSync(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { body, compressed: compressible.test(type) ? gzipSync(body) : null, type, etag: `W/"${digest}"` };
}
