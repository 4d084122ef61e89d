import { execSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// npm run build; npm run built (--when-stale) builds only where something has changed since: `npm ci` has built already when
// `npm start` comes.
const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'board', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
/** Its time is that at which the last whole build began: what changed during that build is not in it. */
const stamp = `${root}dist/.built`;

/** When a file, or a folder or anything in it, was last changed. A folder changes when a file in it goes. */
function lastChange(path) {
  const { mtimeMs } = statSync(path);
  const inside = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules');
  const times = inside.map((name) => timeOf(`${path}/${name}`));
  // Each build makes a new folder in that of the board.
  return Math.max(path === `${root}board` ? 0 : mtimeMs, ...times);
}

function timeOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() ? lastChange(path) : (stat?.mtimeMs ?? 0);
}

const isStale = timeOf(stamp) < Math.max(...sources.map((path) => timeOf(root + path)));
const isThere = timeOf(`${root}dist/cli/main.js`) > 0 && timeOf(`${root}board/dist/index.html`) > 0;
if (!process.argv.includes('--when-stale') || isStale || !isThere) {
  const begun = new Date();
  execSync('tsc -p tsconfig.build.json && vite build board --logLevel warn', { cwd: root, stdio: 'inherit' });
  writeFileSync(stamp, '');
  utimesSync(stamp, begun, begun);
}
