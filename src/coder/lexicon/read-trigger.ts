import type { Mention } from '../../actors/mention.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { type Span, sliceSpan } from '../../documents/span.js';
import type { Finding, Ground } from '../finding.js';
import { carryOver } from './carry-over.js';
import type { ChunkedSentence } from './chunked-sentence.js';
import { type ComplementModes, complementMode } from './complement-mode.js';
import { type Evidence, type Weighed, weighEvidence } from './evidence.js';
import { codesOf, type FilledRoles, fillRoles } from './fill-roles.js';
import { fillSlots } from './fill-slots.js';
import { findComplementEnd } from './find-complement.js';
import type { TriggerMatch } from './match-triggers.js';
import type { SalienceLookup } from './salient-party.js';

export interface ReadingTools {
  readonly modes: ComplementModes;
  readonly evidence: Evidence;
  readonly speakerOf: (offset: number) => Mention | null;
  readonly salient: SalienceLookup;
}

/** The act that a trigger reports, or null when too few parties fill its roles. */
export function readTrigger(
  text: PeopledDocument,
  chunked: ChunkedSentence,
  match: TriggerMatch,
  tools: ReadingTools,
): Finding | null {
  const { entry } = match;
  const slots = fillSlots(chunked, match, entry.governs, tools.speakerOf);
  const said = fillRoles(entry.frame, slots);
  const roles = carryOver(entry.type, entry.frame, said, chunked.sentence.index, tools.salient);
  const codes = codesOf([...roles.actors, ...roles.recipients]);
  if (codes.size === 0 || countParties(roles) < entry.frame.parties) return null;
  const weighed = weighEvidence(
    tools.evidence,
    chunked,
    match,
    roles,
    said,
    tools.speakerOf(chunked.tokens[match.head]?.start ?? 0),
  );
  const { score } = weighed;
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
    fillers: [],
    namings: [],
    second: null,
    sameAs: null,
    unanswered: null,
    score,
    grounds: groundsOf(match, roles, trigger, weighed),
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
  { score, evidence }: Weighed,
): Readonly<Record<string, Ground>> {
  const said = (by: string, span: Span | null): Ground => ({ basis: 'said', by, span, score: null });
  const grounds: Record<string, Ground> = {
    trigger: { ...said(`lexicon/${match.entry.id}`, trigger), score },
    type: said(`lexicon/${match.entry.id}`, trigger),
    score: { basis: 'inferred', by: evidence.join('; '), span: null, score },
  };
  const role = (mention: Mention | undefined, slot: string | null): Ground | null => {
    if (!mention) return null;
    if (slot === 'carried over')
      return { basis: 'inferred', by: 'lexicon/carry-over', span: spanOf(mention), score: null };
    return said(`frame/${match.entry.frame.id}:${slot ?? 'with'}`, spanOf(mention));
  };
  const filled = {
    actors: role(roles.actors[0], roles.actorSlot ?? roles.recipientSlot),
    recipients: role(roles.recipients[0], roles.recipientSlot),
    through: role(roles.through[0], 'through'),
  };
  for (const [name, ground] of Object.entries(filled)) if (ground) grounds[name] = ground;
  if (match.entry.mode === null)
    grounds.mode = { basis: 'inferred', by: 'lexicon/complement-mode', span: null, score: null };
  return grounds;
}
