import { expect, test } from 'vitest';
import { runParley } from './support/run-parley.js';

test('--version prints the version of package.json', async () => {
  expect(await runParley(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' });
});

test('--help names every command and gives examples', async () => {
  const { code, out } = await runParley(['--help']);
  expect(code).toBe(0);
  for (const command of ['code', 'explain', 'text', 'evaluate'])
    expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  expect(out).toContain('$ parley code examples');
});

test('without a command the help goes to standard error and the exit code says misuse', async () => {
  const { code, out, err } = await runParley([]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Usage: parley');
});

test.each([
  [['code', '--formt', 'csv'], "parley: unknown option '--formt' (Did you mean --format?)\n"],
  [['cod'], "parley: unknown command 'cod' (Did you mean code?)\n"],
  [
    ['code', '--format', 'xml'],
    "parley: option '--format <name>' argument 'xml' is invalid. Allowed choices are table, jsonl, plover, csv.\n",
  ],
  [
    ['code', '--jobs', '0'],
    "parley: option '--jobs <number>' argument '0' is invalid. write a whole number from 1 to 64.\n",
  ],
  [
    ['code', '--date', '2022-02-30'],
    "parley: option '--date <day>' argument '2022-02-30' is invalid. write a real day as YYYY-MM-DD.\n",
  ],
  [['explain'], "parley: missing required argument 'input'\n"],
])('%j is refused in one line with exit code 2', async (parameters, message) => {
  expect(await runParley(parameters)).toEqual({ code: 2, out: '', err: message });
});
