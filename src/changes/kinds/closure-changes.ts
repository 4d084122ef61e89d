import { dayWords } from '../../lines/day-words.js';
import type { MoveAct } from '../../lines/move-act.js';
import { lights } from '../../lines/slice.js';
import type { ChangeDraft } from '../change.js';
import type { LineActs } from '../change-input.js';
import { nameOf } from '../change-words.js';
import { seniority } from '../seniority.js';

/**
 * A party refuses talks, expels diplomats or breaks off ties. Said again before anything has opened the line it is the same
 * closure, with more evidence.
 */
export function closureChanges({ line, acts }: LineActs): readonly ChangeDraft[] {
  const closures = acts.filter(({ bearing, isCounted }) => bearing === 'closure' && isCounted);
  const sides = new Set(closures.map(({ from, level }) => `${from} ${level}`));
  return [...sides].flatMap((side) => {
    const own = closures.filter(({ from, level }) => `${from} ${level}` === side);
    return runsOf(own, acts).map((run) => toDraft(line, run));
  });
}

interface Closure {
  readonly first: MoveAct;
  readonly acts: readonly MoveAct[];
  readonly isOver: boolean;
}

function runsOf(closures: readonly MoveAct[], acts: readonly MoveAct[]): readonly Closure[] {
  const runs: { first: MoveAct; acts: MoveAct[]; isOver: boolean }[] = [];
  for (const closure of closures) {
    const run = runs.at(-1);
    if (run && !run.acts.some((one) => isOpened(one, acts, closure.lastDay))) run.acts.push(closure);
    else runs.push({ first: closure, acts: [closure], isOver: false });
  }
  return runs.map((run) => ({ ...run, isOver: isOpened(run.acts.at(-1) ?? run.first, acts, null) }));
}

/** Contact at its level, or an opening by the same party, after it and up to a day. */
function isOpened(closure: MoveAct, acts: readonly MoveAct[], until: string | null): boolean {
  return acts.some((act) => {
    if (act.lastDay === null || act.lastDay <= (closure.lastDay ?? '')) return false;
    if (until !== null && act.lastDay > until) return false;
    const isContact = lights(act, 'direct') && (closure.level === null || act.level === closure.level);
    return isContact || (act.bearing === 'opening' && act.isCounted && act.from === closure.from);
  });
}

function toDraft(line: string, { first, acts, isOver }: Closure): ChangeDraft {
  const { from, to, level, lastDay, condition, event } = first;
  const who = level === null ? nameOf(to) : `${nameOf(to)}, ${level}`;
  const unless = condition === null ? '' : ` “${condition}”`;
  return {
    line,
    kind: 'closure',
    level,
    cause: event,
    day: lastDay ?? first.told,
    sentence: `${nameOf(from)} ${verbOf(first)} ${who} on ${dayWords(lastDay ?? first.told)}${unless}`,
    evidence: acts.map((act) => act.event),
    measure: { kind: 'stated', since: lastDay, claim: null, against: [] },
    needed: 'contact at that level or an offer by the same party ends it',
    since: null,
    isOver,
    strength: seniority(level),
  };
}

function verbOf({ type, mode }: MoveAct): string {
  if (type !== 'SANCTION') return 'refuses contact with';
  return mode === 'expel' ? 'expels diplomats of' : 'breaks off ties with';
}
