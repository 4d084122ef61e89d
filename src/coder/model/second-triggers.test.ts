import { expect, test } from 'vitest';
import { spanOf } from '../../../tests/support/coded-example.js';
import { findingAt, readText } from '../../../tests/support/draft-at.js';
import type { Window } from './cut-windows.js';
import { loadModel } from './load-model.js';
import { modelFolder } from './model-folder.js';
import type { Piece, PieceDocument } from './piece-document.js';
import { secondFillers, secondTriggers } from './second-triggers.js';

const source = 'Chad met Mali and thanked Niger';
const text = readText(source);
const words = [...source.matchAll(/\S+/g)];
const pieces: readonly Piece[] = words.map(([word], i) => ({
  id: i,
  start: words[i]?.index ?? 0,
  end: (words[i]?.index ?? 0) + word.length,
  caseKind: 0,
  quoted: 0,
  sentence: 0,
  wordStart: i,
  wordEnd: i + 1,
}));
const document: PieceDocument = { pieces, sentences: [{ first: 0, last: pieces.length }] };
const window: Window = pieces.map(({ id }) => ({
  id,
  caseKind: 0,
  quoted: 0,
  segment: 1,
  block: 0,
  source: id,
}));
const { config } = await loadModel(modelFolder());
const met = config.types.indexOf('CONSULT');
const thanked = config.types.indexOf('SUPPORT');
const width = config.types.length;
/** Log-odds 0 (a half) for "thanked" as SUPPORT, −4 for everything else. */
const tags = new Float32Array(pieces.length * width).fill(-4);
tags[4 * width + thanked] = 0;
const own = [{ start: 1, end: 2, kind: met, score: 0.9 }];
const seconds = (...words: readonly (readonly ['CONSULT' | 'SUPPORT', string])[]) =>
  words.map(([type, trigger]) => findingAt(text, spanOf(source, trigger), { type, score: 0.7 }));

test('what both saw is one act, marked as seconded', () => {
  const [first, ...rest] = secondTriggers(
    own,
    seconds(['CONSULT', 'met']),
    tags,
    width,
    window,
    document,
    config,
  );
  expect(first).toMatchObject({ start: 1, kind: met, score: 0.9, second: { isSole: false, score: 0.7 } });
  expect(rest).toEqual([]);
});

test('what the second finder alone saw is an act with the score of the network', () => {
  const found = secondTriggers(own, seconds(['SUPPORT', 'thanked']), tags, width, window, document, config);
  expect(found.map(({ start, kind, score, second }) => [start, kind, score, second?.isSole])).toEqual([
    [1, met, 0.9, undefined],
    [4, thanked, 0.5, true],
  ]);
});

test('another type at the same words is another act', () => {
  const found = secondTriggers(own, seconds(['SUPPORT', 'met']), tags, width, window, document, config);
  expect(found.map(({ kind }) => kind).sort()).toEqual([met, thanked].sort());
});

test('words that the window only has as context are left to the window that reads them', () => {
  const context = window.map((place) => ({ ...place, segment: 0 }));
  expect(secondTriggers([], seconds(['CONSULT', 'met']), tags, width, context, document, config)).toEqual([]);
});

test('words that the second finder gave to a role come with the chance that the network gives them', () => {
  const roles = new Float32Array(pieces.length * config.roles.length).fill(-4);
  roles[2 * config.roles.length + config.roles.indexOf('recipient')] = 0;
  const { roles: none } = findingAt(text, spanOf(source, 'met'));
  const second = { isSole: true, score: 0.7, roles: { ...none, recipients: [spanOf(source, 'Mali')] } };
  expect(secondFillers(second, roles, window, document, config)).toEqual([
    { role: 'recipient', span: spanOf(source, 'Mali'), score: 0.5 },
  ]);
});
