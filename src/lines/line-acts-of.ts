import { lengthOf, rangeOf } from '../events/day-range.js';
import type { JoinedEvent, Standing } from '../events/joined-event.js';
import type { StoredReport } from '../ledger/stored-report.js';
import { type ActDays, actDays } from './act-days.js';
import { bearingOf } from './bearing-of.js';
import { errandOf } from './errand-of.js';
import { formOf } from './form-of.js';
import type { Level } from './level.js';
import { lessSenior, levelOf } from './level-of.js';
import type { Bearing, LineAct } from './line-act.js';
import { lineKey } from './line-key.js';
import { type LinePair, linePairs, sideOf } from './line-pairs.js';
import { postureOf } from './posture-of.js';
import { stakeOf } from './stake-of.js';

/** Days. */
const longestContact = 31;
/** Words that are too weak or too disputed to light a lamp or to close it. */
const weak: ReadonlySet<Standing> = new Set(['denied', 'retracted', 'stated by unnamed persons']);

/**
 * How an event bears on the lines between its parties (docs/lines.md): one act for each pair. An event of one party, or of
 * parties without a code, bears on none. Pure; sorted by line and direction.
 * @param reports the reports of the event, for their sources
 */
export function lineActsOf(event: JoinedEvent, reports: readonly StoredReport[]): readonly LineAct[] {
  const sources = [...new Set(reports.map(({ document }) => document.source ?? ''))].sort();
  const pairs = linePairs(event);
  const acts = pairs.map((pair) => actOf(event, pair, sources));
  const errands = pairs.flatMap((pair) => errandAct(event, pair, sources));
  return [...acts, ...errands].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function actOf(event: JoinedEvent, { from, to, isMutual }: LinePair, sources: readonly string[]): LineAct {
  const { type, mode, status, standing, condition, told, learnt } = event;
  const bearing = bearingOf(event);
  const form = formOf(event);
  const [fromLevel, toLevel] = [levelOf(from.acting), levelOf(to.acting)];
  const ends = [from.party.key, to.party.key];
  const via = viaOf(event).filter((key) => !ends.includes(key));
  const days = actDays(event);
  return {
    event: event.id,
    line: lineKey(from.party.key, to.party.key),
    from: from.party.key,
    to: to.party.key,
    isMutual,
    type,
    mode,
    status,
    standing,
    bearing,
    isCounted: bearing !== 'none' && !weak.has(standing) && isDated(bearing, days),
    isIndirect: isIndirect(event, via),
    via,
    form,
    fromSector: from.acting.sector,
    toSector: to.acting.sector,
    fromLevel,
    toLevel,
    level: levelOfAct(type, fromLevel, toLevel),
    posture: postureOf(event),
    stake: stakeOf(type),
    condition,
    ...days,
    told,
    learnt,
    basis: 'coded',
    sources,
  };
}

/** Contacts told over more than a month ("eleven rounds this year") tell no day. */
function isDated(bearing: Bearing, { firstDay, lastDay }: ActDays): boolean {
  if (firstDay === null || lastDay === null) return false;
  return bearing !== 'contact' || lengthOf(rangeOf({ start: firstDay, end: lastDay })) <= longestContact;
}

function viaOf({ parties }: JoinedEvent): readonly string[] {
  const keys = parties
    .filter(({ role }) => role === 'through')
    .flatMap((party) => sideOf(party)?.party.key ?? []);
  return [...new Set(keys)].sort();
}

/** A host or broker of a meeting makes it no message: only what was carried, or where nothing tells that they met. */
function isIndirect({ mode, channel }: JoinedEvent, via: readonly string[]): boolean {
  if (mode === 'third-party') return true;
  const isFaceToFace = channel === 'in-person' || channel === 'phone' || channel === 'video';
  return via.length > 0 && !isFaceToFace && channel !== 'statement';
}

/** Contacts are at the level of the less senior side; a refusal is about talks with whom it is directed at. */
function levelOfAct(type: string, from: Level | null, to: Level | null): Level | null {
  return type === 'CONSULT' ? lessSenior(from, to) : to;
}

/** Who asks a third party to tell another something sends a message: an act on the line of these two, through the third. */
function errandAct(
  event: JoinedEvent,
  { from, to, isMutual }: LinePair,
  sources: readonly string[],
): readonly LineAct[] {
  const acting = errandOf(event);
  const target = acting && sideOf(acting);
  if (
    target === null ||
    isMutual ||
    target.party.key === from.party.key ||
    target.party.key === to.party.key
  ) {
    return [];
  }
  const [fromLevel, toLevel] = [levelOf(from.acting), levelOf(target.acting)];
  return [
    {
      ...actOf(event, { from, to: target, isMutual: false }, sources),
      mode: 'third-party',
      bearing: 'contact',
      isIndirect: true,
      via: [to.party.key],
      form: 'message',
      level: lessSenior(fromLevel, toLevel),
      posture: null,
      stake: 'contact',
      basis: 'errand',
    },
  ];
}

function orderOf({ line, from, to, basis }: LineAct): string {
  return `${line} ${from} ${to} ${basis}`;
}
