import { expect, test } from 'vitest';
import { textTable } from './text-table.js';

const columns = [
  { name: 'id' },
  { name: 'title', isElastic: true },
  { name: 'count', align: 'right' },
] as const;

test('cells are padded, numbers stand right, nothing known is a dash', () => {
  const rows = [
    ['a', 'Talks in Bern', 7],
    ['bc', null, 12],
  ];
  expect(textTable(columns, rows, 80)).toBe(
    ['id  title          count', 'a   Talks in Bern      7', 'bc  –                 12', ''].join('\n'),
  );
});

test('a table that is too wide cuts its elastic column, and no further than twelve columns', () => {
  const rows = [['a', 'Foreign ministers of nine states meet in Bern', 7]];
  const [header, line] = textTable(columns, rows, 40).split('\n');
  expect(header).toHaveLength(40);
  // 40 columns less 2 + 2 + 2 + 5 leave 29: 28 letters and the mark.
  expect(line).toBe('a   Foreign ministers of nine st…      7');
  expect(textTable(columns, rows, 10).split('\n')[1]).toBe('a   Foreign min…      7');
});

test('control characters of a title do not reach the terminal', () => {
  expect(textTable([{ name: 'title' }], [['Bern\u001b[2J\nTalks']], 80)).toBe('title\nBern [2J Talks\n');
});
