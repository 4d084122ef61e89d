import { type Declaration, mostSaid } from './declaration.js';
import type { FoundName } from './find-names.js';
import type { FoundPerson } from './find-persons.js';
import { FEMALE_NAMES } from './given-names.js';
import type { Knowledge, PersonEntry } from './knowledge/knowledge.js';
import { surnamesOf } from './knowledge/load-knowledge.js';
import { officeAt, type Standing } from './knowledge/office-at.js';
import { officesAgree } from './offices-agree.js';
import type { PartyIdentity } from './party-identity.js';
import { foldKey } from './scan-words.js';

/** Someone the document speaks of, under all the names that it uses. */
export interface DocumentPerson {
  readonly key: string;
  readonly identity: PartyIdentity | null;
  readonly ground: string;
  readonly gender: 'male' | 'female' | null;
  /** Titles that the document gives, singular: "secretary of state". */
  readonly titles: readonly string[];
}

interface Draft {
  key: string;
  wordCount: number;
  gender: 'male' | 'female' | null;
  declarations: Declaration[];
}

/** How much better known than those of other states leaders of these are: they are meant where a surname alone stands. */
const GREAT: ReadonlyMap<string, number> = new Map([
  ['UNO', 3],
  ['EUR', 2],
  ['IGO', 1],
  ['USA', 1],
  ['RUS', 1],
  ['CHN', 1],
]);

/** Everyone named in one document, looked up by full name and by surname. */
export class PersonRegister {
  private readonly drafts = new Map<string, Draft>();
  private readonly bySurname = new Map<string, Draft[]>();
  /** First parts of full names, for texts that go by them: "Anwar", "Tony". */
  private readonly byFirst = new Map<string, Draft[]>();
  private readonly people = new Map<string, DocumentPerson>();

  constructor(
    private readonly knowledge: Knowledge,
    private readonly date: string | null,
    private readonly codesInText: ReadonlySet<string>,
    private readonly ownCode: string | null,
  ) {}

  /** Takes note of one mention with what it declares. Full names must be noted before short ones are looked up. */
  note(person: FoundPerson, declaration: Declaration | null): void {
    const draft = this.drafts.get(person.key) ?? this.create(person);
    if (person.gender !== null) draft.gender = person.gender;
    if (declaration !== null) draft.declarations.push(declaration);
  }

