import type { Mention } from '../../actors/mention.js';
import type { Channel, EventType } from '../event-type.js';
import type { Finding } from '../finding.js';
import type { ChunkedSentence } from './chunked-sentence.js';
import { mentionsIn } from './party-mentions.js';

const spoken: ReadonlySet<EventType> = new Set([
  'AGREE',
  'REQUEST',
  'REJECT',
  'SUPPORT',
  'THREATEN',
  'ACCUSE',
  'CONCEDE',
]);
/** Channels that what is said in a contact shares with it (docs/codebook.md section 5). */
const shared: ReadonlySet<Channel> = new Set(['phone', 'video', 'letter', 'message', 'in-person']);

/**
 * "Called the general and offered to mediate": what a party says in the same sentence in which it contacts another, without
 * naming an addressee, goes to that other, by the same channel.
 */
export function inheritAddressee(findings: readonly Finding[], chunked: ChunkedSentence): readonly Finding[] {
  const written = findings.filter((contact, i) =>
    findings.slice(i + 1).some((spoken) => tellsContent(contact, spoken)),
  );
  return passOn(findings, answeredParties(chunked)).filter(
    (_, i) => !written.some((contact) => contact === findings[i]),
  );
}

/** A letter whose content is told is that content: "sent a letter urging him to go" (docs/codebook.md section 2). */
function tellsContent(contact: Finding, { type, trigger, roles }: Finding): boolean {
  return (
    contact.type === 'CONSULT' &&
    spoken.has(type) &&
    /^(?:letter|message)$/.test(contact.channel ?? '') &&
    /ing\b/.test(trigger.text) &&
    roles.actors[0] !== undefined &&
    contact.roles.actors[0]?.start === roles.actors[0].start
  );
}

function passOn(findings: readonly Finding[], answered: readonly Mention[]): readonly Finding[] {
  return findings.map((finding, i) => {
    if (!spoken.has(finding.type) || isAddressed(finding)) return finding;
    const contact = findings
      .slice(0, i)
      .findLast((one) => one.type === 'CONSULT' && hasSameActor(one, finding));
    if (contact === undefined) return toAnswered(finding, answered);
    const { actors } = finding.roles;
    const others =
      contact.roles.recipients.length > 0
        ? contact.roles.recipients
        : contact.roles.actors.filter((span) => !actors.some((actor) => actor.start === span.start));
    const [other] = others;
    if (other === undefined) return finding;
    const ground = {
      basis: 'inferred',
      by: 'lexicon/addressee-of-contact',
      span: other,
      score: null,
    } as const;
    const isTold = contact.channel !== null && shared.has(contact.channel) && finding.channel === null;
    return {
      ...finding,
      channel: isTold ? contact.channel : finding.channel,
      roles: { ...finding.roles, recipients: others },
      grounds: { ...finding.grounds, recipients: ground, ...(isTold ? { channel: ground } : {}) },
    };
  });
}

function isAddressed({ roles, grounds }: Finding): boolean {
  return roles.recipients.length > 0 && grounds.recipients?.by !== 'lexicon/carry-over';
}

/** One subject does both. */
function hasSameActor(contact: Finding, { roles }: Finding): boolean {
  const [first] = roles.actors;
  return first !== undefined && contact.roles.actors[0]?.start === first.start;
}

const answering: ReadonlySet<string> = new Set([
  'respond',
  'reply',
  'react',
  'response',
  'reply',
  'reaction',
  'answer',
]);

/** Whose words a sentence says that it answers: "responding to a Turkish offer", "in response to Iran's claim". */
function answeredParties(chunked: ChunkedSentence): readonly Mention[] {
  const { chunks } = chunked;
  const at = chunks.findIndex(
    (chunk, k) =>
      answering.has(chunk.lemma) && chunks[k + 1]?.lemma === 'to' && chunks[k + 2]?.kind === 'noun',
  );
  return at < 0 ? [] : mentionsIn(chunked, at + 2).map(({ mention }) => mention);
}

function toAnswered(finding: Finding, answered: readonly Mention[]): Finding {
  const [first] = answered;
  const isOther = answered.every(({ start }) => finding.roles.actors.every((actor) => actor.start !== start));
  if (first === undefined || !isOther || finding.trigger.start <= first.start) return finding;
  const span = { start: first.start, end: first.end, text: first.text };
  return {
    ...finding,
    roles: { ...finding.roles, recipients: [span] },
    grounds: {
      ...finding.grounds,
      recipients: { basis: 'inferred', by: 'lexicon/whoever-is-answered', span, score: null },
    },
  };
}
