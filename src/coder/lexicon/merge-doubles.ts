import type { Finding } from '../finding.js';

/**
 * Two triggers of one type in one sentence that name the same parties are one act ("met for talks"): the surer stays. Pure
 * repeats over sentences are folded later, by whoever knows dates and status.
 */
export function mergeDoubles(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const i = kept.findIndex((k) => k.type === finding.type && isSameAct(k, finding));
    const other = kept[i];
    if (!other) kept.push(finding);
    else if (finding.score > other.score) kept[i] = finding;
  }
  return kept;
}

function isSameAct(a: Finding, b: Finding): boolean {
  const [x, y] = [partyStarts(a), partyStarts(b)];
  return [...x].every((p) => y.has(p)) || [...y].every((p) => x.has(p));
}

function partyStarts(finding: Finding): ReadonlySet<number> {
  return new Set([...finding.roles.actors, ...finding.roles.recipients].map((s) => s.start));
}
