import type { MentionKind } from '../../actors/mention.js';
import { partiesOfSpan } from '../../actors/parties-of-span.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { overlaps, type Span } from '../../documents/span.js';
import type { ActParty } from '../act.js';

/** What words of a text stand for. Acts weigh the same words over and over: each place is looked at once. */
export interface WordReader {
  readonly partiesOf: (span: Span) => readonly ActParty[];
  /** How the words name their party: the kind of the last mention in them; null where there is none. */
  readonly kindOf: (span: Span) => MentionKind | null;
}

export function readWords(text: PeopledDocument): WordReader {
  return {
    partiesOf: remembered((span) => partiesOfSpan(text, span)),
    kindOf: remembered((span) => text.mentions.findLast((mention) => overlaps(mention, span))?.kind ?? null),
  };
}

function remembered<Value>(look: (span: Span) => Value): (span: Span) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (span) => {
    const place = `${span.start}-${span.end}`;
    const found = known.get(place) ?? { value: look(span) };
    known.set(place, found);
    return found.value;
  };
}
