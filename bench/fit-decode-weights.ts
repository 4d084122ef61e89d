import { readFile, writeFile } from 'node:fs/promises';
import { peopleDocument } from '../src/actors/people-document.js';
import { createCoder } from '../src/coder/code-document.js';
import { createLexiconFinder } from '../src/coder/lexicon/lexicon-finder.js';
import { dataFolder } from '../src/data-folder.js';
import { type DecodeExamples, decodeExamples } from '../src/evaluation/fit/decode-examples.js';
import { fitLogistic } from '../src/evaluation/fit/fit-logistic.js';
import { renderWeights } from '../src/evaluation/fit/render-weights.js';
import { loadGold } from '../src/evaluation/load-gold.js';
import { splitDocument } from '../src/sentences/split-document.js';

/**
 * Fits the weights of the lexicon coder's four decisions anew from hand-coded documents (docs/decoding.md):
 * `npx tsx bench/fit-decode-weights.ts GOLD_DIR`. Thresholds are kept; look at them again afterwards.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError('usage: fit-decode-weights.ts GOLD_DIR');

const coder = createCoder({ finder: createLexiconFinder() });
const examples: DecodeExamples[] = [];
for (const gold of await loadGold(folder)) {
  const text = peopleDocument(
    splitDocument({
      id: gold.name,
      url: null,
      source: gold.source,
      date: gold.date,
      title: null,
      author: null,
      language: 'en',
      text: await readFile(gold.textFile, 'utf8'),
    }),
    coder.knowledge,
  );
  examples.push(decodeExamples(gold, text, await coder.finder.find(text), coder.weights));
}

for (const decision of ['completion', 'repeats', 'replies', 'confidence'] as const) {
  const file = dataFolder('coder', `${decision}-lexicon.yml`);
  const fitted = fitLogistic(
    examples.flatMap((each) => each[decision]),
    2,
  );
  await writeFile(file, renderWeights(await readFile(file, 'utf8'), fitted));
}
