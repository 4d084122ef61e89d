import type { Mention } from '../../actors/mention.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { type Span, sliceSpan } from '../../documents/span.js';
import type { Finding, Ground } from '../finding.js';
import type { ChunkedSentence } from './chunked-sentence.js';
import { type ComplementModes, complementMode } from './complement-mode.js';
import { type Evidence, scoreEvidence } from './evidence.js';
import { codesOf, type FilledRoles, fillRoles } from './fill-roles.js';
import { fillSlots } from './fill-slots.js';
import { findComplementEnd } from './find-complement.js';
import type { TriggerMatch } from './match-triggers.js';

export interface ReadingTools {
  readonly modes: ComplementModes;
  readonly evidence: Evidence;
  readonly speakerOf: (offset: number) => Mention | null;
}

/** The act that a trigger reports, or null when too few parties fill its roles or the evidence is too weak. */
export function readTrigger(
  text: PeopledDocument,
  chunked: ChunkedSentence,
  match: TriggerMatch,
  tools: ReadingTools,
): Finding | null {
  const { entry } = match;
  const slots = fillSlots(chunked, match, entry.governs, tools.speakerOf);
  const roles = fillRoles(entry.frame, slots);
  const codes = codesOf([...roles.actors, ...roles.recipients]);
  if (codes.size === 0 || countParties(roles) < entry.frame.parties) return null;
  const score = scoreEvidence(tools.evidence, chunked, match, roles);
  if (score < tools.evidence.threshold) return null;
  const chunk = chunked.chunks[chunked.chunkOf[match.head] ?? 0];
  const first = chunked.tokens[Math.min(match.first, chunk?.kind === 'verb' ? chunk.first : match.first)];
  const last = chunked.tokens[match.last];
  if (!first || !last) return null;
  const trigger = sliceSpan(text.document.text, first.start, last.end);
  const complementEnd = findComplementEnd(chunked, match.last + 1);
  return {
    sentence: chunked.sentence.index,
    trigger,
    type: entry.type,
    mode: entry.mode ?? complementMode(tools.modes, entry.type, chunked.tokens, match.first, complementEnd),
    status: entry.status,
    channel: entry.channel,
    roles: {
      actors: roles.actors.map(spanOf),
      recipients: roles.recipients.map(spanOf),
      through: roles.through.map(spanOf),
      when: null,
      where: null,
      condition: null,
      speaker: null,
      about: null,
      since: null,
    },
    replyTo: null,
    sameAs: null,
    unanswered: null,
    score,
    grounds: groundsOf(match, roles, trigger, score),
  };
}

function spanOf(mention: Mention): Span {
  return { start: mention.start, end: mention.end, text: mention.text };
}

function countParties({ actors, recipients }: FilledRoles): number {
  return new Set(
    [...actors, ...recipients].flatMap((m) => m.parties.map((p) => `${p.code} ${p.name ?? p.sector}`)),
  ).size;
}

function groundsOf(
  match: TriggerMatch,
  roles: FilledRoles,
  trigger: Span,
  score: number,
): Readonly<Record<string, Ground>> {
  const said = (by: string, span: Span | null): Ground => ({ basis: 'said', by, span, score: null });
  const grounds: Record<string, Ground> = {
    trigger: { ...said(`lexicon/${match.entry.id}`, trigger), score },
    type: said(`lexicon/${match.entry.id}`, trigger),
  };
  const { actors, recipients, through, actorSlot, recipientSlot } = roles;
  if (actors[0])
    grounds.actors = said(`frame/${match.entry.frame.id}:${actorSlot ?? recipientSlot}`, spanOf(actors[0]));
  if (recipients[0])
    grounds.recipients = said(`frame/${match.entry.frame.id}:${recipientSlot}`, spanOf(recipients[0]));
  if (through[0]) grounds.through = said(`frame/${match.entry.frame.id}`, spanOf(through[0]));
  if (match.entry.mode === null)
    grounds.mode = { basis: 'inferred', by: 'lexicon/complement-mode', span: null, score: null };
  return grounds;
}
