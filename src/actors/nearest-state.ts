import { isDescribedState } from './bound-phrase.js';
import { backwards, type Discourse, sideOf } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { RolePhrase } from './role-phrase.js';
import type { Word } from './word.js';

/** Weight of a state's share in the document against sentences of distance. */
const PROMINENCE = 1;

/** Offices that an American text never means as its own. */
const FOREIGN_WORDS =
  /minister|emir|amir|king|queen|sultan|chancellor|premier|crown prince|taoiseach|supreme leader|parliament|junta|regime|dictator|strongman|warlord/;

/** The state (or body) last spoken of, when a phrase needs one: "the country", "officials", "troops". */
export function nearestState(
  draft: DraftMention,
  at: number,
  phrase: RolePhrase,
  discourse: Discourse,
): DraftMention | null {
  const { sector } = phrase.role;
  if (/^(?:JRN|BUS|REL|PTY)$/.test(sector) || (sector === 'CVL' && !phrase.role.isPlural)) return null;
  const excluded = excludedFrom(phrase, discourse);
  const isHead = phrase.role.office === 'head of organisation';
  let best: DraftMention | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const other of backwards(discourse, at, sector === 'REB' ? 8 : isHead ? 12 : 4)) {
    if (other.parties.length !== 1 || other.from >= phrase.from || other.isGlued) continue;
    const party = other.parties[0];
    if (party === undefined || party.code === '-' || !/^(?:place|demonym|metonym|role)$/.test(other.kind)) {
      if (sector === 'REB' && party?.sector === 'REB') return other;
      continue;
    }
    if (party.code === 'USA' && FOREIGN_WORDS.test(phrase.role.lemma)) continue;
    if (excluded.has(party.code) || (isHead && party.sector !== 'IGO')) continue;
    if (isPost(phrase) && other.use === 'place-of-act') continue;
    if (sector === 'REB' && party.sector === 'REB') return other;
    if (sector === 'REB' && (other.kind !== 'place' || party.code === discourse.own?.code)) continue;
    const opens = isOpening(other, draft, discourse.words);
    const score =
      (opens ? 3 : 0) +
      PROMINENCE * (discourse.prominence.get(sideOf(party)) ?? 0) -
      (draft.sentence - other.sentence);
    if (score > bestScore) {
      bestScore = score;
      best = other;
    }
  }
  return best;
}

/** "the embassy": it stands in one state and is another's. */
function isPost(phrase: RolePhrase): boolean {
  return /^(?:embassy|consulate|consul|consul general|ambassador|high commission|high commissioner|legation)$/.test(
    phrase.role.lemma,
  );
}

/** Codes that a phrase cannot mean: "pro-Russian rebels" are not Russia's, "the embassy in Kabul" is not Afghanistan's, "the Asian nation" is not the outlet's own. */
function excludedFrom(phrase: RolePhrase, discourse: Discourse): ReadonlySet<string> {
  const excluded = new Set<string>();
  const from = phrase.from;
  for (const other of discourse.drafts) {
    if (other.from > phrase.headEnd + 2) break;
    const isInside = other.from >= from && other.end <= phrase.headFrom;
    const isSeat = isPost(phrase) && other.from >= phrase.headEnd && other.use === 'place-of-act';
    if ((isInside && other.isGlued) || isSeat) for (const { code } of other.parties) excluded.add(code);
  }
  if (discourse.own !== null && isDescribedState(phrase)) excluded.add(discourse.own.code);
  return excluded;
}

/** "In Saudi Arabia, militants …": the place that opens the sentence just before the phrase. */
function isOpening(place: DraftMention, draft: DraftMention, words: readonly Word[]): boolean {
  const lead = words[place.from - 1];
  return (
    place.sentence === draft.sentence &&
    place.use === 'place-of-act' &&
    draft.from - place.end <= 1 &&
    lead !== undefined &&
    words[lead.index - 1]?.sentence !== lead.sentence
  );
}
