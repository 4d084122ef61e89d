import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { documentOf, newLedgerFile } from '../../tests/support/ledger-story.js';
import { addressOf } from './address-of.js';

test('a file is known by its path from the ledger, however it is named', () => {
  const ledger = newLedgerFile();
  const folder = dirname(ledger);
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'news', 'a.txt'), 'Norway phoned Oman.');
  expect(addressOf(documentOf(join(folder, 'news', 'a.txt'), ''), ledger)).toBe('news/a.txt');
  expect(addressOf(documentOf(join(folder, 'news', '..', 'news', 'a.txt'), ''), ledger)).toBe('news/a.txt');
  expect(addressOf(documentOf(`${join(folder, 'news', 'a.txt')}:12`, ''), ledger)).toBe('news/a.txt:12');
});

test('a page is known by its address without the fragment, a line by its id, a pipe by its text', () => {
  const ledger = newLedgerFile();
  expect(addressOf(documentOf('HTTPS://Example.org/Call#top', ''), ledger)).toBe('https://example.org/Call');
  expect(addressOf(documentOf('wire-2022-10-21-0007', ''), ledger)).toBe('wire-2022-10-21-0007');
  // printf '%s' 'Norway phoned Oman.' | sha256sum | cut -c1-16
  expect(addressOf(documentOf('-', 'Norway phoned Oman.'), ledger)).toBe('stdin:394679d739dc29a6');
});
