import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { coders } from '../src/cli/coders.js';
import { createProgram } from '../src/cli/create-program.js';
import { channels, modesOfType, statuses } from '../src/coder/event-type.js';
import { csvColumns } from '../src/reports/csv-format.js';
import { reportFormats } from '../src/reports/report-formats.js';
import { documentedRuns, shownOutput } from './support/documented-runs.js';
import { runParley } from './support/run-parley.js';

const read = (file: string) => readFileSync(file, 'utf8');
const record = read('docs/event-record.md');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'src/README.md',
  'accuracy/README.md',
].concat(
  readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
);
const everything = documents.map(read).join('\n');

test.each(['README.md', 'docs/commands.md'])('%s shows what the commands print', async (file) => {
  const runs = documentedRuns(read(file));
  expect(runs.length).toBeGreaterThan(0);
  for (const { parameters, shown } of runs) {
    const { code, out } = await runParley(parameters);
    expect(code).toBe(0);
    // When this fails after a change of the coder: npm run docs.
    expect(shown).toBe(shownOutput(out));
  }
});

test('every command is in the documents', () => {
  const commands = createProgram().commands.map((command) => command.name());
  expect(commands).toEqual(expect.arrayContaining(['code', 'explain', 'text', 'evaluate']));
  expect(commands.filter((command) => !everything.includes(`parley ${command}`))).toEqual([]);
});

test('every option is in the documents', () => {
  const options = createProgram().commands.flatMap((command) =>
    command.options.map((option) => option.long ?? ''),
  );
  expect(options.filter((option) => !everything.includes(option))).toEqual([]);
});

test('every format, type, mode, status, channel and column is in the event record', () => {
  for (const { name } of reportFormats) expect(record).toContain(`--format ${name}`);
  for (const [type, modes] of Object.entries(modesOfType)) {
    const row = record.split('\n').find((line) => line.startsWith(`| ${type} |`)) ?? '';
    for (const mode of modes) expect(row).toContain(mode);
    expect(row).not.toBe('');
  }
  for (const word of [...statuses, ...channels, ...csvColumns]) expect(record).toContain(`\`${word}\``);
});

test('every coder is in the documents', () => {
  for (const { name } of coders) expect(read('README.md') + read('CHANGELOG.md')).toContain(`\`${name}\``);
});

test('the changelog tells of the version in package.json', () => {
  expect(read('CHANGELOG.md')).toContain(`## ${JSON.parse(read('package.json')).version}\n`);
});

test('links between documents lead somewhere', () => {
  const broken = documents.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(dirname(file), target)))
      .map((target) => `${file}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('no line of the lockfile names a registry', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});
