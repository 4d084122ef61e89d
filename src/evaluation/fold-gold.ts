import type { GoldAnnotation, GoldDocument } from './gold-document.js';

interface TextStretch {
  readonly start: number;
  readonly end: number;
}

/** A gold event with its repeats folded in: the sentences of all of them as stretches of the text. */
export interface GoldEvent extends Omit<GoldAnnotation, 'sentences' | 'sameAs' | 'replyTo'> {
  readonly spans: readonly TextStretch[];
  /** Position, in the folded list, of the event that this one answers. */
  readonly replyTo: number | null;
}

/** Folds `same_as`: a repeat lends its sentences to the first telling, and a mandatory repeat makes it mandatory. */
export function foldGold(document: GoldDocument): readonly GoldEvent[] {
  const positionOf = new Map<number | string, number>();
  const groups: GoldAnnotation[][] = [];
  for (const event of document.events) {
    const first = event.sameAs === null ? undefined : positionOf.get(event.sameAs);
    const group = first === undefined ? undefined : groups[first];
    if (first !== undefined && group !== undefined) {
      group.push(event);
      positionOf.set(event.id, first);
    } else {
      positionOf.set(event.id, groups.length);
      groups.push([event]);
    }
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { sentences: _, sameAs: __, replyTo, ...kept } = first;
    return {
      ...kept,
      isOptional: group.every((event) => event.isOptional),
      spans: group.flatMap((event) => event.sentences.flatMap((number) => document.sentences[number] ?? [])),
      replyTo: replyTo === null ? null : (positionOf.get(replyTo) ?? null),
    };
  });
}
