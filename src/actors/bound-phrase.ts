import type { RolePhrase } from './role-phrase.js';
import { STATE_WORDS } from './state-words.js';
import type { Word } from './word.js';

/** Adjectives that make a phrase mean others than those spoken of: "world leaders", "European officials". */
const UNBOUND =
  /^(?:foreign|world|global|european|arab|western|african|asian|gulf|regional|international|neighboring|neighbouring|third|industrialized|developing|muslim|islamic|latin|southeast|member|like-minded|rich|poor|unnamed)$/;

/** Words that pick some out of many: of states they leave open which. */
const QUANTIFIER =
  /^(?:other|another|several|many|some|no|any|certain|each|every|all|most|more|few|various|different|fellow|allied|hostile|related)$/;

/** "the Asian nation", "the island nation": a state that is not the text's own. */
export function isDescribedState(phrase: RolePhrase): boolean {
  return (
    /^(?:country|nation|state|republic|kingdom)$/.test(phrase.role.lemma) &&
    !phrase.role.isPlural &&
    (phrase.determiner === 'the' || phrase.determiner === 'this') &&
    phrase.modifiers.some(
      (word) => !/^(?:same|whole|entire|other|own|host|home|first|only|last|very)$/.test(word),
    )
  );
}

/** "negotiators from several countries", "leaders of many member nations": of no one named. */
export function isOfMany(phrase: RolePhrase, words: readonly Word[]): boolean {
  const key = (at: number): string => words[at]?.key ?? '';
  const { headEnd } = phrase;
  if (!/^(?:of|from)$/.test(key(headEnd))) return false;
  const isMany =
    /^(?:several|many|other|various|different|some|foreign|member|most|all|dozens|\d+|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty)$/;
  return (
    isMany.test(key(headEnd + 1)) &&
    [1, 2, 3].some((step) =>
      /^(?:countries|nations|states|governments|members)$/.test(key(headEnd + 1 + step)),
    )
  );
}

export function isBound(phrase: RolePhrase): boolean {
  // "the Persian Gulf country": one spoken of before, told by where it lies.
  const isDescribed = isDescribedState(phrase);
  if (!isDescribed && phrase.modifiers.some((word) => UNBOUND.test(word))) return false;
  if (phrase.role.sector === 'REB' && phrase.modifiers.includes('other')) return false;
  const isQuantified = [...phrase.modifiers, phrase.determiner ?? ''].some((word) => QUANTIFIER.test(word));
  return !isQuantified || !(STATE_WORDS.test(phrase.role.lemma) || phrase.role.office === 'leader');
}
