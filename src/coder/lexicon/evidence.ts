import type { Mention } from '../../actors/mention.js';
import type { Chunk } from './chunk.js';
import type { ChunkedSentence } from './chunked-sentence.js';
import { codesOf, type FilledRoles } from './fill-roles.js';
import type { TriggerMatch } from './match-triggers.js';
import { FieldReader, isRecord, LexiconFileError, readLexiconFile } from './read-lexicon-file.js';
import { modals } from './word-lists.js';

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

/** A score with the names of the evidence that moved it. */
export interface Weighed {
  /** Chance, 0…1, that the trigger reports an act. */
  readonly score: number;
  readonly evidence: readonly string[];
}

/**
 * The prior of an entry moved by the evidence around the trigger: `said` are the roles that the clause
 * itself fills, `speaker` says the quotation that it stands in.
 */
export function weighEvidence(
  evidence: Evidence,
  text: ChunkedSentence,
  match: TriggerMatch,
  roles: FilledRoles,
  said: FilledRoles,
  speaker: Mention | null,
): Weighed {
  const { prior } = match.entry;
  const names = evidenceOf(text, match, roles, said, speaker);
  let logOdds = Math.log(prior / (1 - prior));
  for (const name of names) logOdds += evidence.weights.get(name) ?? 0;
  return { score: 1 / (1 + Math.exp(-logOdds)), evidence: names };
}

/** Names of the evidence that holds; each may have a weight in `data/en/evidence.yml`. */
function evidenceOf(
  text: ChunkedSentence,
  match: TriggerMatch,
  roles: FilledRoles,
  said: FilledRoles,
  speaker: Mention | null,
): readonly string[] {
  const names = [partiesEvidence(match, said)];
  const chunk = text.chunks[text.chunkOf[match.head] ?? 0];
  names.push(`${chunk?.kind === 'noun' ? 'noun' : 'verb'}:${roles.actorSlot ?? 'no actor'}`);
  if (!match.entry.frame.reciprocal) names.push(`recipient:${roles.recipientSlot ?? 'none'}`);
  else if (roles.recipientSlot === 'carried over') names.push('other:carried over');
  if (chunk?.verb) names.push(`form:${chunk.verb.form}${chunk.verb.passive ? ' passive' : ''}`);
  if (text.sentence.kind !== 'body') names.push(`sentence:${text.sentence.kind}`);
  const kinds = new Set([...roles.actors, ...roles.recipients].map((m) => m.kind));
  for (const kind of ['pronoun', 'demonym', 'role', 'collective'] as const)
    if (kinds.has(kind)) names.push(`party:${kind}`);
  if (isTitle(text)) names.push('place:title');
  const sector = roles.actors[0]?.parties[0]?.sector ?? null;
  if (sector !== null && sector !== 'GOV') names.push(`sector:${sector}`);
  const modal = modalOf(text, chunk);
  if (modal !== null) names.push(`modal:${modal}`);
  if (match.first !== match.last) names.push('trigger:several words');
  if (inQuotation(text, match.head))
    names.push(`quoted:${speaker === null ? 'unknown' : speakerKind(speaker)}`);
  if (
    text.chunks
      .slice(0, text.chunkOf[match.head] ?? 0)
      .some((c) => c.kind === 'subordinator' && conditional.has(c.lemma))
  ) {
    names.push('clause:conditional');
  }
  return names;
}

function modalOf(text: ChunkedSentence, chunk: Chunk | undefined): string | null {
  if (!chunk?.verb) return null;
  for (let i = chunk.first; i < chunk.head; i++) {
    const token = text.tokens[i];
    if (token && token.tag === 'AUX' && modals.has(token.lower)) return token.lemma;
    if (token && (token.lower === 'not' || token.lower === "n't" || token.lower === 'never')) return 'not';
  }
  return null;
}

/** Officials speak for a state or body; others give opinions, which are no acts (docs/codebook.md section 1). */
function speakerKind({ parties }: Mention): string {
  return parties.some((p) => p.code !== '-' && ['GOV', 'MIL', 'LEG', 'IGO', 'REB'].includes(p.sector ?? ''))
    ? 'official'
    : 'other';
}

/** Whether an odd number of quotation marks stands before a token, counted in its sentence. */
function inQuotation(text: ChunkedSentence, token: number): boolean {
  const until = text.chunkOf[token] ?? 0;
  return text.chunks.slice(0, until).filter((c) => c.kind === 'quote').length % 2 === 1;
}

/** Texts begin with their title, which the first sentences tell again; it has no full stop. */
function isTitle({ sentence }: ChunkedSentence): boolean {
  return sentence.index === 0 && !/[.!?]["'”’)]*$/.test(sentence.text);
}

const conditional: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'how', 'why', 'what']);

function partiesEvidence(match: TriggerMatch, roles: FilledRoles): string {
  const actors = codesOf(roles.actors);
  const recipients = codesOf(roles.recipients);
  if (match.entry.frame.reciprocal) return actors.size > 1 ? 'parties:several actors' : 'parties:one actor';
  if (actors.size > 0 && recipients.size > 0) {
    return [...actors].every((c) => recipients.has(c)) ? 'parties:one state' : 'parties:actor and recipient';
  }
  return actors.size > 0 ? 'parties:actor alone' : 'parties:recipient alone';
}
