import { type Span, sliceSpan } from '../../documents/span.js';

const verbs =
  'met|attended|addressed|visited|participated|signed|discussed|toured|delivered|gave|co-chaired|chaired|took|received|held|led|conducted|opened|laid|made|joined|dedicated|announced|expressed|launched|inaugurated|traveled|travelled|commemorated|spoke|hosted|co-hosted|co-led|accompanied|arrived|departed|returned';

const cut = new RegExp(
  `;\\s+|,?\\s+and\\s+(?:also\\s+|later\\s+)?(?=(?:${verbs})\\b)|,\\s+(?:also\\s+)?(?=(?:${verbs})\\b)`,
  'giu',
);

/** The clauses of a sentence of remarks, each with a verb of its own: "Met with X | and addressed Y". */
export function cutClauses(text: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of [...sentence.text.matchAll(cut), null]) {
    const end = match === null ? sentence.end : sentence.start + match.index;
    if (end > start) clauses.push(sliceSpan(text, start, end));
    if (match !== null) start = end + match[0].length;
  }
  return clauses;
}
