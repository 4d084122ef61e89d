import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Document } from '../../documents/document.js';
import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import { cutWindows } from './cut-windows.js';
import { loadModel } from './load-model.js';
import { findActs } from './model-finder.js';
import { modelFolder } from './model-folder.js';
import { pieceDocument } from './piece-document.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What the reference decoder in Python reads in a text of our own, made by the shipped files (training/INTERFACE.md). */
interface Reference {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly wordpieces: {
    readonly ids: readonly number[];
    readonly case: readonly number[];
    readonly quoted: readonly number[];
  };
  readonly windows: readonly { readonly ids: readonly number[]; readonly segment: readonly number[] }[];
  readonly findings: readonly {
    readonly sentence: number;
    readonly type: string;
    readonly status: string | null;
    readonly mode: string | null;
    readonly channel: string | null;
    readonly trigger: { readonly start: number; readonly end: number };
    readonly score: number;
    readonly sameAs: number | null;
    readonly replyTo: number | null;
    readonly roles: {
      readonly actors: readonly Place[];
      readonly recipients: readonly Place[];
      readonly through: readonly Place[];
      readonly speaker: Place | null;
      readonly condition: Place | null;
    };
  }[];
}

const reference: Reference = JSON.parse(
  readFileSync(new URL('../../../training/reference-output.json', import.meta.url), 'utf8'),
);

const document: Document = {
  id: 'reference',
  url: null,
  source: null,
  date: null,
  title: null,
  author: null,
  language: 'en',
  text: reference.text,
};
const text: SentencedDocument = {
  document,
  quotations: [],
  sentences: reference.sentences.map(({ start, end }, index) => ({
    start,
    end,
    text: reference.text.slice(start, end),
    index,
    paragraph: 0,
    kind: 'body',
    bodyStart: start,
    tokens: [],
  })),
};

type ReferenceFinding = Reference['findings'][number];

/** The fields of a finding that the two decoders must agree on, words as places. */
function compared({ trigger, roles, ...finding }: ReferenceFinding) {
  const place = ({ start, end }: Place) => [start, end];
  const { sentence, type, status, mode, channel, sameAs, replyTo } = finding;
  return {
    sentence,
    type,
    status,
    mode,
    channel,
    trigger: place(trigger),
    sameAs,
    replyTo,
    actors: roles.actors.map(place),
    recipients: roles.recipients.map(place),
    through: roles.through.map(place),
    speaker: roles.speaker === null ? [] : [place(roles.speaker)],
    condition: roles.condition === null ? [] : [place(roles.condition)],
  };
}

test('wordpieces, their case and quotation are those that the encoder was trained with', async () => {
  const model = await loadModel(modelFolder());
  const { pieces } = pieceDocument(text, model.cut, model.config.limits.sentence);
  expect(pieces.map(({ id }) => id)).toEqual(reference.wordpieces.ids);
  expect(pieces.map(({ caseKind }) => caseKind)).toEqual(reference.wordpieces.case);
  expect(pieces.map(({ quoted }) => quoted)).toEqual(reference.wordpieces.quoted);
});

test('windows carry the headline and the sentences before', async () => {
  const model = await loadModel(modelFolder());
  const pieces = pieceDocument(text, model.cut, model.config.limits.sentence);
  const all = new Set(text.sentences.keys());
  const windows = cutWindows(pieces, model.config.limits, all);
  expect(windows.map((w) => w.map(({ id }) => id))).toEqual(reference.windows.map(({ ids }) => ids));
  expect(windows.map((w) => w.map(({ segment }) => segment))).toEqual(
    reference.windows.map(({ segment }) => segment),
  );
});

test('findings are those of the reference decoder', async () => {
  const model = await loadModel(modelFolder());
  const findings = await findActs(text, new Set(text.sentences.keys()), model, 'model:test');
  expect(findings.map(compared)).toEqual(reference.findings.map(compared));
  findings.forEach(({ score }, i) => {
    expect(score).toBeCloseTo(reference.findings[i]?.score ?? Number.NaN, 3);
  });
});
