import { type Span, sliceSpan } from '../../../documents/span.js';
import type { ClauseView } from '../clause-view.js';
import { statusWords } from './status-words.js';

/** Years before the document's own that still belong to a running story. */
const runningYears = 1;

/** Words that place the act in an earlier episode than the one told (CODEBOOK.md section 8); null if none. */
export function findHistory(view: ClauseView): Span | null {
  const { document } = view.text;
  const year = document.date === null ? null : Number(document.date.slice(0, 4));
  if (year !== null) {
    for (let at = view.tokens.length - 1; at >= 0; at--) {
      const token = view.tokens[at];
      if (token === undefined || !/^(1[6-9]|20)\d\d$/.test(token.lower)) continue;
      if (Number(token.lower) < year - runningYears && tokensBefore(view, at) !== 'since') return token;
    }
  }
  const lower = view.sentence.text.toLowerCase();
  for (const phrase of statusWords.historyPhrases) {
    const found = lower.indexOf(phrase);
    if (found < 0) continue;
    const start = view.sentence.start + found;
    return sliceSpan(document.text, start, start + phrase.length);
  }
  return null;
}

function tokensBefore(view: ClauseView, at: number): string {
  return view.tokens[at - 1]?.lower ?? '';
}
