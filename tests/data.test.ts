import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';

const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).map((file) => join('data', file));
const lexicons = files.filter((file) => file.endsWith('.yml'));

/** Sectors of docs/codebook.md section 4. */
const sectors = new Set('GOV LEG MIL SPY JUD PTY OPP REB PRM COP JRN BUS CVL ELI PRE IGO NGO'.split(' '));

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  // Throws when a row has more or fewer cells than the header.
  return parseCsv(readFileSync(file, 'utf8'), { columns: true });
}

test.each(lexicons)('%s can be read, and says what it holds and where that comes from', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(parseYaml(text)).toBeTypeOf('object');
  expect(text).toMatch(/^# \w|^note:/);
  expect(text).toMatch(/\bsource\b/i);
});

test.each(['office-holders.csv', 'places-and-bodies.csv', 'groups.csv'])(
  'no row of %s stands there twice',
  (name) => {
    const lines = readFileSync(join('data', name), 'utf8').trimEnd().split('\n');
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  },
);

test('office-holders have a code, a name, days in order and a source that SOURCES.md tells of', () => {
  const sources = readFileSync('data/SOURCES.md', 'utf8');
  const wrong = rowsOf('data/office-holders.csv').filter((row) => {
    const { country = '', office, name, from = '', to = '', sector = '', source = '' } = row;
    const isDay = (day: string) => day === '' || /^\d{4}(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$/.test(day);
    const shorter = Math.min(from.length, to.length);
    return !(
      /^[A-Z]{3}$/.test(country) &&
      office &&
      name &&
      isDay(from) &&
      isDay(to) &&
      from.slice(0, shorter) <= to.slice(0, shorter) &&
      sectors.has(sector) &&
      sources.includes(source.split(/[ (;]/)[0] || 'no source')
    );
  });
  expect(wrong).toEqual([]);
});

test('places and bodies have words, a code, a sector and a kind', () => {
  const wrong = rowsOf('data/places-and-bodies.csv').filter(
    (row) =>
      !(
        row.text &&
        /^([A-Z]{3}|-)$/.test(row['country code'] ?? '') &&
        (row.sector === '' || (row.sector ?? '').split(' ').every((sector) => sectors.has(sector))) &&
        row.kind
      ),
  );
  expect(wrong).toEqual([]);
});

test('groups stand for at least one coded party', () => {
  const wrong = rowsOf('data/groups.csv').filter(
    (row) => !row.text || !/^[A-Z]{3}(\|[A-Z]{3})*$/.test(row.codes ?? '') || !sectors.has(row.sector ?? ''),
  );
  expect(wrong).toEqual([]);
});
