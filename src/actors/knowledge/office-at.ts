import type { OfficeTerm, PersonEntry } from './knowledge.js';

/** What a person was on a day: in office, out of it, or not yet in. */
export interface Standing {
  readonly person: PersonEntry;
  readonly term: OfficeTerm;
  readonly tense: 'current' | 'former' | 'coming';
  /** How widely known holders of the office are, 0 (councillors) … 6 (heads of state). */
  readonly rank: number;
}

const RANKS: Readonly<Record<string, number>> = {
  'head of state': 6,
  'head of government': 6,
  monarch: 6,
  'vice president': 5,
  'foreign minister': 5,
  'head of organisation': 4,
  'defence minister': 4,
  'rebel leader': 4,
  'national security adviser': 4,
  'opposition leader': 4,
  envoy: 3,
  spokesperson: 3,
  'intelligence chief': 3,
  'deputy head of government': 3,
  'finance minister': 3,
  'interior minister': 3,
  'chief of defence': 3,
  'speaker of parliament': 2,
  'party leader': 3,
  legislator: 2,
  ambassador: 1,
  other: 1,
};

/** How widely known holders of an office are. */
export function officeRank(office: string): number {
  return RANKS[office] ?? 0;
}

/**
 * The most telling term of a person on a day; `date` null (undated text) takes the highest office ever held. Former holders
 * keep the office they left last, those to come the one they will hold.
 */
export function officeAt(person: PersonEntry, date: string | null): Standing | null {
  let best: Standing | null = null;
  for (const term of person.terms) {
    const tense = date === null ? 'current' : tenseOf(term, date);
    const standing: Standing = { person, term, tense, rank: officeRank(term.office) };
    if (best === null || beats(standing, best)) best = standing;
  }
  return best;
}

function tenseOf(term: OfficeTerm, date: string): Standing['tense'] {
  if (term.from !== '' && term.from > date)
    return term.from.slice(0, 7) === date.slice(0, 7) ? 'current' : 'coming';
  return term.to === '' || `${term.to}-99` >= date ? 'current' : 'former';
}

const TENSES = { current: 2, former: 1, coming: 0 };

function beats(one: Standing, other: Standing): boolean {
  if (one.tense !== other.tense) return TENSES[one.tense] > TENSES[other.tense];
  if (one.tense === 'former')
    return one.term.to > other.term.to || (one.term.to === other.term.to && one.rank > other.rank);
  if (one.tense === 'coming') return one.term.from < other.term.from;
  return one.rank > other.rank;
}
