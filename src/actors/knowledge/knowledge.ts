import type { NameTrie } from './name-trie.js';

/** What a fixed name stands for: a row of `data/places-and-bodies.csv`. */
export interface NamedThing {
  readonly text: string;
  readonly code: string;
  /** Further codes, of names that stand for several states (`data/groups.csv`): "the Baltic states". */
  readonly others: readonly string[];
  readonly sector: string;
  /** "country name", "capital", "region", "metonym", "demonym", "ministry", "parliament", "armed forces" … */
  readonly kind: string;
}

/** One term of office: a row of `data/office-holders.csv`. Days are ISO; `from` or `to` may be open (""). */
export interface OfficeTerm {
  readonly code: string;
  readonly office: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly sector: string;
}

/** One name of a person with the terms that it could mean. */
export interface PersonEntry {
  readonly name: string;
  readonly terms: readonly OfficeTerm[];
}

/** All that is known before a document is read, compiled for look-up by folded keys. */
export interface Knowledge {
  readonly names: NameTrie<NamedThing>;
  /** Full names and aliases, keys joined by spaces. */
  readonly people: ReadonlyMap<string, readonly PersonEntry[]>;
  /** Last names (and first, where the family name comes first), with everyone who bears them. */
  readonly surnames: ReadonlyMap<string, readonly PersonEntry[]>;
  /** Demonym or country name by code: how a code is told in words. */
  readonly countryNames: ReadonlyMap<string, string>;
}
