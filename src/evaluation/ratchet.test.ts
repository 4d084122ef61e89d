import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goldOf, parties, predicted } from '../../tests/support/gold-example.js';
import { breachesOf } from './ratchet.js';
import { readRatchet } from './read-ratchet.js';
import { scorePredictions } from './score-predictions.js';

const gold = [goldOf([{ actors: parties('NOR') }, { sentences: [1], actors: parties('NOR') }])];
// One of two found, at confidence 1: F1 2/3, status right, calibration error 0.
const { scores } = scorePredictions(gold, [predicted({ id: 'a', actors: parties('NOR') })]);

test('figures at or above their least hold', () => {
  expect(breachesOf(scores, { 'whoDidWhat.f1': 0.66, 'fields.status': 1, calibrationError: 0.05 })).toEqual(
    [],
  );
});

test('a figure below its least, one that is missing and an error that rose are breaches', () => {
  expect(breachesOf(scores, { 'whoDidWhat.f1': 0.7, 'fields.mode': 0.5, calibrationError: -0.1 })).toEqual([
    { figure: 'whoDidWhat.f1', least: 0.7, reached: scores.whoDidWhat.f1 },
    { figure: 'fields.mode', least: 0.5, reached: null },
    { figure: 'calibrationError', least: -0.1, reached: 0 },
  ]);
});

test('the file holds figures a gold and coder; having none for them is an error', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'parley-ratchet-')), 'ratchet.json');
  await writeFile(file, '{ "dev": { "lexicon": { "whoDidWhat.f1": 0.35 }, "empty": {} } }');
  await expect(readRatchet(file, 'dev', 'lexicon')).resolves.toEqual({ 'whoDidWhat.f1': 0.35 });
  for (const [folder, coder] of [
    ['dev', 'model'],
    ['rare', 'lexicon'],
    ['dev', 'empty'],
  ] as const) {
    await expect(readRatchet(file, folder, coder)).rejects.toThrow(
      `${file} has no figures for gold "${folder}" and coder "${coder}"`,
    );
  }
  await expect(readRatchet(`${file}.gone`, 'dev', 'lexicon')).rejects.toThrow('ratchet cannot be read');
});
