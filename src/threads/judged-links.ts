import type { JoinedEvent } from '../events/joined-event.js';
import type { Judgement } from '../ledger/judgement.js';
import { type EventLink, type LinkKind, linkKinds } from './event-link.js';
import { kindOfAnswer } from './kind-of-answer.js';

/** What people decided on links between some events. */
export interface JudgedLinks {
  readonly links: readonly EventLink[];
  /** Whether a person linked or unlinked the two, so that no rule has a say. */
  isDecided(answer: JoinedEvent, ask: JoinedEvent): boolean;
}

const kinds: ReadonlySet<string> = new Set(linkKinds);

/** Links by people, of which the later decision on two events counts. They are explicit, of full strength and signed. */
export function judgedLinks(events: readonly JoinedEvent[], judgements: readonly Judgement[]): JudgedLinks {
  const eventOf = new Map(events.flatMap((event) => event.reports.map((report) => [report, event] as const)));
  const decided = new Map<string, EventLink | null>();
  for (const { kind, one, other, field, author, made } of judgements) {
    if (kind !== 'link' && kind !== 'unlink') continue;
    for (const from of eventsOf(one, eventOf)) {
      for (const to of eventsOf(other, eventOf)) {
        if (from === to) continue;
        const link = {
          from: from.id,
          to: to.id,
          basis: 'explicit',
          strength: 1,
          learnt: made,
          author,
        } as const;
        decided.set(
          `${from.id} ${to.id}`,
          kind === 'unlink'
            ? null
            : { ...link, kind: isKind(field) ? field : (kindOfAnswer(from, to) ?? 'answers') },
        );
      }
    }
  }
  return {
    links: [...decided.values()].flatMap((link) => link ?? []),
    isDecided: (answer, ask) => decided.has(`${answer.id} ${ask.id}`),
  };
}

function eventsOf(
  reports: readonly number[],
  eventOf: ReadonlyMap<number, JoinedEvent>,
): ReadonlySet<JoinedEvent> {
  return new Set(reports.flatMap((report) => eventOf.get(report) ?? []));
}

function isKind(field: string | null): field is LinkKind {
  return field !== null && kinds.has(field);
}
