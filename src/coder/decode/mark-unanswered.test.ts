import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, readText } from '../../../tests/support/draft-at.js';
import { markUnanswered } from './mark-unanswered.js';

test('a reply that did not come leaves the offer open and answers it', () => {
  const text = readText('Washington offered Pyongyang talks. Pyongyang has not responded.');
  const source = text.document.text;
  const usa = partyAt(spanOf(source, 'Washington'), 'USA', 'GOV');
  const korea = partyAt(spanOf(source, 'Pyongyang'), 'PRK', 'GOV');
  const offer = draftAt(text, spanOf(source, 'offered'), {
    type: 'AGREE',
    actors: [usa],
    recipients: [korea],
  });
  const silence = draftAt(text, spanOf(source, 'has not responded'), { status: 'negated', actors: [korea] });
  const [marked, linked] = markUnanswered.run([offer, silence], contextOf(text));
  expect(marked?.unanswered).toBe(true);
  expect(linked?.answers).toBe(0);
  expect(linked?.replyBasis).toBe('stated');
});

test('silence of somebody else leaves the offer as it was', () => {
  const text = readText('Washington offered Pyongyang talks. Seoul has not responded.');
  const source = text.document.text;
  const usa = partyAt(spanOf(source, 'Washington'), 'USA', 'GOV');
  const north = partyAt(spanOf(source, 'Pyongyang'), 'PRK', 'GOV');
  const south = partyAt(spanOf(source, 'Seoul'), 'KOR', 'GOV');
  const offer = draftAt(text, spanOf(source, 'offered'), {
    type: 'AGREE',
    actors: [usa],
    recipients: [north],
  });
  const silence = draftAt(text, spanOf(source, 'has not responded'), { status: 'negated', actors: [south] });
  const marked = markUnanswered.run([offer, silence], contextOf(text));
  expect(marked.map(({ unanswered, answers }) => [unanswered, answers])).toEqual([
    [false, null],
    [false, null],
  ]);
});

test('words of the same sentence leave a request open', () => {
  const text = readText(
    'Its request for a call went unanswered. Its request for a visit was met with a smile.',
  );
  const source = text.document.text;
  const drafts = [0, 1].map((nth) => draftAt(text, spanOf(source, 'request', nth), { type: 'REQUEST' }));
  expect(markUnanswered.run(drafts, contextOf(text)).map(({ unanswered }) => unanswered)).toEqual([
    true,
    false,
  ]);
});
