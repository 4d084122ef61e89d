import type { Knowledge, OfficeTerm, PersonEntry } from '../../actors/knowledge/knowledge.js';
import { surnamesOf } from '../../actors/knowledge/load-knowledge.js';
import { cutKeys } from '../../actors/scan-words.js';

/** A person of the knowledge base and the state or body of the office that was held on the day asked for. */
export interface KnownPerson {
  readonly name: string;
  readonly code: string;
}

/** Whom a record names, as of a day. All look-ups give null rather than guess between several. */
export interface PersonFinder {
  /** Bearers of a full name, or of its spelling variants, who hold one of some offices on the day. */
  byFullName(name: string, holders: readonly string[], day: string): readonly KnownPerson[];
  /** Who of a state or body has this surname, or this as last part of a full name, and holds one of some offices. */
  bySurname(name: string, code: string, holders: readonly string[], day: string): KnownPerson | null;
  /** Who holds an office of a state on the day; null when the knowledge base has none or several. */
  byOffice(code: string, holders: readonly string[], day: string): KnownPerson | null;
}

/** Look-ups in the knowledge base by name, office and day. */
export function createPersonFinder(knowledge: Knowledge): PersonFinder {
  const byOffice = new Map<string, { readonly name: string; readonly term: OfficeTerm }[]>();
  for (const { name, terms } of new Set([...knowledge.people.values()].flat())) {
    for (const term of terms) {
      const key = `${term.code} ${term.office}`;
      byOffice.set(key, [...(byOffice.get(key) ?? []), { name, term }]);
    }
  }
  return {
    byFullName: (name, holders, day) => {
      const entries = knowledge.people.get(cutKeys(name).join(' ')) ?? [];
      return entries.flatMap((entry) => {
        const term = entry.terms.find((one) => isHeld(one, holders, day));
        return term === undefined ? [] : [{ name: entry.name, code: term.code }];
      });
    },
    bySurname: (name, code, holders, day) => {
      const full = cutKeys(name).join(' ');
      const keys = new Set([full, ...surnamesOf(full, code)]);
      const found = new Set<string>();
      for (const key of keys) {
        const entries: readonly PersonEntry[] = knowledge.surnames.get(key) ?? [];
        for (const entry of entries) {
          if (entry.terms.some((term) => term.code === code && isHeld(term, holders, day))) {
            found.add(entry.name);
          }
        }
      }
      const [only, ...more] = found;
      return only === undefined || more.length > 0 ? null : { name: only, code };
    },
    byOffice: (code, holders, day) => {
      const held = holders.flatMap((office) => byOffice.get(`${code} ${office}`) ?? []);
      const names = new Set(
        held.filter(({ term }) => isHeld(term, holders, day)).map((holder) => holder.name),
      );
      const [only, ...more] = names;
      return only === undefined || more.length > 0 ? null : { name: only, code };
    },
  };
}

/** Terms are known to the month at best, and end or begin a few weeks off in some sources. */
function isHeld({ office, from, to }: OfficeTerm, holders: readonly string[], day: string): boolean {
  if (holders.length > 0 && !holders.includes(office)) return false;
  return from.slice(0, 7) <= day.slice(0, 7) && (to === '' || to.slice(0, 7) >= day.slice(0, 7));
}
