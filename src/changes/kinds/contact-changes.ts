import { isoDay } from '../../events/day-range.js';
import { numberOfDay } from '../../lines/day-number.js';
import { dayWords } from '../../lines/day-words.js';
import type { Lamp } from '../../lines/lamp.js';
import type { Level } from '../../lines/level.js';
import type { LineContext } from '../../lines/line-context.js';
import { lineOfKey, linePartyOfKey } from '../../lines/line-key.js';
import { directLamp } from '../../lines/line-lamps.js';
import type { MoveAct } from '../../lines/move-act.js';
import { lights } from '../../lines/slice.js';
import { isVisible } from '../../lines/visible-acts.js';
import type { ChangeDraft, Measure } from '../change.js';
import type { ChangeInput, LineActs, SinceClaim } from '../change-input.js';
import { lineInWords } from '../change-words.js';
import type { IsNewLevel } from '../new-levels.js';
import { seniority } from '../seniority.js';

/** What contact is judged by beside the acts of its line. */
export interface ContactInput extends Pick<ChangeInput, 'context' | 'since'> {
  /** By event. */
  readonly claimOf: ReadonlyMap<string, SinceClaim>;
  /** The acts of an event, on all lines. */
  readonly actsOf: (event: string) => readonly MoveAct[];
  readonly isNewLevel: IsNewLevel;
}

/** Days: after a shorter pause contact is no news, unless a text states a silence or closure. */
const shortest = 14;
/** Days for which the ledger must have watched before the first contact that it has is news. */
const watchedLong = 728;
/** Days: of contact told over more of them nobody knows when it came. */
const exact = 3;
const unlikely = 0.01;

/**
 * Contact that ends a stated silence, a closure or a gap too long to be chance (`reopening`), and contact that texts or the
 * ledger call the first since a time (`first contact`). What ends the silence of the whole line is not told again for its level.
 */
export function contactChanges({ line, acts }: LineActs, input: ContactInput): readonly ChangeDraft[] {
  const found = new Map<string, ChangeDraft>();
  for (const act of acts) {
    if (input.since !== null && (act.lastDay ?? '') < input.since) continue;
    if (!lights(act, 'direct') || !isDated(act)) continue;
    const draft = changeAt(line, acts, act, input);
    if (draft === null) continue;
    const key = `${draft.kind} ${draft.level} ${draft.cause}`;
    const known = found.get(key);
    // Several contacts of one day end one silence.
    found.set(key, known ? { ...known, evidence: [...known.evidence, act.event] } : draft);
  }
  return withoutVaguer([...found.values()]);
}

/** "The generals talked", told elsewhere of the two countries only: one contact of a day with a level stands for both. */
function withoutVaguer(drafts: readonly ChangeDraft[]): readonly ChangeDraft[] {
  return drafts.filter(
    (draft) =>
      draft.kind !== 'first contact' ||
      draft.level !== null ||
      !drafts.some((other) => other.kind === draft.kind && other.day === draft.day && other.level !== null),
  );
}

function isDated({ firstDay, lastDay, status }: MoveAct): boolean {
  return status === 'actual' && numberOfDay(lastDay ?? '') - numberOfDay(firstDay ?? '') < exact;
}

function changeAt(
  line: string,
  acts: readonly MoveAct[],
  act: MoveAct,
  input: ContactInput,
): ChangeDraft | null {
  const eve = isoDay(numberOfDay(act.firstDay ?? '') - 1);
  const before = acts.filter((one) => one.event !== act.event && isVisible(one, eve));
  const claim = input.claimOf.get(act.event) ?? null;
  for (const level of act.level === null ? [null] : [null, act.level]) {
    const own = before.filter((one) => lights(one, 'direct') && (level === null || one.level === level));
    if (!isWorthAsking(before, own.at(-1), eve)) continue;
    const direct = directLamp(lineOfKey(line), before, level, at(input.context, eve));
    const draft = reopeningOf(line, act, level, direct, own.at(-1), claim);
    if (draft !== null) return draft;
  }
  if (claim !== null) return claimedFirst(line, acts, act, claim);
  return firstEver(line, before, act, input);
}

/** Only after a pause, or where something was stated that may hold, can a lamp have been dark. */
function isWorthAsking(before: readonly MoveAct[], last: MoveAct | undefined, eve: string): boolean {
  const isStated = ({ bearing, isCounted, lastDay }: MoveAct) =>
    isCounted && (bearing === 'silence' || bearing === 'closure') && (lastDay ?? '') > (last?.lastDay ?? '');
  return last === undefined
    ? before.some(isStated)
    : numberOfDay(eve) - numberOfDay(last.lastDay ?? '') >= shortest || before.some(isStated);
}

function at(context: LineContext, day: string): LineContext {
  return { ...context, view: { ...context.view, asOf: day }, asOf: numberOfDay(day), isWatched: true };
}

