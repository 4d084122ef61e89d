import type { Mark, MarkKind } from './line-drawing.js';

/** What each kind of mark stands for. */
export const markWords: Readonly<Record<MarkKind, string>> = {
  contact: 'contact',
  plan: 'contact to come',
  silence: 'silence that a text states',
  opening: 'offer of talks',
  closure: 'refusal or closure',
  closing: 'refusal or closure',
  hostile: 'hostile words',
  neutral: 'neutral words',
  accommodating: 'words towards the other',
  deed: 'deed',
};

/** The kinds that occur, each once, in the order above. */
export function kindsOf(marks: readonly Mark[]): readonly MarkKind[] {
  const kinds = (Object.keys(markWords) as MarkKind[]).filter((kind) =>
    marks.some((mark) => mark.kind === kind),
  );
  return kinds.filter((kind) => kind !== 'closing' || !kinds.includes('closure'));
}
