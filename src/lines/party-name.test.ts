import { expect, test } from 'vitest';
import { linePartyOfKey } from './line-key.js';
import { partyName } from './party-name.js';

test.each([
  ['RUS', 'Russia'],
  ['TUR', 'Türkiye'],
  ['UNO', 'United Nations'],
  ['SYR.REB', 'Syria, rebels'],
  ['IGO.African-Union', 'African Union'],
  ['XYZ', 'XYZ'],
])('%s is %s', (key, name) => {
  expect(partyName(linePartyOfKey(key))).toBe(name);
});
