import { dayNumber } from '../../events/day-range.js';
import { dayWords } from '../../lines/day-words.js';
import type { MoveAct } from '../../lines/move-act.js';
import type { ChangeDraft } from '../change.js';
import type { LineActs, Withdrawal } from '../change-input.js';
import { nameOf } from '../change-words.js';

/** Days without such a voice before one is the first. */
const quiet = 364;
/** Days for which a refusal is the line of a government. */
const held = 180;

/**
 * A legislature that speaks against its government: it asks or attacks it, or it makes an opening to a power that the
 * government refuses to talk to. The first such voice in a year is a change; that it was taken back is part of it.
 */
export function dissentChanges(
  { line, acts }: LineActs,
  withdrawals: ReadonlyMap<string, Withdrawal>,
): readonly ChangeDraft[] {
  const voices = acts.filter(
    (act) => act.isCounted && act.fromSector === 'LEG' && (isAtHome(act) || isAbroad(act, acts)),
  );
  return voices
    .filter((act) => !voices.some((other) => isShortlyBefore(other, act)))
    .map((act) => toDraft(line, act, withdrawals.get(act.event) ?? null));
}

function isAtHome({ from, to, toSector, posture }: MoveAct): boolean {
  return from === to && toSector === 'GOV' && posture !== null && posture !== 'neutral';
}

/** Towards another power, while the government of the same party has closed the line. */
function isAbroad(act: MoveAct, acts: readonly MoveAct[]): boolean {
  if (act.from === act.to || (act.posture !== 'opening' && act.posture !== 'accommodating')) return false;
  return acts.some(
    (other) =>
      other.bearing === 'closure' &&
      other.isCounted &&
      other.from === act.from &&
      other.fromSector !== 'LEG' &&
      isWithin(other, act, held),
  );
}

/** Of the same doer, and of the same tenor. */
function isShortlyBefore(other: MoveAct, act: MoveAct): boolean {
  return other.from === act.from && other.posture === act.posture && isWithin(other, act, quiet);
}

function isWithin(earlier: MoveAct, later: MoveAct, days: number): boolean {
  const gap = dayNumber(later.lastDay ?? '') - dayNumber(earlier.lastDay ?? '');
  return gap <= days && (gap > 0 || (gap === 0 && earlier.event < later.event));
}

const tenors: Readonly<Record<string, string>> = {
  opening: 'call for talks',
  accommodating: 'go towards the other side',
  hostile: 'speak against it',
  closing: 'call for an end of talks',
};

function toDraft(line: string, act: MoveAct, withdrawal: Withdrawal | null): ChangeDraft {
  const { from, to, event, posture } = act;
  const addressee = from === to ? ' to their own government' : ` to ${nameOf(to)}`;
  const day = act.lastDay ?? act.told;
  const back = withdrawal === null ? '' : `; taken back on ${dayWords(withdrawal.day)}`;
  return {
    line,
    kind: 'dissent',
    level: 'legislators',
    cause: event,
    day,
    sentence: `${nameOf(from)}: legislators ${tenors[posture ?? ''] ?? 'speak'}${addressee} on ${dayWords(day)}, the first in a year${back}`,
    evidence: withdrawal === null ? [event] : [event, withdrawal.by],
    measure: { kind: 'stated', since: day, claim: null, against: [] },
    needed:
      'a legislature that addresses its own government, or a power that its government refuses to talk to',
    since: null,
    isOver: withdrawal !== null,
    strength: 0.75,
  };
}
