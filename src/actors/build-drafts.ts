import { isCollective } from './collectives.js';
import type { DraftMention } from './draft-mention.js';
import type { FoundName } from './find-names.js';
import type { FoundPerson } from './find-persons.js';
import type { MentionKind } from './mention.js';
import { PRONOUNS } from './pronouns.js';
import type { RolePhrase } from './role-phrase.js';
import { isAdjacent } from './scan-words.js';
import type { Word } from './word.js';

/** What was found in the words of a document, before anything is resolved. */
export interface Findings {
  readonly words: readonly Word[];
  readonly names: readonly FoundName[];
  readonly roles: readonly RolePhrase[];
  readonly persons: readonly FoundPerson[];
  readonly quotationAt: (word: Word) => number | null;
}

/** A draft with what it was made from. */
export interface Built {
  readonly draft: DraftMention;
  readonly name: FoundName | null;
  readonly role: RolePhrase | null;
  readonly person: FoundPerson | null;
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'across',
  'throughout',
  'around',
  'inside',
  'within',
]);

/** All mentions of a document in order, unresolved. */
export function buildDrafts(findings: Findings): readonly Built[] {
  const { words } = findings;
  const built: Built[] = [];
  const taken = new Set<number>();
  const inRole = new Map<number, RolePhrase>();
  for (const role of findings.roles) for (let at = role.from; at < role.end; at += 1) inRole.set(at, role);
  const titleOf = new Set(findings.persons.map((person) => person.title).filter((title) => title !== null));
  for (const person of findings.persons) {
    for (let at = person.from; at < person.end; at += 1) taken.add(at);
    const inside = inRole.get(person.from);
    const use = inside !== undefined && inside.headFrom >= person.end ? 'modifier' : null;
    built.push({
      ...none(make(findings, person.from, person.end, 'person', false, 'person', person.gender, use)),
      person,
    });
  }
  for (const name of findings.names) {
    for (let at = name.from; at < name.end; at += 1) taken.add(at);
    const inside = inRole.get(name.from);
    built.push({ ...none(nameDraft(findings, name, inside !== undefined)), name });
  }
  for (const role of findings.roles) {
    for (let at = role.headFrom; at < role.headEnd; at += 1) taken.add(at);
    const collective = isCollectiveRole(role, words);
    const nature = role.role.isThing ? 'thing' : role.role.isPlural ? 'group' : 'person';
    const draft = make(
      findings,
      role.from,
      role.end,
      collective ? 'collective' : 'role',
      role.role.isPlural,
      collective ? 'group' : nature,
      null,
      titleOf.has(role) ? 'modifier' : null,
      collective ? joined(words, role.from, role.headEnd) : headWord(role, words),
    );
    built.push({ ...none(draft), role });
  }
  for (const word of words) {
    if (taken.has(word.index)) continue;
    const collectiveEnd = collectiveAt(words, word.index, taken);
    if (collectiveEnd !== null) {
      built.push(
        none(
          make(
            findings,
            word.index,
            collectiveEnd,
            'collective',
            true,
            'group',
            null,
            null,
            joined(words, word.index, collectiveEnd),
          ),
        ),
      );
      continue;
    }
    const pronoun = PRONOUNS.get(word.key);
    if (pronoun === undefined || (word.key === 'us' && word.isUpper)) continue;
    built.push(
      none(
        make(
          findings,
          word.index,
          word.index + 1,
          'pronoun',
          pronoun.isPlural,
          pronoun.nature,
          pronoun.gender,
          null,
        ),
      ),
    );
  }
  return built.sort((a, b) => a.draft.from - b.draft.from || b.draft.end - a.draft.end);
}

/** "ministry" of "ministry of foreign affairs", "minister" of "defence minister". */
function headWord(role: RolePhrase, words: readonly Word[]): string {
  for (let at = role.headFrom + 1; at < role.headEnd; at += 1) {
    if (/^(?:of|for|to)$/.test(words[at]?.key ?? '')) return words[at - 1]?.key ?? '';
  }
  return words[role.headEnd - 1]?.key ?? '';
}

/** "the two generals", "both armies" without a name of their own: the parties spoken of before. */
function isCollectiveRole(role: RolePhrase, words: readonly Word[]): boolean {
  const isHeld =
    role.before.length > 0 ||
    role.possessor !== null ||
    (role.after.length > 0 && words[role.headEnd]?.key === 'of');
  if (isHeld) return false;
  const counted =
    role.role.isPlural &&
    (role.determiner === 'both' || (role.determiner === 'the' && role.modifiers[0] === 'two'));
  return (
    (counted && /^(?:GOV|MIL|LEG)$/.test(role.role.sector) && role.role.office !== 'relation') ||
    isCollective(joined(words, role.from, role.headEnd))
  );
}

function none(draft: DraftMention): Built {
  return { draft, name: null, role: null, person: null };
}

