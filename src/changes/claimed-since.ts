import { findTimeExpressions } from '../coder/dates/find-time-expressions.js';
import { resolveTime } from '../coder/dates/resolve-time.js';
import type { TimeSaid } from '../coder/dates/time-expression.js';

/**
 * The days that words like "for the first time since May" name, seen from the day of publication; null when they tell no
 * time, or count within one ("the second call in three days").
 */
export function claimedSince(
  words: string,
  published: string,
): { readonly first: string; readonly last: string } | null {
  if (!/\bsince\b/i.test(words)) return null;
  const [time] = findTimeExpressions({
    document: {
      id: '',
      url: null,
      source: null,
      date: published,
      title: null,
      author: null,
      language: 'en',
      text: words,
    },
    sentences: [
      {
        start: 0,
        end: words.length,
        text: words,
        index: 0,
        paragraph: 0,
        kind: 'body',
        bodyStart: 0,
        tokens: [],
      },
    ],
    quotations: [],
  });
  const said = time && beginning(time.said);
  if (!said) return null;
  const anchor = {
    publication: published,
    story: null,
    storyDay: null,
    storyYear: null,
    lean: 'past',
  } as const;
  const days = resolveTime(said, anchor);
  return days !== null && days.start < published ? { first: days.start, last: days.end } : null;
}

/** "since May 13" is an interval to now: its beginning is meant. */
function beginning(said: TimeSaid): TimeSaid | null {
  return said.kind === 'interval' ? said.from : said;
}
