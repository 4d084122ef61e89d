import type { PeopledDocument } from '../../../actors/peopled-document.js';
import { overlaps, type Span, sliceSpan } from '../../../documents/span.js';
import type { Finding } from '../../finding.js';
import { channelOf } from '../channel/channel-of.js';
import { type FieldValue, inferred, said } from '../field-value.js';
import { placeOf } from '../place-of.js';
import { throughOf } from '../through/through-of.js';

const manyParties =
  /\b(?:multilateral|trilateral|three-way|four-way|five-way|six-party|six-nation|six world powers|world powers|world leaders|p5\s?\+\s?1|g-?(?:7|8|20)|g\d\+\d|group of (?:seven|eight|20|twenty)|quad|quartet|general assembly|security council|conference|cop\s?\d*|summit of the|nato|asean|apec|opec|african union|european council|eurogroup|e\.?u\.? (?:summit|foreign ministers|leaders)|ministerial|contact group|forum|gulf cooperation council|mercosur|ecowas|caricom)\b/iu;
const travel =
  /\b(?:visit(?:s|ed|ing)?|trips?|travel(?:s|ed|led|ing|ling)?|tour|flew to|fl(?:y|ies|ying) to|arriv(?:e|es|ed|al|ing)|head(?:s|ed|ing)? (?:to|for)|went to|go(?:es|ing)? to|(?:will|to|would) go to|come to|came to|coming to|stop(?:s|ped)? in|return(?:s|ed|ing)? to|journey|depart(?:s|ed)? for|leav(?:e|es|ing) for|left for|delegation to|sent (?:an? )?(?:envoys?|delegations?)|mission to|dispatch(?:ed|es)?|crossed (?:over )?into|guest|welcom(?:e|ed|ing)|host(?:ed|s|ing)?|land(?:ed|s) in|invit\w*)\b/iu;

const journeyWords =
  /\b(?:travel(?:s|ed|led|ing|ling)?|flew|fly|flies|arriv(?:e|es|ed|ing)|went|head(?:s|ed|ing)?|trip|visit(?:s|ed|ing)?|landed|touched down)\b/giu;

/** Mode of a contact, where several fit the first of: third-party, phone, multilateral, visit (docs/codebook.md section 8); null for an ordinary meeting. */
export function modeOfContact(text: PeopledDocument, finding: Finding): FieldValue<string> | null {
  const [carrier] = finding.roles.through;
  if (carrier !== undefined) return said('third-party', 'mode/go-between', carrier);
  const through = throughOf(text, finding);
  if (through !== null) return { value: 'third-party', ground: through.ground };
  const channel = channelOf(text, finding);
  if (channel !== null && channel.value === 'phone') return { value: 'phone', ground: channel.ground };
  const many = match(text, finding, manyParties, 60);
  if (many !== null) return said('multilateral', 'mode/many-parties', many);
  if (statesOf(text, finding).size >= 3) return inferred('multilateral', 'mode/three-states');
  const journey = match(text, finding, travel, 0) ?? journeyBefore(text, finding);
  if (journey !== null) return said('visit', 'mode/travel', journey);
  const host = placeOfHost(text, finding);
  return host === null ? null : said('visit', 'mode/host-country', host);
}

/** "flew to Cairo, where she met the president", "will travel to Chile to meet": the journey that led to the contact. */
function journeyBefore(text: PeopledDocument, finding: Finding): Span | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined) return null;
  const start = Math.max(sentence.start, finding.trigger.start - 90);
  const before = text.document.text.slice(start, finding.trigger.start);
  const journey = [...before.matchAll(journeyWords)].at(-1);
  if (journey === undefined || !/(?:\bto|\bwhere\s+\S+(?:\s\S+)?|\bfor|\band)\s+(?:will\s+)?$/iu.test(before))
    return null;
  if (/\b(?:that|said|but)\b|[;“”"]/iu.test(before.slice(journey.index))) return null;
  const at = start + journey.index;
  return sliceSpan(text.document.text, at, at + journey[0].length);
}

/** "met in Washington with President Obama": a meeting in the country of one side is a visit of the other. */
function placeOfHost(text: PeopledDocument, finding: Finding): Span | null {
  const place = finding.roles.where ?? placeOf(text, finding)?.value ?? null;
  if (place === null) return null;
  const here = codesAt(text, place);
  const parties = [...finding.roles.actors, ...finding.roles.recipients].flatMap((party) => [
    ...codesAt(text, party),
  ]);
  return parties.some((code) => here.has(code)) && parties.some((code) => !here.has(code)) ? place : null;
}

function codesAt(text: PeopledDocument, span: Span): ReadonlySet<string> {
  const mentions = text.mentions.filter((mention) => overlaps(mention, span));
  return new Set(
    mentions.flatMap((mention) => mention.parties.map((party) => party.code)).filter((code) => code !== '-'),
  );
}

function match(text: PeopledDocument, finding: Finding, pattern: RegExp, reach: number): Span | null {
  const sentence = text.sentences[finding.sentence];
  if (sentence === undefined) return null;
  const start = Math.max(sentence.start, finding.trigger.start - (reach > 0 ? 12 : 0));
  const end = Math.min(sentence.end, finding.trigger.end + reach);
  const found = pattern.exec(text.document.text.slice(start, end));
  return found === null
    ? null
    : sliceSpan(text.document.text, start + found.index, start + found.index + found[0].length);
}

function statesOf(text: PeopledDocument, finding: Finding): ReadonlySet<string> {
  return new Set(finding.roles.actors.flatMap((actor) => [...codesAt(text, actor)]));
}
