import { addScores } from './add-scores.js';
import { documentName } from './document-name.js';
import type { GoldDocument } from './gold-document.js';
import { GoldError } from './gold-error.js';
import type { Prediction } from './prediction.js';
import { type DocumentScore, scoreDocument } from './score-document.js';
import type { Scores } from './scores.js';

/** Scores event records against a gold; documents without records count as coded and empty. */
export function scorePredictions(
  gold: readonly GoldDocument[],
  predictions: readonly Prediction[],
): { readonly scores: Scores; readonly documents: readonly DocumentScore[] } {
  const byName = new Map<string, Prediction[]>();
  for (const prediction of predictions) {
    const name = documentName(prediction.document);
    byName.set(name, [...(byName.get(name) ?? []), prediction]);
  }
  const known = new Set(gold.map((document) => document.name));
  for (const name of byName.keys()) {
    if (!known.has(name))
      throw new GoldError(`predictions name a document that the gold does not have: ${name}`);
  }
  const documents = gold.map((document) => scoreDocument(document, byName.get(document.name) ?? []));
  return { scores: addScores(documents), documents };
}
