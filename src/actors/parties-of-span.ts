import { contains, overlaps, type Span } from '../documents/span.js';
import type { Mention } from './mention.js';
import type { PartyIdentity } from './party-identity.js';
import type { PeopledDocument } from './peopled-document.js';

/**
 * The parties that any words tagged as one stand for: head before modifier, coordination gives several. Words that cannot be
 * resolved give one entry with the code "-". CODEBOOK section 4.
 */
export function partiesOfSpan(text: PeopledDocument, span: Span): readonly (Span & PartyIdentity)[] {
  const parties = resolveSpan(text, span);
  if (parties.length === 0)
    return [{ ...plain(span), code: '-', sector: null, otherSectors: [], name: null, office: null }];
  return parties.map((party) => ({ ...plain(span), ...party }));
}

function plain(span: Span): Span {
  return { start: span.start, end: span.end, text: span.text };
}

function resolveSpan(text: PeopledDocument, span: Span): readonly PartyIdentity[] {
  const near = mentionsNear(text.mentions, span);
  const core = trimmed(span);
  const exact = near.filter((mention) => sameWords(trimmed(mention), core));
  const inside = near.filter((mention) => contains(span, mention));
  const coded = exact.find((mention) => mention.parties.length > 0);
  if (coded !== undefined) return coded.parties;
  const heads = headsOf(inside, text.document.text, span);
  // "their Russian counterparts" of "their Russian counterparts in Washington": the phrase, not its possessive.
  const whole = heads.every((one) => one.kind === 'pronoun' && one.end < core.end)
    ? near.find((one) => one.kind === 'role' && one.start === core.start && one.end > core.end)
    : undefined;
  if (whole !== undefined && whole.parties.length > 0) return whole.parties;
  const told = complementOf(heads, inside, text.document.text);
  if (told !== null) return told;
  const parties = heads.flatMap((mention) => mention.parties);
  if (parties.length > 0) return distinct(parties);
  // "its European allies", "countries that back Kiev": the head is a party that no one names.
  const [first] = heads;
  if (first?.kind === 'role' && first.parties.length === 0 && first.start <= core.start + 24) return [];
  const holder = near
    .filter((mention) => contains(mention, core) && mention.parties.length > 0)
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0];
  if (holder !== undefined) return holder.parties;
  const any =
    inside.find((mention) => mention.parties.length > 0) ??
    near.find((mention) => mention.parties.length > 0);
  return any?.parties ?? [];
}

/** What is guessed from the context gives way to what the words themselves say. */
const GUESSED = /^(?:context|unresolved|document: same office|own government)/;
/** Those who stand against or beside the ones named after them. */
const NOT_OF =
  /\b(?:all(?:y|ies)|partners?|critics?|opponents?|enem(?:y|ies)|rivals?|foes?|neighbou?rs?|victims?|friends?|donors?|counterparts?|ambassadors?|embass(?:y|ies)|consulates?|envoys? to|refugees?)$/i;

/** "officials from the two Koreas", "supporters of the opposition": the parties that follow a head of which only the context tells; null without any. */
function complementOf(
  heads: readonly Mention[],
  inside: readonly Mention[],
  text: string,
): readonly PartyIdentity[] | null {
  const [head] = heads;
  if (heads.length !== 1 || head?.kind !== 'role' || !GUESSED.test(head.ground) || NOT_OF.test(head.text))
    return null;
  const next = inside.find(
    (one) => one.start >= head.end && one.parties.length > 0 && one.role !== 'modifier',
  );
  // "lawmakers from both parties": of one state.
  if (next === undefined || /\bparties$/.test(next.text)) return null;
  const link = text.slice(head.end, next.start);
  return /^\s+(?:of|from|for|in|at|representing)\s+(?:(?:the|both|a|an|his|her|its|their)\s+)?(?:[\p{Ll}-]+\s+){0,3}$/u.test(
    link,
  ) && !/\b(?:who|which|that|and|or|with|to|on|by|against)\s/.test(link)
    ? distinct(next.parties)
    : null;
}

/** Mentions that share words with the span; the list is sorted by start. */
function mentionsNear(mentions: readonly Mention[], span: Span): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const near: Mention[] = [];
  for (let at = low - 1; at >= 0 && at >= low - 40; at -= 1) {
    const mention = mentions[at];
    if (mention !== undefined && overlaps(mention, span)) near.unshift(mention);
  }
  return near;
}

/** Without article, possessive ending and marks at the edges. */
function trimmed(span: Span): Span {
  const lead = /^(?:[\s"'“”‘’(]*(?:(?:the|a|an)\s+)?)/i.exec(span.text)?.[0].length ?? 0;
  const tail = /(?:['’]s?|[\s.,;:"“”)]+)*$/i.exec(span.text)?.[0].length ?? 0;
  const start = span.start + lead;
  const end = Math.max(start, span.end - tail);
  return { start, end, text: span.text.slice(lead, lead + end - start) };
}

function sameWords(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

const COORDINATION =
  /^\s*(?:,\s*)?(?:(?:and|or|as well as|along with|and also|plus|nor)\s+(?:[\p{L}-]+\s+){0,3}|[,&/]\s*(?:[\p{Ll}]+\s+){0,2}|[-–]\s*)$/u;

/**
 * The heads of the span: outermost mentions, without modifiers of a head and without what follows one as its complement. All are
 * modifiers in "U.S.-South Korean": then they count.
 */
function headsOf(inside: readonly Mention[], text: string, span: Span): readonly Mention[] {
  const outer = inside.filter((one) => !inside.some((other) => other !== one && contains(other, one)));
  const plain = outer.filter((mention) => mention.role !== 'modifier');
  const heads: Mention[] = [];
  for (const mention of plain.length > 0 ? plain : outer) {
    const last = heads.at(-1);
    if (last === undefined) {
      // "those who obey Moscow", "others charged by the court": a head of its own stands before.
      if (heads.length === 0 && OTHER_HEAD.test(text.slice(span.start, mention.start))) return [];
      heads.push(mention);
      continue;
    }
    const between = text.slice(last.end, mention.start);
    if (COORDINATION.test(between)) heads.push(mention);
    else if (isGenitive(between) && (mention.parties.length > 0 || mention.kind === 'role'))
      heads[heads.length - 1] = mention;
  }
  return heads;
}

/** A noun or pronoun of its own, followed by a clause or a preposition. */
const OTHER_HEAD =
  /^\s*(?:those|others|anyone|everyone|someone|people|ones|nobody|all|many|some|members?|parts?|one|half|most)\s+(?:who|whom|that|charged|accused|named|involved|against|opposed|critical)\b/i;

/** "Russia's Lavrov", "Putin ally": the later one is the head. */
function isGenitive(between: string): boolean {
  return /^\s*['’]s?\s+(?:[\p{L}-]+\s+){0,3}$/u.test(between) || /^\s$/.test(between);
}

function distinct(parties: readonly PartyIdentity[]): readonly PartyIdentity[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const id = `${party.code}|${party.sector}|${party.name}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
