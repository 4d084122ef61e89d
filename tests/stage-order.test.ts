import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** A stage imports from itself and from earlier ones only (src/README.md). */
const stages = [
  'sources',
  'documents',
  'sentences',
  'actors',
  'coder',
  'reports',
  'evaluation',
  'ledger',
  'events',
  'threads',
  'lines',
  'changes',
  'drawings',
  'exchange',
  'server',
  'cli',
];
/** Used by all stages. */
const shared = ['errors.js', 'data-folder.js'];

const source = fileURLToPath(new URL('../src', import.meta.url));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.replaceAll('\\', '/'));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path),
  );
}

test('every folder under src is a stage', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
  expect([...folders].sort()).toEqual([...stages].sort());
});

test('no stage imports from a later one', () => {
  const wrong = files.flatMap((file) => {
    const stage = stages.indexOf(file.split('/')[0] ?? '');
    return importsOf(file)
      .filter((target) => !shared.includes(target) && stages.indexOf(target.split('/')[0] ?? '') > stage)
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('imports stay inside src', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('..'))
      .map((target) => `${file}: ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('files are 300 lines at most', () => {
  const long = files.filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 301);
  expect(long.map((file) => relative('.', file))).toEqual([]);
});
