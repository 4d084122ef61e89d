import type { GoldAnnotation, GoldDocument } from '../../src/evaluation/gold-document.js';
import type { Prediction } from '../../src/evaluation/prediction.js';

/** A gold document of five sentences of nine characters, ten apart: [0,9), [10,19), … */
export function goldOf(events: readonly Partial<GoldAnnotation>[], name = 'note'): GoldDocument {
  return {
    name,
    textFile: `${name}.txt`,
    source: null,
    date: '2022-10-21',
    sentences: [0, 1, 2, 3, 4].map((number) => ({ start: number * 10, end: number * 10 + 9 })),
    events: events.map((event, index) => ({
      id: index,
      sentences: [0],
      trigger: null,
      type: 'CONSULT',
      alternativeTypes: [],
      mode: null,
      status: 'actual',
      channel: null,
      actors: [],
      recipients: [],
      through: [],
      date: null,
      condition: null,
      speaker: null,
      replyTo: null,
      sameAs: null,
      isOptional: false,
      ...event,
    })),
  };
}

/** A prediction in the first sentence of `goldOf`. */
export function predicted(more: Partial<Prediction>): Prediction {
  return { document: 'note.txt', type: 'CONSULT', evidence: [{ start: 0, end: 9 }], ...more };
}

/** Parties with these codes and nothing else. */
export function parties(...codes: readonly string[]): { text: string; code: string; sector: null }[] {
  return codes.map((code) => ({ text: code, code, sector: null }));
}
