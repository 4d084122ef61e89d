import type { CodedEvent, Party } from './coded-event.js';

/** Who acts on whom; null where the text names nobody. */
export interface DirectedPair {
  readonly actor: Party | null;
  readonly recipient: Party | null;
}

/**
 * The directed pairs of an event: every actor with every recipient. An act of several without a recipient (they met,
 * they traded threats) gives each of them with each other, both ways. One alone gives one pair with an empty side.
 */
export function directedPairs({
  actors,
  recipients,
}: Pick<CodedEvent, 'actors' | 'recipients'>): readonly DirectedPair[] {
  if (recipients.length > 0) {
    const doers: readonly (Party | null)[] = actors.length > 0 ? actors : [null];
    return doers.flatMap((actor) => recipients.map((recipient) => ({ actor, recipient })));
  }
  if (actors.length < 2) return [{ actor: actors[0] ?? null, recipient: null }];
  return actors.flatMap((actor, a) =>
    actors.flatMap((recipient, b) => (a === b ? [] : [{ actor, recipient }])),
  );
}
