import { backwards, type Discourse, distinctParties, sideOf } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { Word } from './word.js';

/** What a pronoun asks of the mention that it stands for. */
export interface PronounForm {
  readonly nature: 'person' | 'thing' | 'group';
  readonly gender: 'male' | 'female' | null;
  readonly isPlural: boolean;
  /** 1 "I", "we"; 2 "you"; 3 "he". */
  readonly person: 1 | 2 | 3;
  readonly isObject: boolean;
}

function form(
  nature: PronounForm['nature'],
  gender: PronounForm['gender'],
  isPlural: boolean,
  person: PronounForm['person'],
  isObject = false,
): PronounForm {
  return { nature, gender, isPlural, person, isObject };
}

/** Pronouns and possessives by their folded form. */
export const PRONOUNS: ReadonlyMap<string, PronounForm> = new Map([
  ['he', form('person', 'male', false, 3)],
  ['him', form('person', 'male', false, 3, true)],
  ['his', form('person', 'male', false, 3)],
  ['himself', form('person', 'male', false, 3)],
  ['she', form('person', 'female', false, 3)],
  ['her', form('person', 'female', false, 3)],
  ['hers', form('person', 'female', false, 3)],
  ['herself', form('person', 'female', false, 3)],
  ['it', form('thing', null, false, 3)],
  ['its', form('thing', null, false, 3)],
  ['itself', form('thing', null, false, 3)],
  ['they', form('group', null, true, 3)],
  ['them', form('group', null, true, 3, true)],
  ['their', form('group', null, true, 3)],
  ['theirs', form('group', null, true, 3)],
  ['themselves', form('group', null, true, 3)],
  ['i', form('person', null, false, 1)],
  ['me', form('person', null, false, 1)],
  ['my', form('person', null, false, 1)],
  ['myself', form('person', null, false, 1)],
  ['we', form('group', null, true, 1)],
  ['us', form('group', null, true, 1)],
  ['our', form('group', null, true, 1)],
  ['ours', form('group', null, true, 1)],
  ['ourselves', form('group', null, true, 1)],
  ['you', form('person', null, false, 2)],
  ['your', form('person', null, false, 2)],
]);

const REACH = 5;
/** Weight of a side's share in the document beside the place of a mention. */
const PROMINENCE = 0.5;

/** Resolves a pronoun of the third person to the most salient earlier mention that agrees with it; leaves it open when none does. */
export function resolvePronoun(
  draft: DraftMention,
  at: number,
  asked: PronounForm,
  discourse: Discourse,
  speakers: readonly (DraftMention | null)[] = [],
): void {
  const speaker = draft.quotation === null ? null : (speakers[draft.quotation] ?? null);
  const previous = draft.quotation === null ? previousSpeaker(draft, at, discourse, speakers) : null;
  let best: DraftMention | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let rank = 0;
  for (const other of backwards(discourse, at, REACH)) {
    // "His deputy": whose he is, not he himself.
    if (other.end > draft.from || (other.use === 'modifier' && other.kind !== 'demonym')) continue;
    const fit = agreement(other, asked);
    if (fit === null || (speaker !== null && isSame(other, speaker))) continue;
    if (asked.isObject && isOwnSubject(draft, other, discourse)) continue;
    const score =
      fit +
      salience(draft, other, asked, discourse) -
      0.15 * rank +
      (previous !== null && isSame(other, previous) ? 1 : 0);
    rank += 1;
    if (score > bestScore) {
      bestScore = score;
      best = other;
    }
  }
  if (best === null) return;
  const pair = asked.isPlural && !best.isPlural ? partners(best, discourse) : [best];
  draft.parties = distinctParties(pair.flatMap((one) => one.parties));
  draft.antecedent = best;
  draft.gender = asked.gender;
  draft.ground = 'pronoun: most salient mention that agrees';
}

/** Who spoke last before the pronoun: "…," Lavrov said. He added …. */
function previousSpeaker(
  draft: DraftMention,
  at: number,
  discourse: Discourse,
  speakers: readonly (DraftMention | null)[],
): DraftMention | null {
  for (const other of backwards(discourse, at, 2)) {
    const speaker = other.quotation === null ? null : (speakers[other.quotation] ?? null);
    if (speaker !== null && speaker.from < draft.from) return speaker;
  }
  return null;
}

/** What may open a clause with a subject of its own. */
const CLAUSE =
  /^(?:that|which|who|whom|because|while|when|after|before|if|and|but|as|since|although|though|where|until|unless|so|said|says|how|why|whether)$/;

/** "Kim called him": an object is never the subject of its own clause, nor anyone of the same name. */
function isOwnSubject(draft: DraftMention, other: DraftMention, discourse: Discourse): boolean {
  const subject = discourse.drafts.findLast(
    (one) => one.isSubject && one.sentence === draft.sentence && one.end <= draft.from,
  );
  if (subject === undefined || !isSame(subject, other)) return false;
  return !discourse.words
    .slice(subject.end, draft.from)
    .some((word) => CLAUSE.test(word.key) || word.gap === ', ');
}

