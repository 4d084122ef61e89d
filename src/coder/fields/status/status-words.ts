import { readWordLists } from '../word-lists.js';

/** The lists of `data/en/modality.yml`, read once. */
export const statusWords = readWordLists('modality.yml', [
  'negators',
  'falseNegators',
  'negativeSubjects',
  'negativeGovernors',
  'negativePhrases',
  'futureGovernors',
  'hypotheticalGovernors',
  'consideringGovernors',
  'factualGovernors',
  'lightVerbs',
  'journeys',
  'refusals',
  'accusals',
  'performatives',
  'reportingVerbs',
  'modifiers',
  'futureModifiers',
  'openModifiers',
  'conditionals',
  'historyPhrases',
  'administrations',
]);
