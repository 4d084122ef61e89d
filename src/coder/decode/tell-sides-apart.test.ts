import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, readText } from '../../../tests/support/draft-at.js';
import type { Mention } from '../../actors/mention.js';
import { tellSidesApart } from './tell-sides-apart.js';

const source = 'Park wrote to Tanaka in May. Park now says that he has not answered her.';
const bare = readText(source);
const korea = { code: 'KOR', sector: 'GOV', otherSectors: [], name: 'Park', office: null };
const japan = { code: 'JPN', sector: 'GOV', otherSectors: [], name: 'Tanaka', office: null };

function mention(
  words: string,
  nth: number,
  sentence: number,
  more: Pick<Mention, 'kind' | 'parties' | 'ground'>,
): Mention {
  return { ...spanOf(source, words, nth), sentence, antecedent: null, ...more };
}

const named = { kind: 'person' as const, ground: 'knowledge base: office-holders' };
const guessed = { kind: 'pronoun' as const, ground: 'pronoun: most salient mention that agrees' };
const text = {
  ...bare,
  mentions: [
    mention('Park', 0, 0, { ...named, parties: [korea] }),
    mention('Tanaka', 0, 0, { ...named, parties: [japan] }),
    mention('Park', 1, 1, { ...named, parties: [korea] }),
    mention('he', 0, 1, { ...guessed, parties: [korea] }),
    mention('her', 0, 1, { ...guessed, parties: [korea] }),
  ],
};

test('a pronoun that came out as the other side stands for the other party named before', () => {
  const letter = draftAt(text, spanOf(source, 'answered'), {
    actors: [partyAt(spanOf(source, 'Park', 1), 'KOR', 'GOV')],
    recipients: [partyAt(spanOf(source, 'her'), 'KOR', 'GOV')],
  });
  const [apart] = tellSidesApart.run([letter], contextOf(text));
  expect(apart?.actors.map(({ code }) => code)).toEqual(['KOR']);
  expect(apart?.recipients.map(({ code, text: words }) => [code, words])).toEqual([['JPN', 'her']]);
});

test('a name on both sides stays an actor', () => {
  const letter = draftAt(text, spanOf(source, 'wrote'), {
    actors: [partyAt(spanOf(source, 'Park'), 'KOR', 'GOV', { name: 'Park' })],
    recipients: [partyAt(spanOf(source, 'Park', 1), 'KOR', 'GOV', { name: 'Park' })],
  });
  const [apart] = tellSidesApart.run([letter], contextOf(text));
  expect(apart?.actors).toHaveLength(1);
  expect(apart?.recipients).toEqual([]);
});

test('two parties of two lines are left as they are', () => {
  const letter = draftAt(text, spanOf(source, 'wrote'), {
    actors: [partyAt(spanOf(source, 'Park'), 'KOR', 'GOV')],
    recipients: [partyAt(spanOf(source, 'Tanaka'), 'JPN', 'GOV')],
  });
  expect(tellSidesApart.run([letter], contextOf(text))).toEqual([letter]);
});
