import type { PeopledDocument } from '../actors/peopled-document.js';
import type { Act } from '../coder/act.js';

/** One document as the coder leaves it: the text that it read and the acts that it found there. */
export interface CodedDocument {
  readonly text: PeopledDocument;
  readonly acts: readonly Act[];
}
