import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Folders in the order of the data: each may import from itself and from those before it. */
const order = ['sources', 'documents', 'sentences', 'actors', 'coder', 'reports', 'evaluation', 'cli'];
/** Files that lie in no stage and serve all. */
const shared = ['errors.js', 'data-folder.js'];

const modules = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    relative(source, resolve(source, dirname(file), match[1] ?? '')),
  );
}

const stageOf = (file: string) => file.split(sep)[0] ?? '';

test('every folder of src is a stage', () => {
  const folders = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(order).toEqual(expect.arrayContaining(folders.map((entry) => entry.name)));
});

test('a stage imports only from itself and from earlier ones', () => {
  const backwards = modules
    .filter((file) => file.includes(sep))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => !shared.includes(target))
        .filter(
          (target) =>
            order.indexOf(stageOf(target)) > order.indexOf(stageOf(file)) || !order.includes(stageOf(target)),
        )
        .map((target) => `${file} imports ${target}`),
    );
  expect(backwards).toEqual([]);
});

test('the rule is tried on real imports', () => {
  expect(importsOf(join('coder', 'code-document.ts'))).toContain(join('sentences', 'split-document.js'));
});
