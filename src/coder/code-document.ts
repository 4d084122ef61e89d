import type { Knowledge } from '../actors/knowledge/knowledge.js';
import { loadKnowledge } from '../actors/knowledge/load-knowledge.js';
import { peopleDocument } from '../actors/people-document.js';
import type { PeopledDocument } from '../actors/peopled-document.js';
import type { Document } from '../documents/document.js';
import { splitDocument } from '../sentences/split-document.js';
import type { Act } from './act.js';
import { decodeFindings } from './decode/decode-findings.js';
import { type DecodeWeights, loadDecodeWeights } from './decode/decode-weights.js';
import type { Finder } from './finding.js';

/** Everything that coding a document needs, loaded once and shared by all documents. */
export interface Coder {
  /** As it appears in `coder` of the event record: "lexicon", "model:NAME". */
  readonly name: string;
  readonly finder: Finder;
  readonly knowledge: Knowledge;
  readonly weights: DecodeWeights;
}

/** A document as it was read, with the acts that it reports in the order of their triggers. */
export interface CodedDocument {
  readonly text: PeopledDocument;
  readonly acts: readonly Act[];
}

export interface CoderOptions {
  readonly finder: Finder;
  /** Defaults to the knowledge base under `data/`. */
  readonly knowledge?: Knowledge;
  /** Defaults to the weights under `data/coder/` that were fitted for this finder. */
  readonly weights?: DecodeWeights;
}

/** A coder around a finder. @throws ParleyError when a data file is missing or malformed */
export function createCoder({ finder, knowledge, weights }: CoderOptions): Coder {
  return {
    name: finder.name,
    finder,
    knowledge: knowledge ?? loadKnowledge(),
    weights: weights ?? loadDecodeWeights(finder.name),
  };
}

/** Reads a document from its plain text to its acts: sentences, mentions, findings, acts. */
export async function codeDocument(document: Document, coder: Coder): Promise<CodedDocument> {
  const text = peopleDocument(splitDocument(document), coder.knowledge);
  const findings = await coder.finder.find(text);
  return { text, acts: decodeFindings(text, findings, coder.weights) };
}
