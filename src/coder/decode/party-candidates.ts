import type { Mention } from '../../actors/mention.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { overlaps } from '../../documents/span.js';
import type { Token } from '../../sentences/sentence.js';
import type { ActParty } from '../act.js';
import type { Draft } from './draft.js';
import type { Features } from './linear-model.js';
import { partyLine, partyLines } from './party-line.js';

/** The side of an act that its own words leave open. */
export type OpenSide = 'actor' | 'recipient' | 'participant';

/** A party named close by that may be the missing side, with what speaks for and against it. */
export interface PartyCandidate {
  readonly parties: readonly ActParty[];
  readonly line: string;
  readonly features: Features;
}

const prepositions: ReadonlySet<string> = new Set(
  'with to of by against from on in for at over between and towards toward about after as than or but that'.split(
    ' ',
  ),
);
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);

/** Which side of an act has no party with a code; null when none is open. */
export function openSideOf(draft: Draft): OpenSide | null {
  const actors = partyLines(draft.actors).size;
  const recipients = partyLines(draft.recipients).size;
  if (draft.type === 'CONSULT') return actors + recipients === 1 ? 'participant' : null;
  if (actors === 0 && recipients > 0) return 'actor';
  return recipients === 0 && actors > 0 ? 'recipient' : null;
}

/**
 * Parties named in the sentence of the act or the one before it that stand on no line of the act yet. `counterparts` are
 * lines that earlier acts of the text set over against those of this one.
 */
export function partyCandidates(
  draft: Draft,
  side: OpenSide,
  text: PeopledDocument,
  counterparts: ReadonlySet<string>,
): readonly PartyCandidate[] {
  const { sentence: at } = draft.finding;
  const tokens = text.sentences[at]?.tokens ?? [];
  const taken = partyLines([...draft.actors, ...draft.recipients, ...draft.through]);
  const own = [...draft.actors, ...draft.recipients, ...draft.through];
  const near = text.mentions.filter(
    (mention) =>
      (mention.sentence === at || mention.sentence === at - 1) &&
      mention.parties.length > 0 &&
      mention.parties.every((party) => {
        const line = partyLine({ ...party, text: mention.text });
        return line !== null && !taken.has(line);
      }) &&
      !own.some((party) => overlaps(party, mention)),
  );
  const here = near.filter(({ sentence }) => sentence === at);
  const linesHere = partyLines(
    here.flatMap((mention) => mention.parties.map((party) => ({ ...party, text: mention.text }))),
  );
  const gap = (mention: Mention) =>
    Math.min(Math.abs(mention.start - draft.trigger.end), Math.abs(draft.trigger.start - mention.end));
  const nearest =
    here.length === 0 ? null : here.reduce((best, mention) => (gap(mention) < gap(best) ? mention : best));
  return near.flatMap((mention): readonly PartyCandidate[] => {
    const [first] = mention.parties;
    const line = first === undefined ? null : partyLine({ ...first, text: mention.text });
    if (line === null) return [];
    const { start, end, text: words } = mention;
    return [
      {
        parties: mention.parties.map((party) => ({ start, end, text: words, ...party })),
        line,
        features: {
          ...placeFeatures(draft, side, mention, tokens),
          [`${side}:lines-here-${Math.min(3, linesHere.size)}`]: 1,
          ...(mention === nearest ? { [`${side}:nearest`]: 1 } : {}),
          ...(counterparts.has(line) ? { [`${side}:counterpart`]: 1 } : {}),
        },
      },
    ];
  });
}

function placeFeatures(draft: Draft, side: OpenSide, mention: Mention, tokens: readonly Token[]): Features {
  const { trigger } = draft;
  const roleSpans = draft.finding.roles;
  const features: Record<string, number> = {
    [`${side}:open`]: 1,
    [`${side}:type-${draft.type}`]: 1,
    [`${side}:kind-${mention.kind}`]: 1,
  };
  if (mention.role !== undefined) features[`${side}:use-${mention.role}`] = 1;
  for (const field of ['about', 'speaker', 'condition', 'where'] as const) {
    const span = roleSpans[field];
    if (span !== null && overlaps(span, mention)) features[`${side}:in-${field}`] = 1;
  }
  if (mention.sentence !== draft.finding.sentence) return { ...features, [`${side}:sentence-before`]: 1 };
  if (overlaps(trigger, mention)) features[`${side}:inside-trigger`] = 1;
  const isAfter = mention.start >= trigger.end;
  const [from, to] = isAfter ? [trigger.end, mention.start] : [mention.end, trigger.start];
  const between = tokens.filter((token) => token.start >= from && token.end <= to);
  const where = isAfter ? 'after' : 'before';
  features[`${side}:${where}`] = 1;
  features[`${side}:${where}-log`] = Math.log1p(between.length);
  if (between.some(({ lower }) => lower === ',')) features[`${side}:${where}-comma`] = 1;
  if (between.some(({ lower }) => lower === ';' || lower === '"' || lower === '“' || lower === '”'))
    features[`${side}:${where}-break`] = 1;
  if (between.some(({ tag }) => tag === 'VERB')) features[`${side}:${where}-verb`] = 1;
  let before = tokens.findIndex((token) => overlaps(token, mention)) - 1;
  while (articles.has(tokens[before]?.lower ?? '')) before--;
  const word = tokens[before]?.lower ?? '';
  if (prepositions.has(word)) features[`${side}:${where}-preposition-${word}`] = 1;
  const next = tokens.find((token) => token.start >= mention.end)?.lower ?? '';
  if (next === "'s" || next === "'") features[`${side}:possessive`] = 1;
  return features;
}
