import type { FoundName } from './find-names.js';
import type { FoundPerson } from './find-persons.js';
import { FEMALE_NAMES } from './given-names.js';
import type { Knowledge, PersonEntry } from './knowledge/knowledge.js';
import { surnamesOf } from './knowledge/load-knowledge.js';
import { officeAt, type Standing } from './knowledge/office-at.js';
import type { PartyIdentity } from './party-identity.js';

/** What the document itself says of a person: by title or apposition. */
export interface Declaration {
  readonly code: string | null;
  readonly sector: string;
  readonly office: string | null;
  readonly ground: string;
}

/** Someone the document speaks of, under all the names that it uses. */
export interface DocumentPerson {
  readonly key: string;
  readonly identity: PartyIdentity | null;
  readonly ground: string;
  readonly gender: 'male' | 'female' | null;
}

interface Draft {
  key: string;
  wordCount: number;
  gender: 'male' | 'female' | null;
  declarations: Declaration[];
}

/** Everyone named in one document, looked up by full name and by surname. */
export class PersonRegister {
  private readonly drafts = new Map<string, Draft>();
  private readonly bySurname = new Map<string, Draft[]>();
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
    if (person.wordCount > 1) return this.fullName(person.key);
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
    return this.shortName(person);
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
      this.prominent(bearers, declarations, person.hasHonorific),
      draft?.gender ?? null,
    );
    if (settled.identity === null && declarations.length === 0) return null;
    this.people.set(`${person.key}|`, settled);
    return settled;
  }

  /** Those who may be meant by a bare surname: in office then, highest rank alone. Never guessed between two states. */
  private prominent(
    bearers: readonly PersonEntry[],
    declarations: readonly Declaration[],
    isTitled: boolean,
  ): readonly PersonEntry[] {
    const said = declarations.find((one) => one.office !== null);
    const declared = declarations.find((one) => one.code !== null)?.code ?? null;
    let standings = bearers
      .map((one) => officeAt(one, this.date))
      .filter((one) => one !== null && one.tense === 'current') as readonly Standing[];
    if (declared !== null) standings = standings.filter((one) => one.term.code === declared);
    if (said !== undefined) standings = standings.filter((one) => officesAgree(one.term.office, said.office));
    const least = said !== undefined ? 0 : isTitled ? 4 : 5;
    const high = standings.filter((one) => one.rank >= least);
    const top = Math.max(0, ...high.map((one) => one.rank));
    const best = high.filter((one) => one.rank === top);
    const here = best.filter((one) => this.codesInText.has(one.term.code) || one.term.code === this.ownCode);
    const pick = here.length > 0 ? here : best.filter((one) => one.rank >= 6);
    return new Set(pick.map((one) => one.term.code)).size === 1 ? pick.map((one) => one.person) : [];
  }

  private settle(
    key: string,
    declarations: readonly Declaration[],
    entries: readonly PersonEntry[],
    gender: DocumentPerson['gender'],
  ): DocumentPerson {
    const told = declarations.find((one) => one.code !== null) ?? declarations[0];
    const standing = this.bestStanding(entries, told);
    const name = standing?.person.name ?? null;
    const spelled = name ?? key.replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
    if (told !== undefined && told.code !== null) {
      return {
        key,
        gender,
        ground: `document: ${told.ground}`,
        identity: identity(told.code, told.sector, spelled, told.office),
      };
    }
    if (standing === null) return { key, gender, ground: 'unresolved', identity: null };
    const isFormer = standing.tense === 'former' && told?.sector !== 'GOV';
    const sector =
      standing.term.sector === 'IGO'
        ? 'IGO'
        : told !== undefined
          ? told.sector
          : isFormer
            ? 'ELI'
            : standing.tense === 'coming' && standing.rank >= 5
              ? 'PTY'
              : standing.term.sector;
    return {
      key,
      gender,
      ground: 'knowledge base: office-holders',
      identity: identity(
        standing.term.code,
        sector,
        standing.person.name,
        told?.office ?? standing.term.office,
      ),
    };
  }

  private bestStanding(entries: readonly PersonEntry[], told: Declaration | undefined): Standing | null {
    const all = entries.map((one) => officeAt(one, this.date)).filter((one) => one !== null) as Standing[];
    const fitting = told?.code == null ? all : all.filter((one) => one.term.code === told.code);
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

function identity(code: string, sector: string, name: string | null, office: string | null): PartyIdentity {
  return { code, sector, otherSectors: [], name, office };
}

/** Whether a title fits an office of the knowledge base: any "leader" may be a head of state or of government. */
export function officesAgree(office: string, said: string | null): boolean {
  if (said === null || said === office) return true;
  const heads = ['head of state', 'head of government', 'monarch', 'leader'];
  if (heads.includes(said)) return heads.includes(office) || (said === 'leader' && /leader/.test(office));
  if (said === 'minister')
    return office.endsWith('minister') || office === 'other' || office === 'deputy head of government';
  if (said === 'general')
    return office === 'chief of defence' || office === 'head of state' || office === 'defence minister';
  if (said === 'official') return office === 'other' || office === 'head of organisation';
  return said === 'envoy' || said === 'ambassador' ? office === 'envoy' || office === 'ambassador' : false;
}

/** Codes of every name in a text. */
export function codesOf(names: readonly FoundName[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.thing.code));
}
