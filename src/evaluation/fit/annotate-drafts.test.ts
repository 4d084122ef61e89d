import { expect, test } from 'vitest';
import { spanOf } from '../../../tests/support/coded-example.js';
import { draftAt, readText } from '../../../tests/support/draft-at.js';
import type { GoldAnnotation, GoldDocument } from '../gold-document.js';
import { annotateDrafts, firstTelling } from './annotate-drafts.js';

const source = 'Chad thanked Mali and praised Niger. Chad thanked Mali again.';
const text = readText(source);
const coded = (
  id: number,
  sentence: number,
  trigger: string,
  more: Partial<GoldAnnotation> = {},
): GoldAnnotation => ({
  id,
  sentences: [sentence],
  trigger,
  type: 'SUPPORT',
  alternativeTypes: [],
  mode: null,
  status: 'actual',
  channel: null,
  actors: [],
  recipients: [],
  through: [],
  date: null,
  condition: null,
  speaker: null,
  replyTo: null,
  sameAs: null,
  isOptional: false,
  ...more,
});
const thanks = coded(1, 0, 'thanked');
const praise = coded(2, 0, 'praised');
const retold = coded(3, 1, 'thanked', { sameAs: 1 });
const gold: GoldDocument = {
  name: 'a',
  textFile: 'a.txt',
  source: null,
  date: null,
  sentences: text.sentences.map(({ start, end }) => ({ start, end })),
  events: [thanks, praise, retold],
};

test('a draft stands for the coding whose trigger it shares', () => {
  const drafts = [draftAt(text, spanOf(source, 'praised'), { type: 'SUPPORT' })];
  expect(annotateDrafts(drafts, gold)).toEqual([praise]);
});

test('an act of a type that the sentence is not coded for stands for none', () => {
  expect(annotateDrafts([draftAt(text, spanOf(source, 'praised'), { type: 'ACCUSE' })], gold)).toEqual([
    null,
  ]);
});

test('the first telling of a repeat is what it repeats', () => {
  expect(firstTelling(retold, gold)).toBe(thanks);
  expect(firstTelling(praise, gold)).toBe(praise);
});
