import { expect, test } from 'vitest';
import { loadComplementModes } from './complement-mode.js';
import { loadEvidence } from './evidence.js';
import { createLexiconFinder } from './lexicon-finder.js';
import { loadTriggers } from './load-triggers.js';
import { testDocument } from './test-document.js';
import { validateTriggers } from './validate-triggers.js';

const entries = loadTriggers();

test('the lexicons cover every type and mode of the codebook', () => {
  const { byType, fallback } = loadComplementModes();
  const modesByContent = new Set([
    ...[...byType].flatMap(([type, modes]) => modes.map(({ mode }) => `${type} ${mode}`)),
    ...[...fallback].map(([type, mode]) => `${type} ${mode}`),
  ]);
  expect(validateTriggers(entries, modesByContent)).toEqual([]);
});

test('every entry fires in its own example', async () => {
  const finder = createLexiconFinder({ ...loadEvidence(), threshold: 0 });
  const silent: string[] = [];
  for (const entry of entries) {
    const found = await finder.find(testDocument(entry.example));
    if (!found.some((f) => f.grounds.type?.by === `lexicon/${entry.id}`)) {
      silent.push(`${entry.id}: ${entry.example} → ${found.map((f) => f.grounds.type?.by).join(', ')}`);
    }
  }
  expect(silent).toEqual([]);
});
