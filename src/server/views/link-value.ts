import { describeBasis, linkWords } from '../../threads/describe-link.js';
import type { EventLink } from '../../threads/event-link.js';
import type { LinkValue } from '../schemas/link-schema.js';

/** A link with its words. */
export function linkValue(link: EventLink): LinkValue {
  const { from, to, kind, basis, strength, author, learnt } = link;
  return {
    from,
    to,
    kind,
    words: linkWords[kind],
    basis,
    ground: describeBasis(link),
    strength,
    author,
    learnt,
  };
}
