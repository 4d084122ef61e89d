/** What a chunk of a sentence is for the clause rules. */
export type ChunkKind =
  | 'noun' // "the Turkish offer", one noun group with its possessors and modifiers
  | 'verb' // "has not been meeting", one verb group with auxiliaries, adverbs and negation inside
  | 'adjective' // predicate adjective: "ready", "willing"
  | 'preposition' // "with", "to" before a noun, "between"
  | 'wh' // "who", "which", and "that" after a noun
  | 'subordinator' // "that" after a verb, "because", "after", "if", "while"
  | 'coordinator' // "and", "or", "but"
  | 'comma'
  | 'break' // ";" ":" "-" "(" ")" and other punctuation
  | 'quote'
  | 'adverb';

/** How a verb group is built. */
export interface VerbForm {
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
}

/** A stretch of tokens of one sentence that the clause rules treat as one; token numbers, `last` inclusive. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly first: number;
  readonly last: number;
  /** Token that carries the meaning: main verb, head noun, the preposition itself. */
  readonly head: number;
  /** Lemma of the head, lower case. */
  readonly lemma: string;
  readonly verb: VerbForm | null;
}