function reopeningOf(
  line: string,
  act: MoveAct,
  level: Level | null,
  { ground }: Lamp,
  last: MoveAct | undefined,
  claim: SinceClaim | null,
): ChangeDraft | null {
  const names = lineInWords(line, level);
  const day = dayWords(act.lastDay ?? '');
  const also = claim === null ? '' : ` (“${claim.words}”)`;
  if (ground.kind === 'stated') {
    const what = ground.what === 'silence' ? 'a stated silence' : 'a stated refusal of contact';
    return draftOf(line, 'reopening', act, level, ground.event, {
      sentence: `${names}: contact again on ${day}, after ${what} since ${dayWords(ground.since)}${also}`,
      evidence: [act.event, ground.event],
      measure: { kind: 'stated', since: ground.since, claim: claim?.words ?? null, against: [] },
      needed: `contact at that level after ${dayWords(ground.since)} would have ended it earlier`,
    });
  }
  if (ground.kind !== 'gap' || ground.chance >= unlikely || last === undefined) return null;
  // The lamp of a line with little contact says "too little to tell"; so rare a gap is told, as a first only.
  const isDark = ground.needed <= ground.coveredWeeks;
  return draftOf(line, isDark ? 'reopening' : 'first contact', act, level, last.event, {
    sentence: `${names}: contact again on ${day}, the first since ${dayWords(last.lastDay ?? '')}; a gap of ${ground.usual.low} to ${ground.usual.high} days is usual${also}`,
    evidence: [act.event, last.event],
    measure: { kind: 'gap', gap: ground.gap + 1, usual: ground.usual, chance: ground.chance },
    needed: `silence for ${Math.ceil(ground.needed)} covered weeks; there were ${ground.coveredWeeks.toFixed(1)}`,
  });
}

/** "The first since May": what the ledger has between May and now speaks against it. */
function claimedFirst(line: string, acts: readonly MoveAct[], act: MoveAct, claim: SinceClaim): ChangeDraft {
  const like = acts.filter(
    (one) =>
      one.event !== act.event &&
      lights(one, 'direct') &&
      isDated(one) &&
      (act.level === null || one.level === act.level),
  );
  const against = like.filter(
    ({ firstDay, lastDay }) => (firstDay ?? '') > claim.last && (lastDay ?? '') < (act.firstDay ?? ''),
  );
  const earlier = like.filter(
    ({ firstDay, lastDay }) => (lastDay ?? '') >= claim.first && (firstDay ?? '') <= claim.last,
  );
  const known =
    against.length > 0
      ? `but the ledger has contact on ${against.map(({ lastDay }) => dayWords(lastDay ?? '')).join(', ')}`
      : earlier.length > 0
        ? `and the ledger has the one on ${dayWords(earlier.at(-1)?.lastDay ?? '')}`
        : 'and the ledger has none between';
  return draftOf(line, 'first contact', act, act.level, act.event, {
    sentence: `${lineInWords(line, act.level)}: contact on ${dayWords(act.lastDay ?? '')} “${claim.words}”, ${known}`,
    evidence: [act.event, ...[...against, ...earlier].map(({ event }) => event)],
    measure: {
      kind: 'stated',
      since: claim.first,
      claim: claim.words,
      against: against.map(({ lastDay }) => lastDay ?? ''),
    },
    needed: 'a text that calls it the first since a time',
  });
}

/**
 * The first contact of two powers that a ledger of some years has. Who sat at one table with many has not met each of them; what
 * happens at a level that the ledger has only begun to see may have happened before.
 */
function firstEver(
  line: string,
  before: readonly MoveAct[],
  act: MoveAct,
  { actsOf, isNewLevel, context: { watchedFrom } }: ContactInput,
): ChangeDraft | null {
  const day = numberOfDay(act.firstDay ?? '');
  if (day - watchedFrom < watchedLong || before.some((one) => lights(one, 'direct'))) return null;
  if (isNewLevel(line, act.level, day)) return null;
  const codes = actsOf(act.event).flatMap(({ from, to }) => [
    linePartyOfKey(from).code,
    linePartyOfKey(to).code,
  ]);
  const isOfBody = lineOfKey(line).parties.some((party) => party.class === 'body');
  if (isOfBody || new Set(codes).size > 2) return null;
  return draftOf(line, 'first contact', act, null, act.event, {
    sentence: `${lineInWords(line, null)}: contact on ${dayWords(act.lastDay ?? '')}, the first in a ledger that goes back to ${dayWords(isoDay(watchedFrom))}`,
    evidence: [act.event],
    measure: { kind: 'stated', since: isoDay(watchedFrom), claim: null, against: [] },
    needed: 'two years without contact before the first one',
  });
}

function draftOf(
  line: string,
  kind: 'reopening' | 'first contact',
  act: MoveAct,
  level: Level | null,
  cause: string,
  told: {
    readonly sentence: string;
    readonly evidence: readonly string[];
    readonly measure: Measure;
    readonly needed: string;
  },
): ChangeDraft {
  return {
    line,
    kind,
    level,
    cause,
    day: act.lastDay ?? act.told,
    ...told,
    since: null,
    isOver: false,
    strength: seniority(level ?? act.level),
  };
}
