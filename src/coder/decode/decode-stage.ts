import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { DecodeWeights } from './decode-weights.js';
import type { Draft } from './draft.js';

/** What every stage may read beside the drafts; nothing in it changes. */
export interface DecodeContext {
  readonly text: PeopledDocument;
  readonly weights: DecodeWeights;
}

/** One step of the chain: pure, takes all drafts of a document and returns new ones. */
export interface DecodeStage {
  readonly name: string;
  /** Fields of a draft that must have their final or interim value before this stage. */
  readonly requires: readonly (keyof Draft)[];
  readonly assigns: readonly (keyof Draft)[];
  run(drafts: readonly Draft[], context: DecodeContext): readonly Draft[];
}
