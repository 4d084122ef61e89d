/**
 * Where the fillers of the roles stand, seen from a trigger. Each role has alternatives, the first that is filled wins; an
 * alternative joins slots with "+". A slot is a preposition ("with", "against") or one of
 * - `subject`: who does it: subject of a verb, also "by" of a passive
 * - `object`: whom or what it is done to, also the subject of a passive; the noun right after a trigger that ends in a preposition
 * - `theme`: the first party named inside the object: "condemned the Russian invasion"
 * - `content`: the first party named in what follows: "demanded that Iran withdraw"
 * - `clause`: the subject of a clause that follows: "called for Iran to stop", "demanded that Iran withdraw"
 * - `possessor`: possessors and modifiers of a noun: "Turkey's offer", "the Turkish offer", "Russia-Ukraine talks"
 * - `support`: the subject of the light verb that a noun is the object of: "Turkey made an offer"
 * - `outer`: the subject of the clause that a noun stands in: "Lavrov left for talks"
 * - `speaker`: whoever says it: the speaker of the quotation, or the subject of the verb of saying above it
 */
export interface Frame {
  readonly id: string;
  readonly actor: readonly (readonly string[])[];
  readonly recipient: readonly (readonly string[])[];
  readonly through: readonly (readonly string[])[];
  /** All parties act on each other, so that what fills `recipient` joins the actors (docs/codebook.md section 4). */
  readonly reciprocal: boolean;
  /** Parties with a code that must fill the roles before a trigger with this frame counts. */
  readonly parties: number;
  /** Share of attention that the other party must have to fill an open recipient (carry-over.ts); null: as its type has it. */
  readonly carry: number | null;
  readonly note: string;
}
