import { isName } from '../../actors/is-name.js';
import type { MentionKind } from '../../actors/mention.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { overlaps, type Span } from '../../documents/span.js';
import type { ActParty } from '../act.js';
import { type PartyRole, partyRoles } from '../finding.js';
import type { Draft } from './draft.js';
import { bestFiller, fillersByLine, type ResolvedFiller, type Scores, topScores } from './fillers-by-line.js';
import { logOddsOf } from './finder-link.js';
import type { Features } from './linear-model.js';
import { partyLines } from './party-line.js';
import type { WordReader } from './read-words.js';

/** A party that a finder weighed for an act: all fillers that stand for it, with what speaks for each role. */
export interface LineFiller {
  readonly line: string;
  readonly features: Readonly<Record<PartyRole, Features>>;
  /** The parties of the words that speak most for a role. */
  parties(role: PartyRole): readonly ActParty[];
}

/** The lines of the words that a finder weighed for an act. Words that stand for two parties count for both. */
export function lineFillers(
  draft: Draft,
  text: PeopledDocument,
  { partiesOf, kindOf }: WordReader,
): readonly LineFiller[] {
  const fillersOf = fillersByLine(draft.finding.fillers, partiesOf);
  // What a pronoun stands for is itself a guess: only names tell who is meant.
  const names = draft.finding.namings.filter(({ span }) => {
    const kind = kindOf(span);
    return kind !== null && isName(kind);
  });
  const namingsOf = fillersByLine(names, partiesOf);
  const seconded = secondLines(draft, partiesOf);
  const lines = [...new Set([...fillersOf.keys(), ...namingsOf.keys()])].map((line) => {
    const [fillers, namings] = [fillersOf.get(line) ?? [], namingsOf.get(line) ?? []];
    return { line, fillers, namings, top: topScores(fillers), named: topScores(namings) };
  });
  return lines.map(({ line, fillers, namings, top, named }) => {
    const rivals = lines.filter((other) => other.line !== line);
    const best = (role: PartyRole): ResolvedFiller | null =>
      bestFiller(fillers, role) ?? bestFiller(namings, role);
    const of = (role: PartyRole): Features => {
      const words = best(role);
      const kind = words === null ? null : kindOf(words.span);
      return {
        ...featuresOf(role, draft, fillers, top, rivals),
        ...(words === null ? {} : wordFeatures(role, draft, text, words.span, kind)),
        ...namingFeatures(role, kind, named, rivals, fillers.length > 0),
        ...secondFeatures(role, line, seconded),
      };
    };
    return {
      line,
      features: { actor: of('actor'), recipient: of('recipient'), through: of('through') },
      parties: (role) => best(role)?.parties ?? [],
    };
  });
}

type Lines = Readonly<Record<PartyRole, ReadonlySet<string>>>;

/** The lines that a second finder read in each role; null without one. */
function secondLines({ finding }: Draft, partiesOf: WordReader['partiesOf']): Lines | null {
  if (finding.second === null) return null;
  const { actors, recipients, through } = finding.second.roles;
  const of = (spans: readonly Span[]) => partyLines(spans.flatMap(partiesOf));
  return { actor: of(actors), recipient: of(recipients), through: of(through) };
}

/** Whether the second finder put the party into this role, into another, or somebody else into this one. */
function secondFeatures(role: PartyRole, line: string, lines: Lines | null): Features {
  if (lines === null) return {};
  if (lines[role].has(line)) return { [`${role}:second-agrees`]: 1 };
  if (partyRoles.some((other) => lines[other].has(line))) return { [`${role}:second-other-role`]: 1 };
  return lines[role].size > 0 ? { [`${role}:second-other-party`]: 1 } : { [`${role}:second-nobody`]: 1 };
}

interface Rival {
  readonly top: Scores;
  readonly named: Scores;
}

/** Log-odds within ±5, so that one sure word does not outweigh everything. */
function logOdds(chance: number): number {
  return Math.max(-5, Math.min(5, logOddsOf(chance)));
}

/** What the chances of the words that fill the role say. */
function featuresOf(
  role: PartyRole,
  draft: Draft,
  fillers: readonly ResolvedFiller[],
  top: Scores,
  rivals: readonly Rival[],
): Features {
  const others = partyRoles.filter((other) => other !== role).map((other) => top[other]);
  const strongest = Math.max(0, ...rivals.map((rival) => rival.top[role]));
  const features: Record<string, number> = {
    [`${role}:role`]: 1,
    [`${role}:log-odds`]: logOdds(top[role]),
    [`${role}:log-odds-elsewhere`]: logOdds(Math.max(...others)),
    [`${role}:log-odds-of-rival`]: logOdds(strongest),
    [`${role}:rivals`]: Math.min(3, rivals.filter((rival) => rival.top[role] >= 0.5).length),
    [`${role}:type-${draft.type}`]: 1,
  };
  if (top[role] >= strongest) features[`${role}:first`] = 1;
  if (draft.type === 'CONSULT') features[`${role}:log-odds-in-contact`] = logOdds(top[role]);
  const times = fillers.filter((filler) => filler.role === role).length;
  if (times > 1) features[`${role}:several-words`] = Math.log(times);
  return features;
}

/** What the likeliest words say: how they name their party, and where they stand. */
function wordFeatures(
  role: PartyRole,
  draft: Draft,
  text: PeopledDocument,
  span: Span,
  kind: MentionKind | null,
): Features {
  const features: Record<string, number> = { [`${role}:kind-${kind ?? 'none'}`]: 1 };
  const sentence = text.sentences[draft.finding.sentence];
  if (sentence !== undefined && !overlaps(sentence, span)) features[`${role}:other-sentence`] = 1;
  const { speaker } = draft.finding.roles;
  if (speaker !== null && overlaps(speaker, span)) features[`${role}:speaker`] = 1;
  return features;
}

/** What the party's names say, near and far: whom "he" means, and who is meant where no word says it. */
function namingFeatures(
  role: PartyRole,
  kind: MentionKind | null,
  named: Scores,
  rivals: readonly Rival[],
  isFiller: boolean,
): Features {
  const strongest = Math.max(0, ...rivals.map((rival) => rival.named[role]));
  const others = partyRoles.filter((other) => other !== role).map((other) => named[other]);
  const own = logOdds(named[role]);
  const features: Record<string, number> = {
    [`${role}:named`]: own,
    [`${role}:named-elsewhere`]: logOdds(Math.max(...others)),
    [`${role}:named-rival`]: logOdds(strongest),
  };
  if (Math.max(named.actor, named.recipient, named.through) === 0) features[`${role}:never-named`] = 1;
  if (!isFiller) features[`${role}:only-named`] = 1;
  if (kind !== null && !isName(kind)) {
    features[`${role}:named-for-${kind}`] = own;
    features[`${role}:named-rival-for-${kind}`] = logOdds(strongest);
  }
  return features;
}
