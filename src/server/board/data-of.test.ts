import { expect, test } from 'vitest';
import { dataOf } from './data-of.js';

const of = (address: string) => dataOf(new URL(address, 'http://127.0.0.1'));

test('a screen with a suffix leads to its data, with what the data can be asked by', () => {
  expect(of('/lines.csv?asOf=2022-10-27&order=change')).toBe('/api/lines.csv?asOf=2022-10-27');
  expect(of('/lines/IGO.NATO~RUS.md')).toBe('/api/lines/IGO.NATO~RUS.md');
  expect(of('/search.json?q=dirty+bomb')).toBe('/api/search.json?q=dirty+bomb');
});

test('nothing else leads anywhere', () => {
  expect(of('/lines/RUS~UKR')).toBeNull();
  expect(of('/licences.md')).toBeNull();
  expect(of('//evil.example/x.md')).toBeNull();
});
