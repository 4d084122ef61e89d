import { expect, test } from 'vitest';
import { lineKey, lineOfKey, linePartyOfKey } from './line-key.js';
import { linePartyOf } from './line-party-of.js';

const keyOf = (
  code: string,
  sector: string | null,
  name: string | null = null,
  office: string | null = null,
) => linePartyOf({ code, sector, name, office })?.key ?? null;

test.each([
  ['SYR', 'GOV', 'SYR'],
  ['SYR', null, 'SYR'],
  ['SYR', 'MIL', 'SYR'],
  ['SYR', 'LEG', 'SYR'],
  ['SYR', 'REB', 'SYR.REB'],
  ['SYR', 'OPP', 'SYR.OPP'],
  ['USA', 'JRN', 'USA.CVL'],
  ['USA', 'ELI', 'USA.CVL'],
  ['UNO', 'IGO', 'UNO'],
  ['-', 'GOV', null],
])('%s %s is the party %s', (code, sector, key) => {
  expect(keyOf(code, sector)).toBe(key);
});

test('bodies of one code are told by their names, and by who heads them', () => {
  expect(keyOf('IGO', 'IGO', 'NATO')).toBe('IGO.NATO');
  expect(keyOf('IGO', 'IGO', 'North Atlantic Treaty Organization')).toBe('IGO.NATO');
  expect(keyOf('IGO', 'IGO', 'Jens Stoltenberg', 'head of organisation')).toBe('IGO.NATO');
  expect(keyOf('IGO', 'IGO', 'AU')).toBe('IGO.African-Union');
  expect(keyOf('IGO', 'IGO', 'Lima Group')).toBe('IGO.Lima-Group');
});

test('a body without a name, or known only by a person who is not listed, is no party', () => {
  expect(keyOf('IGO', 'IGO')).toBeNull();
  expect(keyOf('IGO', 'IGO', 'Ana Perez', 'spokesperson')).toBeNull();
});

test('a line has one key whichever party comes first', () => {
  expect(lineKey('USA', 'RUS')).toBe('RUS~USA');
  expect(lineKey('SYR.REB', 'SYR')).toBe('SYR~SYR.REB');
  expect(lineOfKey('RUS~IGO.NATO').key).toBe('IGO.NATO~RUS');
});

test('keys of parties are read back', () => {
  expect(linePartyOfKey('SYR.REB')).toEqual({ key: 'SYR.REB', code: 'SYR', class: 'REB', body: null });
  expect(linePartyOfKey('IGO.NATO')).toEqual({ key: 'IGO.NATO', code: 'IGO', class: 'body', body: 'NATO' });
});

test.each(['RUS', 'RUS~', 'RUS~usa', 'RUS~USA~UKR', ''])('"%s" is no line', (key) => {
  expect(() => lineOfKey(key)).toThrow(expect.objectContaining({ code: 'bad-line' }));
});
