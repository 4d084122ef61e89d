import type { PeopledDocument } from '../../../actors/peopled-document.js';
import { type Span, sliceSpan } from '../../../documents/span.js';
import type { Channel } from '../../event-type.js';

/** A contact told earlier, in which later acts were spoken. */
export interface Readout {
  readonly channel: Channel;
  readonly span: Span;
}

const phoneContact =
  /\b(?:spoke (?:today |yesterday |separately |this \w+ )?(?:by (?:tele)?phone|with|to)|(?:phone |telephone )?(?:call|conversation) with|telephoned|(?:held|had) a (?:phone |telephone |trilateral |joint )?call)\b/iu;
const letterContact =
  /\b(?:(?:sent|signed|wrote|in) (?:a|an|the|his|her|their) (?:\w+ )?letter|wrote to|letter to)\b/iu;
const meeting =
  /\b(?:met (?:today |yesterday |separately |virtually |again )?with|met (?:today|yesterday|on|in|at)|meets with|meeting with|meetings with|before their meeting|hosted (?:a )?(?:meeting|talks)|held (?:talks|consultations|a meeting|the \w+ meeting|bilateral)|convened)\b/iu;
const officialSource =
  /department|ministry|white house|office|embassy|government|kremlin|commission|presidency/iu;
const continued =
  /^(?:["“]?(?:he|she|they|both|the two|the sides|the (?:secretary|president|minister|ministers|leaders|officials|parties|counselor|deputy secretary|special envoy|ambassador)|during|in the (?:call|meeting|conversation|letter)|at the meeting))\b/iu;

/** Sentences back that an official readout, and a news story, still speak of one contact. */
const officialReach = 14;
const newsReach = 2;

/** The contact in which an act of this sentence was spoken: an official readout tells it first, a story in the sentence before; null if none. */
export function readoutOf(text: PeopledDocument, sentence: number): Readout | null {
  const isOfficial = officialSource.test(text.document.source ?? '');
  if (!isOfficial && !continued.test(text.sentences[sentence]?.text ?? '')) return null;
  const reach = isOfficial ? officialReach : newsReach;
  for (let at = sentence - 1; at >= Math.max(0, sentence - reach); at--) {
    const found = contactIn(text, at);
    if (found !== null) return found;
  }
  return null;
}

function contactIn(text: PeopledDocument, at: number): Readout | null {
  const sentence = text.sentences[at];
  if (sentence === undefined) return null;
  const options: readonly (readonly [Channel, RegExp])[] = [
    ['phone', phoneContact],
    ['in-person', meeting],
    ['letter', letterContact],
  ];
  for (const [channel, pattern] of options) {
    const found = pattern.exec(sentence.text);
    if (found === null) continue;
    const start = sentence.start + found.index;
    return { channel, span: sliceSpan(text.document.text, start, start + found[0].length) };
  }
  return null;
}
