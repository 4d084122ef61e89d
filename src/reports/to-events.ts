import type { Act, ActParty } from '../coder/act.js';
import type { CodedDocument } from '../coder/code-document.js';
import type { CodedEvent, Party } from './coded-event.js';
import { eventIds } from './event-id.js';

/**
 * The event records of one coded document, in the order of its acts.
 * @param coder what `coder` of the record says: "parley/0.1.0 lexicon"
 */
export function toEvents(coded: CodedDocument, coder: string): readonly CodedEvent[] {
  const { document, sentences } = coded.text;
  const ids = eventIds(document.id, coded.acts);
  return coded.acts.map((act, position) => ({
    schema: 1,
    id: ids[position] ?? '',
    document: document.id,
    type: act.type,
    mode: act.mode,
    status: act.status,
    channel: act.channel,
    actors: act.actors.map(toParty),
    recipients: act.recipients.map(toParty),
    through: act.through.map(toParty),
    date: act.date,
    place: act.place,
    trigger: toSpan(act.trigger),
    condition: act.condition,
    speaker: act.speaker && toParty(act.speaker),
    about: act.about,
    since: act.since,
    replyTo: act.replyTo === null ? null : (ids[act.replyTo] ?? null),
    replyBasis: act.replyTo === null ? null : act.replyBasis,
    unanswered: act.unanswered,
    evidence: act.evidence.flatMap((number) => {
      const sentence = sentences[number];
      return sentence ? [toSpan(sentence)] : [];
    }),
    confidence: act.confidence,
    coder,
  }));
}

/** Copies the named fields only: sentences and mentions carry more than the contract promises. */
function toSpan({ start, end, text }: Act['trigger']): Act['trigger'] {
  return { start, end, text };
}

function toParty({ start, end, text, code, sector, otherSectors, name, office }: ActParty): Party {
  return { start, end, text, code, sector, otherSectors, name, office };
}