function nameDraft(findings: Findings, name: FoundName, isInside: boolean): DraftMention {
  const { words } = findings;
  const kind = kindOf(name.thing.kind);
  const before = words[name.from - 1];
  const first = words[name.from];
  const hasArticle =
    before !== undefined && first !== undefined && isAdjacent(first, before) && before.key === 'the';
  const lead = hasArticle ? words[name.from - 2] : before;
  const isPlace =
    kind === 'place' &&
    lead !== undefined &&
    lead.sentence === first?.sentence &&
    PLACE_PREPOSITIONS.has(lead.key);
  const isPeople = kind === 'demonym' && /(?:s|ese|ish|ch|iss|qi|sh)$/i.test(name.thing.text) && hasArticle;
  const isPlural =
    name.thing.kind === 'group of states' ||
    isPeople ||
    (kind === 'demonym' && /[^s]s$/.test(name.thing.text) && !/ese$/.test(name.thing.text)) ||
    (kind === 'body' && /[^s]s$/.test(name.thing.text));
  const use = isInside || name.isGlued ? 'modifier' : isPlace ? 'place-of-act' : null;
  return make(
    findings,
    hasArticle ? name.from - 1 : name.from,
    name.end,
    kind,
    isPlural,
    isPlural ? 'group' : 'thing',
    null,
    use,
    kind === 'body' ? headOfName(words, name) : undefined,
    name.isGlued,
  );
}

/** "front" of "Front for the Liberation of Enedi": what the body is called for short. */
function headOfName(words: readonly Word[], name: FoundName): string {
  for (let at = name.from + 1; at < name.end; at += 1)
    if (/^(?:of|for)$/.test(words[at]?.key ?? '')) return words[at - 1]?.key ?? '';
  return words[name.end - 1]?.key ?? '';
}

function kindOf(kind: string): MentionKind {
  if (/^(?:country name|capital|region|group of states)$/.test(kind)) return 'place';
  return kind === 'metonym' || kind === 'demonym' ? kind : 'body';
}

function make(
  findings: Findings,
  from: number,
  end: number,
  kind: MentionKind,
  isPlural: boolean,
  nature: DraftMention['nature'],
  gender: DraftMention['gender'],
  use: DraftMention['use'],
  head = findings.words[end - 1]?.key ?? '',
  isGlued = false,
): DraftMention {
  const word = findings.words[from];
  return {
    from,
    end,
    sentence: word?.sentence ?? 0,
    kind,
    parties: [],
    ground: 'unresolved',
    antecedent: null,
    use,
    isPlural,
    nature,
    gender,
    quotation: word === undefined ? null : findings.quotationAt(word),
    isSubject: isSubject(findings.words, from, end),
    head,
    words: findings.words.slice(from, end).map((each) => each.key),
    isGlued,
    titles: [],
  };
}

const RELATIVE = /^(?:who|which|whose|whom|a|an|the)$/;

/** Followed by a verb, perhaps after an adverb, and not led by a preposition. */
function isSubject(words: readonly Word[], from: number, end: number): boolean {
  const next = words[end];
  const second = words[end + 1];
  const before = words[from - 1];
  const last = words[end - 1];
  if (next === undefined || last === undefined || next.sentence !== last.sentence || last.isPossessive)
    return false;
  if (before !== undefined && before.sentence === last.sentence && before.tag === 'ADP') return false;
  // "Savimbi, who met Reagan in June, told …": what opens a sentence is its subject, whatever is put in between.
  if (
    (before === undefined || before.sentence !== last.sentence) &&
    next.gap === ', ' &&
    RELATIVE.test(next.key)
  )
    return true;
  if (next.gap === ' ' && (next.tag === 'VERB' || next.tag === 'AUX')) return true;
  return next.gap === ' ' && next.tag === 'ADV' && (second?.tag === 'VERB' || second?.tag === 'AUX');
}

function joined(words: readonly Word[], from: number, end: number): string {
  return words
    .slice(from, end)
    .map((word) => word.key)
    .join(' ');
}

function collectiveAt(words: readonly Word[], at: number, taken: ReadonlySet<number>): number | null {
  const first = words[at];
  if (first === undefined || !/^(?:the|both|two|either|neither|each|one)$/.test(first.key)) return null;
  for (let end = at + 4; end > at; end -= 1) {
    const last = words[end - 1];
    if (last === undefined || last.sentence !== first.sentence || (taken.has(end - 1) && end - at > 1))
      continue;
    const phrase = joined(words, at, end);
    if (!isCollective(phrase)) continue;
    // "both X and Y", "the two missiles": a noun of its own follows.
    const next = words[end];
    if (
      /^(?:both|the two|the three)$/.test(phrase) &&
      next !== undefined &&
      next.sentence === first.sentence &&
      next.gap === ' ' &&
      /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(next.tag)
    )
      return null;
    return end;
  }
  return null;
}
