import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../src/actors/knowledge/knowledge.js';
import { loadKnowledge } from '../src/actors/knowledge/load-knowledge.js';
import { peopleDocument } from '../src/actors/people-document.js';
import type { PeopledDocument } from '../src/actors/peopled-document.js';
import type { Finding } from '../src/coder/finding.js';
import { createLexiconFinder } from '../src/coder/lexicon/lexicon-finder.js';
import { loadModel } from '../src/coder/model/load-model.js';
import { createModelFinder } from '../src/coder/model/model-finder.js';
import { modelFolder } from '../src/coder/model/model-folder.js';
import type { GoldDocument } from '../src/evaluation/gold-document.js';
import { loadGold } from '../src/evaluation/load-gold.js';
import { splitDocument } from '../src/sentences/split-document.js';

/** A gold document with what a finder found in it. */
export interface Reading {
  readonly gold: GoldDocument;
  readonly text: PeopledDocument;
  readonly findings: readonly Finding[];
}

export interface GoldReadings {
  /** "lexicon" or "model": which weights are meant. */
  readonly kind: string;
  /** The finder's name. */
  readonly name: string;
  readonly readings: readonly Reading[];
  /** Decisions that are meant, where the command line names some. */
  readonly only: readonly string[] | null;
}

/**
 * Reads the gold that the command line names, `GOLD_DIR [--coder model --model FOLDER --fold N] [--only DECISION,…]`. For a trained finder name the
 * fold that its training left out (training/README.md): what it has seen tells nothing.
 */
export async function readGold(usage: string): Promise<GoldReadings> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      coder: { type: 'string', default: 'lexicon' },
      model: { type: 'string', default: modelFolder() },
      fold: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new TypeError(`usage: ${usage}`);
  const isLexicon = values.coder === 'lexicon';
  const finder = isLexicon ? createLexiconFinder() : createModelFinder(await loadModel(values.model));
  const knowledge = loadKnowledge();
  const readings: Reading[] = [];
  for (const gold of await loadGold(folder)) {
    if (values.fold !== undefined && foldOf(gold.name) !== BigInt(values.fold)) continue;
    const peopled = peopledText(await readFile(gold.textFile, 'utf8'), gold, knowledge);
    readings.push({ gold, text: peopled, findings: await finder.find(peopled) });
  }
  return { kind: values.coder, name: finder.name, readings, only: values.only?.split(',') ?? null };
}

/** A text as finders read it. */
export function peopledText(
  text: string,
  { name: id, source, date }: Pick<GoldDocument, 'name' | 'source' | 'date'>,
  knowledge: Knowledge,
): PeopledDocument {
  const document = { id, url: null, source, date, title: null, author: null, language: 'en', text };
  return peopleDocument(splitDocument(document), knowledge);
}

/** The fold of a document, as in training: by the SHA-256 of its name. */
export function foldOf(name: string, folds = 5n): bigint {
  return BigInt(`0x${createHash('sha256').update(name).digest('hex')}`) % folds;
}
