import type { Span } from '../documents/span.js';
import type { PartyIdentity } from './party-identity.js';

/** How a mention names its party. */
export type MentionKind =
  | 'person' // "Sergei Lavrov", "Lavrov", "President Putin"
  | 'place' // "Russia", "Moscow", a country, capital or region
  | 'metonym' // "the Kremlin", "Downing Street"
  | 'demonym' // "Turkish", "the Russians"
  | 'body' // "the State Department", "NATO", "Hezbollah", "the Turkish army"
  | 'role' // "the foreign minister", "U.S. officials", "the two generals"
  | 'pronoun' // "he", "they", "we", "I"
  | 'collective'; // "the two", "both sides", "the West"

/**
 * What a mention does beside naming a party: 'modifier' stands inside a longer mention or before its head ("Turkish" in "the Turkish
 * minister", "the Turkish minister" before "Mevlut Cavusoglu"); 'place-of-act' is a place where something happens ("in Moscow").
 */
export type MentionUse = 'modifier' | 'place-of-act';

/** One naming of one or more parties. `parties` is empty when it could not be resolved: never guessed. */
export interface Mention extends Span {
  readonly sentence: number;
  readonly kind: MentionKind;
  readonly parties: readonly PartyIdentity[];
  /** Rule or data source that resolved it, for `parley explain`: "document: apposition", "knowledge base: office-holders", "pronoun: last male subject". */
  readonly ground: string;
  /** The earlier mention that it stands for, when it is an anaphor or short form. */
  readonly antecedent: Span | null;
  /** Absent on a plain mention, one that can be a party by itself. */
  readonly role?: MentionUse;
}
