import type { Discourse } from './discourse.js';
import type { DraftMention } from './draft-mention.js';
import type { RolePhrase } from './role-phrase.js';

/** Posts that are held under someone: "a spokesman for", "an adviser to", "the envoy of". */
const SERVANTS = /^(?:spokesperson|official|envoy|staff|security adviser|national security adviser)$/;
/** Others who speak or act for whom they are of. */
const AGENTS =
  /^(?:lawyer|lawyer's|attorney|son|daughter|wife|husband|brother|sister|delegation|team|representative|deputy|government|administration|office)$/;
const APART = /^(?:counterpart|colleague|regulator|inspector|governor|gov|mayor)$/;

/** Whom a post is under by a person's name after it: "a spokesman for Netanyahu", "an adviser to President Zelensky". Null when none is. */
export function masterOf(at: number, phrase: RolePhrase, discourse: Discourse): DraftMention | null {
  const { words } = discourse;
  const link = words[phrase.headEnd];
  const isServant =
    (SERVANTS.test(phrase.role.office ?? '') && !APART.test(phrase.role.lemma)) ||
    AGENTS.test(phrase.role.lemma);
  if (!isServant || phrase.before.length > 0 || link === undefined) return null;
  if (link.gap !== ' ' || link.sentence !== words[phrase.headFrom]?.sentence) return null;
  if (!/^(?:for|of|to)$/.test(link.key) || (link.key === 'to' && phrase.role.office !== 'official'))
    return null;
  const person = discourse.drafts
    .slice(at + 1, at + 5)
    .find((one) => one.kind === 'person' && one.from > phrase.headEnd && one.parties.length === 1);
  if (person === undefined) return null;
  // Only his titles may stand between: "to the ousted president Manuel Zelaya".
  const between = words.slice(phrase.headEnd + 1, person.from);
  const isNear =
    between.length <= 4 &&
    between.every(
      (word) => word.gap === ' ' && /^(?:DET|ADJ|NOUN|PROPN|VERB)$/.test(word.tag) && !word.isPossessive,
    );
  return isNear && (between.length === 0 || isTitled(person, discourse)) ? person : null;
}

function isTitled(person: DraftMention, discourse: Discourse): boolean {
  return (
    person.titles.length > 0 ||
    discourse.drafts.some((one) => one.use === 'modifier' && one.end === person.from) ||
    /^(?:mr|mrs|ms|dr)$/.test(discourse.words[person.from - 1]?.key ?? '')
  );
}
