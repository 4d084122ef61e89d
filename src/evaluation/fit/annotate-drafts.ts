import type { Draft } from '../../coder/decode/draft.js';
import { overlaps, type Span } from '../../documents/span.js';
import type { GoldAnnotation, GoldDocument } from '../gold-document.js';

/** The gold coding that each draft stands for: one of its type whose trigger it shares, else one of its sentence; null if none. */
export function annotateDrafts(
  drafts: readonly Draft[],
  gold: GoldDocument,
): readonly (GoldAnnotation | null)[] {
  return drafts.map(({ type, trigger }) => {
    const fitting = gold.events.filter(
      (event) =>
        (event.type === type || event.alternativeTypes.includes(type)) &&
        event.sentences.some((number) => {
          const sentence = gold.sentences[number];
          return sentence !== undefined && overlaps(sentence, trigger);
        }),
    );
    return fitting.find((event) => sharesWords(event.trigger, trigger)) ?? fitting[0] ?? null;
  });
}

function sharesWords(words: string | null, trigger: Span): boolean {
  return words !== null && (words.includes(trigger.text) || trigger.text.includes(words));
}

/** Id of the first telling behind a coding: follows `same_as` to its end. */
export function firstTelling(event: GoldAnnotation, gold: GoldDocument): GoldAnnotation {
  const seen = new Set<GoldAnnotation>();
  let first = event;
  while (first.sameAs !== null && !seen.has(first)) {
    seen.add(first);
    const { sameAs } = first;
    const earlier = gold.events.find(({ id }) => id === sameAs);
    if (earlier === undefined) break;
    first = earlier;
  }
  return first;
}
