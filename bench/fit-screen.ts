import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadKnowledge } from '../src/actors/knowledge/load-knowledge.js';
import { probabilityOf } from '../src/coder/decode/linear-model.js';
import { createLexiconFinder } from '../src/coder/lexicon/lexicon-finder.js';
import { screenFeatures } from '../src/coder/model/screen-sentences.js';
import { dataFolder } from '../src/data-folder.js';
import { type Example, type FittedModel, fitLogistic } from '../src/evaluation/fit/fit-logistic.js';
import { renderWeights } from '../src/evaluation/fit/render-weights.js';
import { foldGold } from '../src/evaluation/fold-gold.js';
import { loadGold } from '../src/evaluation/load-gold.js';
import { foldOf, peopledText } from './read-gold.js';

/**
 * Fits the weights by which the trained finder leaves sentences unread (docs/decoding.md): `npx tsx bench/fit-screen.ts GOLD_DIR
 * [ORDINARY_DIR]`. ORDINARY_DIR (training/data unless given) holds documents a sentence a line; those without acts count, as
 * ordinary news. The threshold loses at most `mostLost` of the acts, on the half of the documents that the weights have not seen.
 */
const mostLost = 0.008;
const penalty = 2;
/** Ordinary news is rare here and common in the world. */
const ordinaryWeight = 3;

interface Screened {
  readonly half: number;
  readonly isOrdinary: boolean;
  readonly sentences: readonly (Example & { readonly isSeconded: boolean })[];
  /** Sentences of each act. */
  readonly acts: readonly (readonly number[])[];
}

const [goldFolder, ordinaryFolder = 'training/data'] = process.argv.slice(2);
if (goldFolder === undefined) throw new TypeError('usage: fit-screen.ts GOLD_DIR [ORDINARY_DIR]');
const knowledge = loadKnowledge();
const lexicon = createLexiconFinder();

async function screened(
  name: string,
  date: string | null,
  text: string,
  acts: readonly { readonly spans: readonly { readonly start: number; readonly end: number }[] }[],
  isOrdinary: boolean,
): Promise<Screened> {
  const peopled = peopledText(text, { name, date, source: null }, knowledge);
  const seconded = new Set((await lexicon.find(peopled)).map(({ sentence }) => sentence));
  const sentencesOf = acts.map(({ spans }) =>
    peopled.sentences.flatMap(({ start, end, index }) =>
      spans.some((span) => span.start < end && start < span.end) ? [index] : [],
    ),
  );
  const held = new Set(sentencesOf.flat());
  const sentences = screenFeatures(peopled).map((features, at) => ({
    features,
    isYes: held.has(at),
    isSeconded: seconded.has(at),
  }));
  return { half: Number(foldOf(name, 2n)), isOrdinary, sentences, acts: sentencesOf };
}

async function readAll(gold: string, ordinary: string): Promise<readonly Screened[]> {
  const documents: Screened[] = [];
  for (const document of await loadGold(gold)) {
    const acts = foldGold(document).filter(({ isOptional }) => !isOptional);
    const text = await readFile(document.textFile, 'utf8');
    documents.push(await screened(document.name, document.date, text, acts, false));
  }
  for (const name of (await readdir(ordinary)).sort()) {
    const { date, lines, events } = JSON.parse(await readFile(path.join(ordinary, name), 'utf8'));
    if (events.length === 0) documents.push(await screened(name, date, lines.join('\n'), [], true));
  }
  return documents;
}

function fitScreen(documents: readonly Screened[]): FittedModel {
  const examples = documents.flatMap(({ isOrdinary, sentences }) => {
    const open = sentences.filter(({ isSeconded }) => !isSeconded);
    return Array.from({ length: isOrdinary ? ordinaryWeight : 1 }, () => open).flat();
  });
  return fitLogistic([...examples, ...examples.map(alone)], penalty);
}

/** The same sentence among ordinary news: coded documents are about powers from end to end, and few others are. */
function alone(example: Example): Example {
  return { ...example, features: { ...example.features, 'before:name': 0, 'two-before:name': 0 } };
}

/** The chance of each sentence; 1 where the lexicon finder sees an act. */
function chances(
  { sentences }: Screened,
  model: FittedModel,
  as = (e: Example): Example => e,
): readonly number[] {
  const linear = { ...model, threshold: 0 };
  return sentences.map((sentence) =>
    sentence.isSeconded ? 1 : probabilityOf(linear, as(sentence).features),
  );
}

const documents = await readAll(goldFolder, ordinaryFolder);
const halves = [0, 1].map((half) => fitScreen(documents.filter((document) => document.half !== half)));
const unseen = documents.map((document) => {
  const model = halves[document.half];
  if (model === undefined) throw new RangeError(`no weights for half ${document.half}`);
  return { ...document, chances: chances(document, model), alone: chances(document, model, alone) };
});
const bestOf = (sentences: readonly number[], of: readonly number[]): number =>
  Math.max(0, ...sentences.map((at) => of[at] ?? 0));
const acts = unseen.flatMap((document) =>
  document.acts.map((sentences) => bestOf(sentences, document.chances)),
);
const threshold = acts.toSorted((a, b) => a - b)[Math.floor(mostLost * acts.length)] ?? 0;
const readShare = (isOrdinary: boolean): string => {
  const all = unseen.filter((document) => document.isOrdinary === isOrdinary).flatMap((d) => d.chances);
  return `${((100 * all.filter((chance) => chance >= threshold).length) / all.length).toFixed(0)} %`;
};
const lostAlone = unseen
  .flatMap((document) => document.acts.map((sentences) => bestOf(sentences, document.alone)))
  .filter((chance) => chance < threshold).length;
console.log(
  `at ${threshold.toFixed(3)}: ${readShare(false)} of coded documents read, ${readShare(true)} of ordinary ones; ${((100 * lostAlone) / acts.length).toFixed(1)} % of acts lost if each stood alone among ordinary news`,
);
const file = dataFolder('coder', 'screen-model.yml');
const rendered = renderWeights(await readFile(file, 'utf8'), fitScreen(documents));
await writeFile(file, rendered.replace(/^threshold:.*$/m, `threshold: ${threshold.toFixed(3)}`));
