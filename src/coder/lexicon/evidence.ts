import type { ChunkedSentence } from './chunked-sentence.js';
import { codesOf, type FilledRoles } from './fill-roles.js';
import type { TriggerMatch } from './match-triggers.js';
import { FieldReader, isRecord, LexiconFileError, readLexiconFile } from './read-lexicon-file.js';

/** How much what stands around a trigger speaks for or against an act, in log odds added to those of the prior. */
export interface Evidence {
  readonly weights: ReadonlyMap<string, number>;
  /** Scores below it are no act. */
  readonly threshold: number;
}

const file = 'evidence.yml';

/** Reads `data/en/evidence.yml`. */
export function loadEvidence(): Evidence {
  const raw = readLexiconFile(file);
  if (!isRecord(raw.weights)) throw new LexiconFileError(file, 'needs "weights"');
  const fields = new FieldReader(file, raw.weights, 'weights');
  const weights = new Map(Object.keys(raw.weights).map((name) => [name, fields.number(name)]));
  return { weights, threshold: new FieldReader(file, raw, 'top').number('threshold') };
}

/** Chance, 0…1, that the trigger reports an act: its prior moved by the evidence around it. */
export function scoreEvidence(
  evidence: Evidence,
  text: ChunkedSentence,
  match: TriggerMatch,
  roles: FilledRoles,
): number {
  const { prior } = match.entry;
  let logit = Math.log(prior / (1 - prior));
  for (const name of evidenceOf(text, match, roles)) logit += evidence.weights.get(name) ?? 0;
  return 1 / (1 + Math.exp(-logit));
}

/** Names of the evidence that holds; each has a weight and a note in `data/en/evidence.yml`. */
export function evidenceOf(
  text: ChunkedSentence,
  match: TriggerMatch,
  roles: FilledRoles,
): readonly string[] {
  const names: string[] = [];
  const actors = codesOf(roles.actors);
  const recipients = codesOf(roles.recipients);
  const chunk = text.chunks[text.chunkOf[match.head] ?? 0];
  const { reciprocal } = match.entry.frame;
  if (reciprocal) names.push(actors.size > 1 ? 'reciprocal-two' : 'reciprocal-one');
  else if (actors.size > 0 && recipients.size > 0)
    names.push([...actors].some((c) => !recipients.has(c)) ? 'directed-two' : 'directed-same');
  else names.push(actors.size > 0 ? 'actor-only' : 'recipient-only');
  if (chunk?.kind === 'noun') names.push(`noun-${roles.actorSlot ?? 'none'}`);
  else if (roles.actorSlot !== null) names.push(`verb-${roles.actorSlot}`);
  if (text.sentence.kind === 'headline') names.push('headline');
  if (roles.actors.some((m) => m.kind === 'pronoun')) names.push('pronoun-actor');
  return names;
}