  private create(person: FoundPerson): Draft {
    const first = person.key.split(' ')[0] ?? '';
    const gender = person.wordCount > 1 && FEMALE_NAMES.has(first) ? 'female' : null;
    const draft: Draft = { key: person.key, wordCount: person.wordCount, gender, declarations: [] };
    this.drafts.set(person.key, draft);
    if (person.wordCount > 1) {
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), draft]);
      const known = this.knowledge.people.get(person.key);
      for (const surname of surnamesOf(person.key, known?.[0]?.terms[0]?.code ?? this.familyFirst(draft))) {
        const list = this.bySurname.get(surname);
        if (list === undefined) this.bySurname.set(surname, [draft]);
        else list.push(draft);
      }
    }
    return draft;
  }

  private familyFirst(draft: Draft): string {
    return draft.wordCount === 3 && !/^(?:[a-z]+) (?:al|bin|de|van|von) /.test(draft.key) ? 'KOR' : '';
  }

  /** Who a name stands for in this document; null when neither text nor knowledge base tells. */
  resolve(person: FoundPerson): DocumentPerson | null {
    if (person.wordCount > 1) {
      const full = this.fullName(person.key);
      return full?.identity == null ? (this.longerName(person.key) ?? full) : full;
    }
    const namesakes = this.bySurname.get(person.key) ?? [];
    const female = person.gender;
    const fitting = namesakes.filter(
      (draft) => female === null || draft.gender === null || draft.gender === female,
    );
    const known = fitting.map((draft) => this.fullName(draft.key)).filter((one) => one !== null);
    const coded = known.filter((one) => one.identity !== null);
    if (coded.length > 0) return coded[0] ?? null;
    if (known.length > 0 && known[0] !== undefined && !this.drafts.get(person.key)?.declarations.length)
      return known[0];
    const short = this.shortName(person);
    const named = this.byFirst.get(person.key) ?? [];
    return short?.identity == null && named.length === 1 && named[0] !== undefined
      ? this.fullName(named[0].key)
      : short;
  }

  /** "Al-Jubeir", "Bunau-Varilla", "Pena Nieto": the end of the one longer name in the text. */
  private longerName(key: string): DocumentPerson | null {
    const longer = [...this.drafts.keys()].filter((one) => one.endsWith(` ${key}`));
    const [only] = longer;
    return only === undefined || longer.length > 1 ? null : this.fullName(only);
  }

  private fullName(key: string): DocumentPerson | null {
    const done = this.people.get(key);
    if (done !== undefined) return done;
    const draft = this.drafts.get(key);
    if (draft === undefined) return null;
    // Short titled forms speak of the same person: "Foreign Minister Lavrov" adds to "Sergei Lavrov".
    const short = surnamesOf(key, '').flatMap((surname) => {
      const only = this.bySurname.get(surname)?.length === 1 ? this.drafts.get(surname) : undefined;
      return only === undefined ? [] : [only];
    });
    const declarations = [...draft.declarations, ...short.flatMap((one) => one.declarations)];
    const gender = draft.gender ?? short.find((one) => one.gender !== null)?.gender ?? null;
    const person = this.settle(key, declarations, this.knowledge.people.get(key) ?? [], gender);
    this.people.set(key, person);
    return person;
  }

  private shortName(person: FoundPerson): DocumentPerson | null {
    const done = this.people.get(`${person.key}|`);
    if (done !== undefined) return done;
    const draft = this.drafts.get(person.key);
    const declarations = draft?.declarations ?? [];
    const bearers = this.knowledge.surnames.get(person.key) ?? this.knowledge.people.get(person.key) ?? [];
    if (declarations.length === 0 && bearers.length === 0) return null;
    const settled = this.settle(
      person.key,
      declarations,
      this.meant(bearers, declarations, person.hasHonorific),
      draft?.gender ?? null,
    );
    if (settled.identity === null && declarations.length === 0) return null;
    this.people.set(`${person.key}|`, settled);
    return settled;
  }

  /** Those meant by a surname, by what the text declares of it; rulers of the day of another state where nobody of the declared one is. */
  private meant(
    bearers: readonly PersonEntry[],
    declarations: readonly Declaration[],
    isTitled: boolean,
  ): readonly PersonEntry[] {
    const told = this.prominent(bearers, declarations, isTitled);
    if (told.length > 0 || declarations.every((one) => one.code === null)) return told;
    const free = declarations.map((one) => ({ ...one, code: null }));
    return this.prominent(bearers, free, isTitled).filter((one) => {
      const standing = officeAt(one, this.date);
      return (
        standing !== null &&
        standing.tense === 'current' &&
        standing.rank >= 5 &&
        GREAT.has(standing.term.code)
      );
    });
  }

  /** Those who may be meant by a bare surname. Never guessed between two states: all who are left must be of one. */
  private prominent(
    bearers: readonly PersonEntry[],
    declarations: readonly Declaration[],
    isTitled: boolean,
  ): readonly PersonEntry[] {
    const said = declarations.find((one) => one.office !== null);
    const declared = declarations.find((one) => one.code !== null)?.code ?? null;
    const fitting = bearers
      .map((one) => officeAt(one, this.date))
      .filter((one): one is Standing => one !== null)
      .filter((one) => declared === null || one.term.code === declared)
      .filter((one) => said === undefined || officesAgree(one.term.office, said.office));
    const isOnly = fitting.filter((one) => this.isRecent(one)).length === 1;
    const least = said !== undefined ? 0 : isTitled || isOnly ? 1 : 3;
    const scored = fitting
      .filter((one) => one.rank >= least && this.isRecent(one))
      .map((one) => ({ one, score: this.prominence(one) }))
      .filter(
        ({ one, score }) =>
          score >= (said !== undefined ? 3 : isTitled || isOnly ? 5 : 6) &&
          (this.isNear(one) || one.rank >= 5),
      );
    const top = Math.max(...scored.map(({ score }) => score));
    const best = scored.filter(({ score }) => score === top);
    return new Set(best.map(({ one }) => one.term.code)).size === 1 ? best.map(({ one }) => one.person) : [];
  }

  private isRecent(one: Standing): boolean {
    if (one.tense === 'current' || this.date === null) return true;
    const year = Number(this.date.slice(0, 4));
    return one.tense === 'former'
      ? year - Number(one.term.to.slice(0, 4)) <= (one.rank >= 6 && this.isNear(one) ? 60 : 6)
      : Number(one.term.from.slice(0, 4)) - year <= 2;
  }

  private isNear(one: Standing): boolean {
    const { code } = one.term;
    const isWorldBody = one.tense === 'current' && one.rank >= 4 && (code === 'UNO' || code === 'EUR');
    return isWorldBody || this.codesInText.has(code) || code === this.ownCode;
  }

  private prominence(one: Standing): number {
    const { code } = one.term;
    const great = one.tense === 'current' && one.rank >= 4 ? (GREAT.get(code) ?? 0) : 0;
    return one.rank + great + (one.tense === 'current' ? 2 : 0) + (this.isNear(one) ? 2 : 0);
  }

  private settle(
    key: string,
    declarations: readonly Declaration[],
    entries: readonly PersonEntry[],
    shown: DocumentPerson['gender'],
  ): DocumentPerson {
    const said = mostSaid(declarations);
    const known = this.bestStanding(entries, said);
    const gender = shown ?? genderOf(known?.person.name ?? '');
    // A ruler or minister of the day is who he is, whatever nationality stands before his name ("French counterpart Trump").
    const overrules =
      said?.code != null &&
      known !== null &&
      known.term.code !== said.code &&
      known.rank >= 3 &&
      known.tense !== 'coming';
    const told = overrules ? { ...said, code: null } : said;
    const standing = told?.code != null && known !== null && known.term.code !== told.code ? null : known;
    const titles = declarations.flatMap((one) => (one.title === null ? [] : [one.title]));
    const spelled =
      standing?.person.name ?? key.replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
    if (told !== undefined && told.code !== null) {
      return {
        key,
        gender,
        titles,
        ground: `document: ${told.ground}`,
        identity: identity(told.code, told.sector, spelled, told.office),
      };
    }
    if (standing === null && told?.context != null) {
      return {
        key,
        gender,
        titles,
        ground: 'context: title after a state',
        identity: identity(told.context, told.sector, spelled, told.office),
      };
    }
    if (standing === null) return { key, gender, titles, ground: 'unresolved', identity: null };
    const office = told?.office ?? standing.term.office;
    const name = standing.person.name;
    return {
      key,
      gender,
      titles,
      ground: 'knowledge base: office-holders',
      identity: identity(standing.term.code, sectorThen(standing, told), name, office),
    };
  }

  private bestStanding(entries: readonly PersonEntry[], told: Declaration | undefined): Standing | null {
    const all = entries.map((one) => officeAt(one, this.date)).filter((one) => one !== null) as Standing[];
    const own = told?.code == null ? [] : all.filter((one) => one.term.code === told.code);
    const fitting = own.length > 0 ? own : all;
    const score = (one: Standing): number =>
      (one.tense === 'current' ? 20 : one.tense === 'former' ? 10 : 0) +
      one.rank +
      (this.codesInText.has(one.term.code) ? 12 : 0);
    return fitting.reduce<Standing | null>(
      (best, one) => (best === null || score(one) > score(best) ? one : best),
      null,
    );
  }
}

/** By the given name that the knowledge base has: "Merkel" is Angela. */
function genderOf(name: string): DocumentPerson['gender'] {
  return FEMALE_NAMES.has(foldKey(name.split(' ')[0] ?? '')) ? 'female' : null;
}

function sectorThen(standing: Standing, told: Declaration | undefined): string {
  if (standing.term.sector === 'IGO') return 'IGO';
  if (told !== undefined) return told.sector;
  if (standing.tense === 'former') return 'ELI';
  return standing.tense === 'coming' && standing.rank >= 5 ? 'PTY' : standing.term.sector;
}

function identity(code: string, sector: string, name: string | null, office: string | null): PartyIdentity {
  return { code, sector, otherSectors: [], name, office };
}

/** Codes of every name in a text. */
export function codesOf(names: readonly FoundName[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.thing.code));
}
