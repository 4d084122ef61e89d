import { dayWords } from '../../lines/day-words.js';
import type { ChangeDraft } from '../change.js';
import type { Dispute, LineActs } from '../change-input.js';
import { lineInWords } from '../change-words.js';
import { seniority } from '../seniority.js';

/** Accounts of one event that exclude each other. */
export function contradictionChanges(
  { line, acts }: LineActs,
  disputes: ReadonlyMap<string, readonly Dispute[]>,
): readonly ChangeDraft[] {
  return acts.flatMap((act) =>
    (disputes.get(act.event) ?? []).map(({ field, values }): ChangeDraft => {
      const day = act.lastDay ?? act.told;
      const kind = act.mode === null ? act.type : `${act.type} ${act.mode}`;
      const words = values.map(({ value }) => `“${value}”`).join(' against ');
      return {
        line,
        kind: 'contradiction',
        level: act.level,
        cause: `${act.event} ${field}`,
        day,
        sentence: `${lineInWords(line, act.level)}: accounts of ${kind} on ${dayWords(day)} differ in ${field}, ${words}`,
        evidence: [act.event],
        measure: { kind: 'accounts', field, values },
        needed: 'two accounts that exclude each other',
        since: null,
        isOver: false,
        strength: seniority(act.level) * (field === 'status' ? 1 : 0.5),
      };
    }),
  );
}
