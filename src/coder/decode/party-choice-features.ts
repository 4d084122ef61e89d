import { partiesOfSpan } from '../../actors/parties-of-span.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { overlaps, type Span } from '../../documents/span.js';
import type { ActParty } from '../act.js';
import { type PartyFiller, type PartyRole, partyRoles } from '../finding.js';
import type { Draft } from './draft.js';
import { logOddsOf } from './finder-link.js';
import type { Features } from './linear-model.js';
import { partyLine, partyLines } from './party-line.js';

/** A party that a finder weighed for an act: all fillers that stand for it, with what speaks for each role. */
export interface LineFiller {
  readonly line: string;
  readonly features: Readonly<Record<PartyRole, Features>>;
  /** The parties of the words that speak most for a role. */
  parties(role: PartyRole): readonly ActParty[];
}

interface ResolvedFiller extends PartyFiller {
  readonly parties: readonly ActParty[];
}

/** The fillers of a draft by the line that their words stand for. One that stands for two parties counts for both. */
export function lineFillers(draft: Draft, text: PeopledDocument): readonly LineFiller[] {
  const byLine = new Map<string, ResolvedFiller[]>();
  const known = new Map<string, readonly ActParty[]>();
  for (const filler of draft.finding.fillers) {
    const place = `${filler.span.start}-${filler.span.end}`;
    const parties = known.get(place) ?? partiesOfSpan(text, filler.span);
    known.set(place, parties);
    for (const party of parties) {
      const line = partyLine(party);
      if (line !== null) byLine.set(line, [...(byLine.get(line) ?? []), { ...filler, parties: [party] }]);
    }
  }
  const seconded = secondLines(draft, text);
  const scores = [...byLine].map(([line, fillers]) => ({ line, fillers, top: topScores(fillers) }));
  return scores.map(({ line, fillers, top }) => {
    const rivals = scores.filter((other) => other.line !== line).map((other) => other.top);
    const of = (role: PartyRole): Features => ({
      ...featuresOf(role, draft, text, fillers, top, rivals),
      ...secondFeatures(role, line, seconded),
    });
    return {
      line,
      features: { actor: of('actor'), recipient: of('recipient'), through: of('through') },
      parties: (role) => bestOf(fillers, role)?.parties ?? [],
    };
  });
}

type Lines = Readonly<Record<PartyRole, ReadonlySet<string>>>;

/** The lines that a second finder read in each role; null without one. */
function secondLines({ finding }: Draft, text: PeopledDocument): Lines | null {
  if (finding.second === null) return null;
  const { actors, recipients, through } = finding.second.roles;
  const of = (spans: readonly Span[]) => partyLines(spans.flatMap((span) => partiesOfSpan(text, span)));
  return { actor: of(actors), recipient: of(recipients), through: of(through) };
}

/** Whether the second finder put the party into this role, into another, or somebody else into this one. */
function secondFeatures(role: PartyRole, line: string, lines: Lines | null): Features {
  if (lines === null) return {};
  if (lines[role].has(line)) return { [`${role}:second-agrees`]: 1 };
  if (partyRoles.some((other) => lines[other].has(line))) return { [`${role}:second-other-role`]: 1 };
  return lines[role].size > 0 ? { [`${role}:second-other-party`]: 1 } : { [`${role}:second-nobody`]: 1 };
}

type Scores = Readonly<Record<PartyRole, number>>;

function topScores(fillers: readonly PartyFiller[]): Scores {
  const top = (role: PartyRole) =>
    Math.max(0, ...fillers.flatMap((filler) => (filler.role === role ? [filler.score] : [])));
  return { actor: top('actor'), recipient: top('recipient'), through: top('through') };
}

/** The likeliest filler of a role, else of any role. */
function bestOf(fillers: readonly ResolvedFiller[], role: PartyRole): ResolvedFiller | null {
  const own = fillers.filter((filler) => filler.role === role);
  return (own.length > 0 ? own : fillers).reduce<ResolvedFiller | null>(
    (best, filler) => (best === null || filler.score > best.score ? filler : best),
    null,
  );
}

/** Log-odds within ±5, so that one sure word does not outweigh everything. */
function logOdds(chance: number): number {
  return Math.max(-5, Math.min(5, logOddsOf(chance)));
}

function featuresOf(
  role: PartyRole,
  draft: Draft,
  text: PeopledDocument,
  fillers: readonly ResolvedFiller[],
  top: Scores,
  rivals: readonly Scores[],
): Features {
  const best = bestOf(fillers, role);
  const others = partyRoles.filter((other) => other !== role).map((other) => top[other]);
  const strongest = Math.max(0, ...rivals.map((rival) => rival[role]));
  const features: Record<string, number> = {
    [`${role}:role`]: 1,
    [`${role}:log-odds`]: logOdds(top[role]),
    [`${role}:log-odds-elsewhere`]: logOdds(Math.max(...others)),
    [`${role}:log-odds-of-rival`]: logOdds(strongest),
    [`${role}:rivals`]: Math.min(3, rivals.filter((rival) => rival[role] >= 0.5).length),
    [`${role}:type-${draft.type}`]: 1,
  };
  if (top[role] >= strongest) features[`${role}:first`] = 1;
  if (draft.type === 'CONSULT') features[`${role}:log-odds-in-contact`] = logOdds(top[role]);
  const times = fillers.filter((filler) => filler.role === role).length;
  if (times > 1) features[`${role}:several-words`] = Math.log(times);
  if (best !== null) {
    features[`${role}:kind-${kindOf(text, best.span)}`] = 1;
    const sentence = text.sentences[draft.finding.sentence];
    if (sentence !== undefined && !overlaps(sentence, best.span)) features[`${role}:other-sentence`] = 1;
    const { speaker } = draft.finding.roles;
    if (speaker !== null && overlaps(speaker, best.span)) features[`${role}:speaker`] = 1;
  }
  return features;
}

/** How the words name their party: the kind of the last mention in them. */
function kindOf(text: PeopledDocument, span: Span): string {
  return text.mentions.findLast((mention) => overlaps(mention, span))?.kind ?? 'none';
}
