import { expect, test } from 'vitest';
import { partyAt, spanOf } from '../../../tests/support/coded-example.js';
import { contextOf, draftAt, findingAt, readText } from '../../../tests/support/draft-at.js';
import { loadDecodeWeights } from './decode-weights.js';
import { draftOf } from './draft.js';
import { linkRepeats } from './link-repeats.js';

const { repeats } = loadDecodeWeights('lexicon');
const day = (iso: string, text: string, words: string) => ({
  start: iso,
  end: iso,
  span: spanOf(text, words),
  basis: 'stated' as const,
});

/** Positions that the second act repeats when both are contacts of Turkey and Syria. */
function repeatOf(source: string, first: string, second: string, dates: readonly string[] = []) {
  const text = readText(source);
  const parties = (nth: number) => [
    partyAt(spanOf(source, 'Turk', nth), 'TUR', 'GOV'),
    partyAt(spanOf(source, 'Syria', nth), 'SYR', 'GOV'),
  ];
  const drafts = [first, second].map((words, nth) => {
    const iso = dates[nth];
    const date = iso === undefined ? null : day(iso, source, words);
    return draftAt(text, spanOf(source, words), { channel: 'in-person', actors: parties(nth), date });
  });
  return linkRepeats.run(drafts, contextOf(text, { repeats }))[1]?.repeats;
}

test('a meeting pointed at with "the" in the next sentence is the one just told', () => {
  expect(
    repeatOf(
      'Turkish and Syrian ministers met in Moscow. The meeting of Turkey and Syria was the first in a decade.',
      'met',
      'meeting',
    ),
  ).toBe(0);
});

test('meetings on two stated days are two', () => {
  expect(
    repeatOf(
      'Turkish and Syrian ministers met on Monday. Turkish and Syrian officers met again on Friday.',
      'met on Monday',
      'met again on Friday',
      ['2022-10-24', '2022-10-28'],
    ),
  ).toBeNull();
});

test('a meeting of others is another one', () => {
  const source = 'Turkish and Syrian ministers met. Iranian and Iraqi ministers met.';
  const text = readText(source);
  const party = (words: string, code: string) => partyAt(spanOf(source, words), code, 'GOV');
  const drafts = [
    draftAt(text, spanOf(source, 'met', 0), { actors: [party('Turkish', 'TUR'), party('Syrian', 'SYR')] }),
    draftAt(text, spanOf(source, 'met', 1), { actors: [party('Iranian', 'IRN'), party('Iraqi', 'IRQ')] }),
  ];
  expect(linkRepeats.run(drafts, contextOf(text, { repeats })).map((draft) => draft.repeats)).toEqual([
    null,
    null,
  ]);
});

test('what the finder links stays linked', () => {
  const source = 'They met. They met.';
  const text = readText(source);
  const findings = [0, 1].map((nth) =>
    findingAt(text, spanOf(source, 'met', nth), { sameAs: nth === 1 ? 0 : null }),
  );
  expect(linkRepeats.run(findings.map(draftOf), contextOf(text)).map((draft) => draft.repeats)).toEqual([
    null,
    0,
  ]);
});
