import type { BlindAgreement } from '../schemas/proposal-schema.js';
import { cohenKappa } from './cohen-kappa.js';
import type { Proposal } from './proposal.js';

type Judged = readonly [Proposal, Proposal];

/** How far coders agree on the records that two judged blind: by pair of coders, and within it by type of act. */
export function agreementOfPairs(proposals: readonly Proposal[]): BlindAgreement {
  const judged = judgedTwice(proposals);
  const pairs = groupBy(judged, (pair) => codersOf(pair).join('\n'));
  return {
    records: judged.length,
    agreed: judged.filter(isAgreed).length,
    percent: percentOf(judged),
    pairs: pairs.map((own) => ({
      coders: own[0] === undefined ? [] : codersOf(own[0]),
      ...shareOf(own),
      types: groupBy(own, ([{ type }]) => type).map((some) => ({
        type: some[0]?.[0].type ?? '',
        ...shareOf(some),
      })),
    })),
  };
}

/** Both proposals of each record, in the order of the names of the coders, so that each coder is always on the same side. */
function judgedTwice(proposals: readonly Proposal[]): readonly Judged[] {
  return groupBy(proposals, ({ record, version }) => `${record} ${version}`).flatMap((own) => {
    const [one, other] = [...own].sort((a, b) => (a.coder < b.coder ? -1 : 1));
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
}

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function codersOf([one, other]: Judged): readonly string[] {
  return [one.coder, other.coder];
}

function isAgreed([one, other]: Judged): boolean {
  return one.key === other.key;
}

function percentOf(judged: readonly Judged[]): number | null {
  return judged.length === 0 ? null : (100 * judged.filter(isAgreed).length) / judged.length;
}

function shareOf(judged: readonly Judged[]) {
  return {
    records: judged.length,
    agreed: judged.filter(isAgreed).length,
    percent: percentOf(judged),
    kappa: cohenKappa(judged.map(([one, other]) => [one.key, other.key])),
  };
}
