import { fromPhrase } from './apposition.js';
import type { Declaration } from './declaration.js';
import type { FoundPerson } from './find-persons.js';
import type { PersonRegister } from './person-register.js';
import type { RolePhrase } from './role-phrase.js';
import type { Word } from './word.js';

/**
 * What a person is by whose man he is: "Ciller's adviser Emre Gonensay", "Carlos López, Micheletti's foreign minister". Null when no
 * named person owns his title or apposition, or when it is not known of what state the owner is.
 */
export function ownedDeclaration(
  person: FoundPerson,
  persons: readonly FoundPerson[],
  words: readonly Word[],
  phraseAt: ReadonlyMap<number, RolePhrase>,
  phraseEndingAt: ReadonlyMap<number, RolePhrase>,
  register: PersonRegister,
): Declaration | null {
  const first = words[person.from];
  const before = first?.gap === ', ' ? phraseEndingAt.get(person.from) : undefined;
  const phrase = person.title ?? appositionOf(person, persons, phraseAt) ?? before;
  if (phrase === undefined || phrase.before.length > 0 || phrase.role.office === 'relation') return null;
  const owner = persons.find((one) => one.end === phrase.from);
  if (owner === undefined || words[owner.end - 1]?.isPossessive !== true) return null;
  const code = register.resolve(owner)?.identity?.code;
  return code === undefined ? null : { ...fromPhrase(phrase, 'office under someone named', null), code };
}

function appositionOf(
  person: FoundPerson,
  persons: readonly FoundPerson[],
  phraseAt: ReadonlyMap<number, RolePhrase>,
): RolePhrase | undefined {
  const owner = persons.find((one) => one.from === person.end);
  return owner === undefined ? undefined : phraseAt.get(owner.end);
}
