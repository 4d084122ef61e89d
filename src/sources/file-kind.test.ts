import { expect, test } from 'vitest';
import { fileKind, sniffKind } from './file-kind.js';

test('the ending of a name tells its kind, in either case', () => {
  expect(fileKind('a/readout.TXT')).toBe('text');
  expect(fileKind('b.md')).toBe('markdown');
  expect(fileKind('c.htm')).toBe('html');
  expect(fileKind('d.ndjson')).toBe('jsonl');
  expect(fileKind('e.json')).toBeNull();
  expect(fileKind('txt')).toBeNull();
});

test('the first bytes tell the kind of what has no name', () => {
  expect(sniffKind(Buffer.from('\n {"id": 1, "text": "a"}'))).toBe('jsonl');
  expect(sniffKind(Buffer.from('\ufeff<!-- x -->\n<!DOCTYPE html>'))).toBe('html');
  expect(sniffKind(Buffer.from('<p class="x">Hello'))).toBe('html');
  expect(sniffKind(Buffer.from('<html>', 'utf16le'))).toBe('html');
});

test('prose that only begins like markup or JSON is prose', () => {
  expect(sniffKind(Buffer.from('{The minister} said "no".'))).toBe('text');
  expect(sniffKind(Buffer.from('<Reuters> The envoys met.'))).toBe('text');
  expect(sniffKind(Buffer.from('The <p> tag'))).toBe('text');
});
