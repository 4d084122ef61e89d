import type { FoundName } from './find-names.js';
import type { RoleNoun } from './role-lexicon.js';
import { isAdjacent } from './scan-words.js';
import type { Word } from './word.js';

const LINKS = new Set('of from for in at within with inside'.split(' '));
/** Posts whose "to X", "in X" tells where they are sent, not whose they are. */
const TO_STATE = new Set(
  'ambassador ambassadors envoy envoys representative consul embassy embassies consulate consulates legation mission agent'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'eastern western northern southern central the a an neighboring neighbouring both all then republic government governments state'.split(
    ' ',
  ),
);

/** Names that follow a role noun as its complement ("of Greece", "from the Kremlin"), and where the phrase ends. */
export interface RoleComplement {
  readonly after: readonly FoundName[];
  /** Word index, exclusive. */
  readonly end: number;
}

function isPost(last: Word, role: RoleNoun): boolean {
  return TO_STATE.has(last.key) || role.office === 'ambassador';
}

/** Reads the complement of the role noun that ends before `headEnd`. */
export function roleComplement(
  words: readonly Word[],
  headEnd: number,
  role: RoleNoun,
  nameAt: ReadonlyMap<number, FoundName>,
): RoleComplement {
  const after: FoundName[] = [];
  const last = words[headEnd - 1];
  const link = words[headEnd];
  if (
    last === undefined ||
    link === undefined ||
    last.isPossessive ||
    !isAdjacent(link, last) ||
    !(LINKS.has(link.key) || (link.key === 'to' && isPost(last, role)))
  ) {
    return { after, end: headEnd };
  }
  if (isPost(last, role) && link.key !== 'of' && link.key !== 'from') {
    // "ambassador to Egypt Raymond Hare": the post belongs to the phrase but does not tell whose envoy it is.
    const post = words[headEnd + 1]?.key === 'the' ? headEnd + 2 : headEnd + 1;
    return { after, end: nameAt.get(post)?.end ?? headEnd };
  }
  let at = headEnd + 1;
  let end = headEnd;
  for (;;) {
    while (SKIPPED.has(words[at]?.key ?? '') && !nameAt.has(at)) at += 1;
    const name = nameAt.get(at);
    const first = words[at];
    if (name === undefined || first === undefined || first.sentence !== last.sentence) break;
    if (
      name.thing.kind === 'demonym' &&
      !/s$/.test(name.thing.text) &&
      words[name.end]?.gap === ' ' &&
      role.isPlural === false &&
      link.key !== 'of'
    )
      break;
    after.push(name);
    end = name.end;
    const next = words[name.end];
    if (next === undefined || next.sentence !== last.sentence) break;
    if (next.gap === ' ' && next.key === 'and' && nameAfter(words, name.end + 1, nameAt)) at = name.end + 1;
    else if (
      next.gap === ', ' &&
      (nameAt.has(name.end) || (next.key === 'and' && nameAfter(words, name.end + 1, nameAt)))
    )
      at = next.key === 'and' ? name.end + 1 : name.end;
    else break;
    if (link.key !== 'of' && !role.isPlural) break;
  }
  return { after, end };
}

function nameAfter(words: readonly Word[], at: number, nameAt: ReadonlyMap<number, FoundName>): boolean {
  return nameAt.has(at) || (words[at]?.key === 'the' && nameAt.has(at + 1));
}
