import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, findingAt, readText } from '../../../tests/support/draft-at.js';
import type { Mention } from '../../actors/mention.js';
import type { PartyFiller, PartyRole } from '../finding.js';
import { chooseParties } from './choose-parties.js';
import type { Features, LinearModel } from './linear-model.js';

const source = 'Chad’s envoy flew to Mali. The two sides met in Niger, Chad said.';
const mentionOf = (words: string, code: string, nth = 0): Mention => ({
  ...spanOf(source, words, nth),
  sentence: nth,
  kind: 'place',
  parties: [{ code, sector: 'GOV', otherSectors: [], name: null, office: null }],
  ground: 'knowledge base: places-and-bodies',
  antecedent: null,
});
const text = {
  ...readText(source),
  mentions: [
    mentionOf('Chad', 'TCD'),
    mentionOf('Mali', 'MLI'),
    mentionOf('Niger', 'NER'),
    mentionOf('Chad', 'TCD', 1),
  ],
};
const filler = (role: PartyRole, words: string, score: number, nth = 0): PartyFiller => ({
  role,
  span: spanOf(source, words, nth),
  score,
});
/** Says what the finder says: a chance over a half is a yes. */
const plain: Features = { 'actor:log-odds': 1, 'recipient:log-odds': 1 };
const plainThrough: LinearModel = { bias: 0, threshold: 0.5, weights: { 'through:log-odds': 1 } };
const run = (
  fillers: readonly PartyFiller[],
  sides: Features | null = plain,
  more = {},
  namings: readonly PartyFiller[] = [],
) => {
  const trigger = spanOf(source, 'flew');
  const draft = { ...draftAt(text, trigger, more), finding: findingAt(text, trigger, { fillers, namings }) };
  const weights = {
    sides: sides === null ? null : { weights: sides },
    through: sides === null ? null : plainThrough,
  };
  const [chosen] = chooseParties.run([draft], contextOf(text, weights));
  const codes = (role: 'actors' | 'recipients' | 'through') => chosen?.[role].map(({ code }) => code);
  return { actors: codes('actors'), recipients: codes('recipients'), through: codes('through'), chosen };
};

test('a party stands where it adds most, and nowhere if it adds nothing', () => {
  const { actors, recipients, through } = run([
    filler('actor', 'Chad', 0.9),
    filler('recipient', 'Chad', 0.6),
    filler('recipient', 'Mali', 0.7),
    filler('through', 'Niger', 0.3),
  ]);
  expect({ actors, recipients, through }).toEqual({ actors: ['TCD'], recipients: ['MLI'], through: [] });
});

test('two places of one party are weighed together and named once, by the likelier words', () => {
  const together: Features = { 'actor:several-words': 1 };
  const { chosen } = run([filler('actor', 'Chad', 0.2), filler('actor', 'Chad', 0.4, 1)], together);
  expect(chosen?.actors.map(({ start }) => start)).toEqual([spanOf(source, 'Chad', 1).start]);
});

/** Believes the names. */
const byName: Features = { 'actor:named': 1, 'recipient:named': 1 };

test('a name elsewhere tells who fills a role that no words beside the act fill', () => {
  const { recipients } = run([filler('actor', 'Chad', 0.9)], byName, {}, [
    filler('actor', 'Chad', 0.8),
    filler('recipient', 'Mali', 0.7),
  ]);
  expect(recipients).toEqual(['MLI']);
});

test('words that a name does not bear out give way to the name', () => {
  const { actors } = run([filler('actor', 'Chad', 0.9)], byName, {}, [
    filler('actor', 'Chad', 0.1),
    filler('actor', 'Mali', 0.9),
  ]);
  expect(actors).toEqual(['MLI']);
});

test('what a pronoun stands for is no name', () => {
  const [first, ...others] = text.mentions;
  if (first === undefined) throw new TypeError('no mention');
  const anaphoric = { ...text, mentions: [{ ...first, kind: 'pronoun' as const }, ...others.slice(0, 2)] };
  const trigger = spanOf(source, 'flew');
  const finding = findingAt(anaphoric, trigger, { namings: [filler('actor', 'Chad', 0.9)] });
  const [chosen] = chooseParties.run(
    [{ ...draftAt(anaphoric, trigger), finding }],
    contextOf(anaphoric, { sides: { weights: byName }, through: plainThrough }),
  );
  expect(chosen?.actors).toEqual([]);
});

test('words that stand for nobody known stay as the finder read them', () => {
  const unknown = partyAt(spanOf(source, 'The two sides'), '-', null);
  const { actors } = run([filler('recipient', 'Mali', 0.8)], plain, { actors: [unknown] });
  expect(actors).toEqual(['-']);
});

test('a finder that weighs nothing, or that has no weights, decides by itself', () => {
  const own = partyAt(spanOf(source, 'Chad'), 'TCD', 'GOV');
  expect(run([], plain, { actors: [own] }).actors).toEqual(['TCD']);
  expect(run([filler('actor', 'Mali', 0.9)], null, { actors: [own] }).actors).toEqual(['TCD']);
});

test('an open side is filled by the likeliest party left where acts of the kind seldom leave it open', () => {
  const fillers = [
    filler('actor', 'Chad', 0.9),
    filler('recipient', 'Mali', 0.4),
    filler('recipient', 'Niger', 0.2),
  ];
  const seldomOpen: Features = { ...plain, 'sides:recipients-0-REQUEST': -1 };
  expect(run(fillers, plain, { type: 'REQUEST' }).recipients).toEqual([]);
  expect(run(fillers, seldomOpen, { type: 'REQUEST' }).recipients).toEqual(['MLI']);
});

test('a go-between stands on no side', () => {
  const { actors, through } = run([
    filler('actor', 'Chad', 0.9),
    filler('actor', 'Niger', 0.6),
    filler('through', 'Niger', 0.7),
  ]);
  expect({ actors, through }).toEqual({ actors: ['TCD'], through: ['NER'] });
});

test('of several carriers of what nobody sends, one is the sender', () => {
  const { actors, through } = run([
    filler('through', 'Chad', 0.6),
    filler('actor', 'Chad', 0.55),
    filler('through', 'Niger', 0.7),
    filler('recipient', 'Mali', 0.8),
  ]);
  expect({ actors, through }).toEqual({ actors: ['TCD'], through: ['NER'] });
});

test('the chance of the sides among all ways to fill them is noted', () => {
  // One party with odds of 3 to 1 as actor: nobody weighs e^0 = 1, Chad as actor 3, Chad as recipient (0.007 to 1) e^-5.
  const { chosen } = run([filler('actor', 'Chad', 0.75)], plain, { type: 'REQUEST' });
  expect(chosen?.grounds['chosen sides']?.score).toBeCloseTo(3 / (1 + 3 + Math.exp(-5)), 6);
});

test('of a contact who took part is decided first, then who came to whom', () => {
  // Alone, "Mali" (weight 2.2) beats Chad to Mali (2) and Mali to Chad (1.9); together the two are likelier: e^2 + e^1.9 > e^2.2.
  const fillers = [filler('actor', 'Chad', 0.5), filler('recipient', 'Mali', 0.5)];
  const weights: Features = { 'contact:1-1': 2, 'contact:parties-1': 1.9, 'actor:log-odds': 0.01 };
  const { actors, recipients } = run(fillers, weights);
  expect([actors, recipients]).toEqual([['TCD'], ['MLI']]);
});
