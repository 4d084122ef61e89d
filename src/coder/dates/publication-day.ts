import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import { findTimeExpressions } from './find-time-expressions.js';
import { resolveCalendar } from './resolve-calendar.js';

/** Day of publication: the document's own, else a whole date in its dateline or in a byline near its head; else null. */
export function publicationDay(text: SentencedDocument): string | null {
  if (text.document.date !== null) return text.document.date;
  for (const expression of findTimeExpressions(text)) {
    const sentence = text.sentences[expression.sentence];
    const { said } = expression;
    if (sentence === undefined || said.kind !== 'calendar' || said.year === null || said.day === null)
      continue;
    const isHead = sentence.paragraph < 4;
    const isIssue = sentence.kind === 'byline' || expression.end <= sentence.bodyStart;
    if (isHead && isIssue) {
      return (
        resolveCalendar(said, {
          publication: null,
          story: null,
          storyDay: null,
          storyYear: null,
          lean: 'past',
        })?.start ?? null
      );
    }
  }
  return null;
}
