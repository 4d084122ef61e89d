import type { PeopledDocument } from '../../actors/peopled-document.js';
import { contains, overlaps, type Span } from '../../documents/span.js';
import type { Finding } from '../finding.js';
import { type Attribution, attributionsOf } from './attribution.js';
import { type FieldValue, said } from './field-value.js';
import { verbalTypes } from './status/status-of.js';

/** Who claims the act when it is not simply the writer: "the Pentagon says" → "the Pentagon"; null when the writer tells it or the actor speaks his own act. */
export function speakerOf(text: PeopledDocument, finding: Finding): FieldValue<Span> | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined) return null;
  const quoted = quotedSpeaker(text, finding);
  const found = attributionsOf(text, sentence, finding.trigger.start, finding.trigger.end);
  const nearest = found[0];
  if (nearest !== undefined && !isOwnAct(finding, nearest))
    return said(nearest.source, nearest.by, nearest.source);
  if (nearest === undefined && quoted !== null && !isActor(finding, quoted))
    return said(quoted, 'speaker/quotation', quoted);
  return null;
}

function quotedSpeaker(text: PeopledDocument, finding: Finding): Span | null {
  const index = text.quotations.findIndex(
    (quotation) => quotation.isSpeech && contains(quotation, finding.trigger),
  );
  if (index < 0) return null;
  return text.speeches.find((speech) => speech.quotation === index)?.speaker ?? null;
}

/** A spoken act told by its own actor has no other speaker: in "Iran said it would never negotiate" Iran refuses. */
function isOwnAct(finding: Finding, attribution: Attribution): boolean {
  return verbalTypes.has(finding.type) && isActor(finding, attribution.source);
}

function isActor(finding: Finding, source: Span): boolean {
  return finding.roles.actors.some((actor) => overlaps(actor, source));
}
