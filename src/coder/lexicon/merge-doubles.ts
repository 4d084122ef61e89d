import type { EventType } from '../event-type.js';
import type { Finding } from '../finding.js';
import type { ChunkedSentence } from './chunked-sentence.js';

/**
 * Two triggers of one type in one sentence that name the same parties are one act ("met for talks"): the surer stays. Pure
 * repeats over sentences are folded later, by whoever knows dates and status.
 */
export function mergeDoubles(findings: readonly Finding[], chunked: ChunkedSentence): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const i = kept.findIndex(
      (k) => k.type === finding.type && isSameAct(k, finding) && !isBeside(k, finding, chunked),
    );
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

const spoken: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST', 'REJECT']);

/** "Is open to the plan and willing to meet Turkey": two predicates of one subject, the later with an addressee of its own. */
function isBeside(a: Finding, b: Finding, { chunks, tokens }: ChunkedSentence): boolean {
  if (!spoken.has(a.type) || b.roles.recipients.length <= a.roles.recipients.length) return false;
  return chunks.some((chunk) => {
    const at = tokens[chunk.first]?.start ?? 0;
    return (
      chunk.kind === 'coordinator' && chunk.lemma === 'and' && a.trigger.end <= at && at < b.trigger.start
    );
  });
}