function isSame(one: DraftMention, other: DraftMention): boolean {
  if (one === other) return true;
  const [a] = one.parties;
  const [b] = other.parties;
  return a !== undefined && b !== undefined && a.code === b.code && a.name !== null && a.name === b.name;
}

/** How well a mention suits the pronoun's form; null when it cannot be meant. */
function agreement(other: DraftMention, asked: PronounForm): number | null {
  if (other.kind === 'pronoun' && PRONOUNS.get(other.head)?.person !== 3) return null;
  if (asked.nature === 'person') {
    if (other.nature !== 'person' || other.isPlural) return null;
    // A run of capitals that no title, verb or gender marks as a person: often a programme or a company.
    if (other.kind === 'person' && other.parties.length === 0 && !other.isSubject && other.gender === null)
      return null;
    if (other.gender !== null && asked.gender !== null && other.gender !== asked.gender) return null;
    if (other.gender === null && asked.gender === 'female') return other.kind === 'person' ? -0.5 : -1;
    return other.kind === 'role' ? -0.5 : 0;
  }
  if (asked.nature === 'thing') {
    if (other.nature !== 'thing' || other.parties.length !== 1) return null;
    return other.kind === 'demonym' ? null : other.use === 'place-of-act' ? -1.5 : 0;
  }
  if (other.isPlural) return other.nature === 'thing' && other.kind === 'place' ? null : 0.5;
  if (other.kind === 'pronoun' || other.use === 'modifier') return null;
  if (other.nature === 'thing') return other.kind === 'body' ? -0.5 : -1;
  return -1.5;
}

function salience(
  draft: DraftMention,
  other: DraftMention,
  asked: PronounForm,
  discourse: Discourse,
): number {
  const distance = draft.sentence - other.sentence;
  let score = -1.2 * distance;
  const [party] = other.parties;
  if (party !== undefined) score += PROMINENCE * (discourse.prominence.get(sideOf(party)) ?? 0);
  if (other.isSubject) score += 1.2;
  if (other.kind === 'pronoun') score += 0.3;
  if (other.quotation !== null && draft.quotation !== other.quotation) score -= 2;
  if (other.parties.length === 0) score -= 1;
  if (distance === 0 && asked.isObject && other.isSubject) score -= 2.2;
  if (distance === 0 && discourse.words[other.end - 1]?.isPossessive === true) score -= 0.3;
  if (distance === 0 && isAddressed(draft, other, discourse.words)) score += 3;
  return score;
}

/** Verbs whose object is to do what follows, and those whose object did what "for" tells. */
const ASKS =
  /^(?:urge[ds]?|urging|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|order(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|call(?:s|ed|ing)?|advise[ds]?|advising|encourage[ds]?|encouraging|force[ds]?|forcing|invite[ds]?|inviting|allow(?:s|ed|ing)?|persuade[ds]?|implore[ds]?|beg(?:s|ged)?|warn(?:s|ed|ing)?|want(?:s|ed)?|expect(?:s|ed)?|compel(?:s|led)?|lead(?:s)?|led)$/;
const JUDGES =
  /^(?:thank(?:s|ed|ing)?|prais(?:e|es|ed|ing)|congratulat(?:e|es|ed|ing)|commend(?:s|ed|ing)?|criticiz(?:e|es|ed|ing)|criticis(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|blam(?:e|es|ed|ing)|rebuk(?:e|es|ed|ing)|attack(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|punish(?:es|ed|ing)?|fault(?:s|ed)?|chid(?:e|es|ed))$/;

/** "He urged Isaias to drop his claim", "She thanked the King for his help": the possessive is of him who is asked or judged. */
function isAddressed(draft: DraftMention, other: DraftMention, words: readonly Word[]): boolean {
  if (!/^(?:his|her|its|their)$/.test(draft.head) || other.isSubject) return false;
  const lead = words
    .slice(Math.max(0, other.from - 3), other.from)
    .filter((word) => word.sentence === draft.sentence);
  const link = words[other.end];
  if (link?.sentence !== draft.sentence || link.gap !== ' ' || draft.from - other.end > 8) return false;
  if (words.slice(other.end, draft.from).some((word) => word.gap !== ' ')) return false;
  if (link.key === 'to') return lead.some((word) => ASKS.test(word.key));
  return link.key === 'for' && lead.some((word) => JUDGES.test(word.key));
}

/** "Kerry and Lavrov … they": the mention with those joined to it by "and" or a comma. */
function partners(one: DraftMention, discourse: Discourse): readonly DraftMention[] {
  const joined = discourse.drafts.filter((other) => {
    if (
      other === one ||
      other.sentence !== one.sentence ||
      other.use === 'modifier' ||
      other.nature !== one.nature
    )
      return false;
    const [first, second] = other.from < one.from ? [other, one] : [one, other];
    const link = discourse.words[first.end];
    return link?.key === 'and' && second.from - first.end <= 4;
  });
  return [one, ...joined];
}
