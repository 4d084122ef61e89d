import type { JoinedEvent } from '../events/joined-event.js';
import type { Judgement } from '../ledger/judgement.js';
import { dayOf, firstDayOf, isAsk } from './ask.js';
import { answerKeys, askKeys, isAnswerType, isForce, longestWait, misdated } from './event-keys.js';
import type { EventLink } from './event-link.js';
import { inferredFit, shownFrom } from './inferred-fit.js';
import { judgedLinks } from './judged-links.js';
import { kindOfAnswer } from './kind-of-answer.js';
import { referenceFit } from './reference-fit.js';

/**
 * The answers among some events. What a text states is explicit: it marks the reply itself, or names what it answers.
 * Without that an act is an inferred answer to the one earlier act that it fits best, if it fits well enough. What people
 * linked or unlinked stays so. Sorted by ids; the order of the events plays no part.
 */
export function linkEvents(
  events: readonly JoinedEvent[],
  judgements: readonly Judgement[],
): readonly EventLink[] {
  const asksByKey = new Map<string, JoinedEvent[]>();
  for (const event of events) {
    for (const key of askKeys(event)) asksByKey.set(key, [...(asksByKey.get(key) ?? []), event]);
  }
  const judged = judgedLinks(events, judgements);
  const found = events.flatMap((answer) => {
    if (!isAnswerType(answer) && !isForce(answer)) return [];
    const near = new Set(answerKeys(answer).flatMap((key) => asksByKey.get(key) ?? []));
    near.delete(answer);
    return linksFrom(
      answer,
      [...near].filter((ask) => !judged.isDecided(answer, ask)),
    );
  });
  return [...found, ...judged.links].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

interface Candidate {
  readonly link: EventLink;
  readonly day: number;
}

function linksFrom(answer: JoinedEvent, asks: readonly JoinedEvent[]): readonly EventLink[] {
  const stated: Candidate[] = [];
  const named: (Candidate & { readonly points: number })[] = [];
  const inferred: Candidate[] = [];
  for (const ask of asks) {
    const kind = kindOfAnswer(answer, ask);
    if (kind === null) continue;
    const day = firstDayOf(ask);
    const toLink = (basis: EventLink['basis'], strength: number): EventLink => ({
      from: answer.id,
      to: ask.id,
      kind,
      basis,
      strength,
      learnt: [answer.learnt, ask.learnt].sort()[1] ?? answer.learnt,
      author: null,
    });
    if (isStatedReply(answer, ask)) {
      stated.push({ link: toLink('explicit', 1), day });
      continue;
    }
    const wait = dayOf(answer) - day;
    if (!isAsk(ask) || wait < -misdated || wait > longestWait) continue;
    // Two offers of one day may each look like a yes to the other: the one that names the other is the answer.
    if (wait <= 0 && doesName(ask, answer)) continue;
    const points = referenceFit(answer, ask, kind);
    if (points !== null) named.push({ link: toLink('explicit', 1), day, points });
    const strength = kind === 'ignores' ? 0 : inferredFit(answer, ask, kind);
    if (strength >= shownFrom && wait >= 0)
      inferred.push({ link: toLink('inferred', rounded(strength)), day });
  }
  if (stated.length > 0) return stated.map(({ link }) => link);
  named.sort((a, b) => b.points - a.points || b.day - a.day || byTarget(a, b));
  if (named[0] !== undefined) return [named[0].link];
  inferred.sort((a, b) => b.link.strength - a.link.strength || b.day - a.day || byTarget(a, b));
  return inferred[0] === undefined ? [] : [inferred[0].link];
}

function isStatedReply(answer: JoinedEvent, ask: JoinedEvent): boolean {
  return answer.replies.some(({ report, isStated }) => isStated && ask.reports.includes(report));
}

function doesName(answer: JoinedEvent, ask: JoinedEvent): boolean {
  const kind = kindOfAnswer(answer, ask);
  return (
    isStatedReply(answer, ask) || (kind !== null && isAsk(ask) && referenceFit(answer, ask, kind) !== null)
  );
}

function byTarget(a: Candidate, b: Candidate): number {
  return a.link.to < b.link.to ? -1 : 1;
}

function rounded(strength: number): number {
  return Math.round(strength * 100) / 100;
}
