import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, readText } from '../../../tests/support/draft-at.js';
import { foldRepeats } from './fold-repeats.js';

const text = readText(
  'Russia offered talks. Ukraine rejected the offer. Moscow made its offer on Sunday. Kyiv said no again.',
);
const source = text.document.text;
const russia = partyAt(spanOf(source, 'Russia'), 'RUS', 'GOV');
const ukraine = partyAt(spanOf(source, 'Ukraine'), 'UKR', 'GOV');
const sunday = {
  start: '2022-10-23',
  end: '2022-10-23',
  span: spanOf(source, 'Sunday'),
  basis: 'stated' as const,
};

const offer = draftAt(text, spanOf(source, 'offered talks'), { type: 'AGREE', actors: [russia] });
const refusal = draftAt(text, spanOf(source, 'rejected'), {
  type: 'REJECT',
  actors: [ukraine],
  answers: 2,
  replyBasis: 'stated',
});
const retold = draftAt(text, spanOf(source, 'made its offer'), {
  type: 'AGREE',
  repeats: 0,
  channel: 'statement',
  date: sunday,
});

test('the first telling takes sentences and open fields from the one that repeats it', () => {
  const [kept] = foldRepeats.run([offer, refusal, retold], contextOf(text));
  expect(kept?.trigger.text).toBe('offered talks');
  expect(kept?.evidence).toEqual([0, 2]);
  expect(kept?.date).toEqual(sunday);
  expect(kept?.channel).toBe('statement');
  expect(kept?.actors).toEqual([russia]);
});

test('an answer to the repeat answers the first telling', () => {
  const kept = foldRepeats.run([offer, refusal, retold], contextOf(text));
  expect(kept.map(({ answers }) => answers)).toEqual([null, 0]);
});

test('a repeat of a repeat folds into the first telling', () => {
  const again = draftAt(text, spanOf(source, 'said no again'), { type: 'AGREE', repeats: 2 });
  const kept = foldRepeats.run([offer, refusal, retold, again], contextOf(text));
  expect(kept.map(({ evidence }) => evidence)).toEqual([[0, 2, 3], [1]]);
});
