import type { PeopledDocument } from '../../src/actors/peopled-document.js';
import type { DecodeContext } from '../../src/coder/decode/decode-stage.js';
import type { DecodeWeights } from '../../src/coder/decode/decode-weights.js';
import { type Draft, draftOf } from '../../src/coder/decode/draft.js';
import type { Finding } from '../../src/coder/finding.js';
import type { Span } from '../../src/documents/span.js';
import { splitDocument } from '../../src/sentences/split-document.js';

export function readText(text: string): PeopledDocument {
  const document = {
    id: 'test',
    url: null,
    source: null,
    date: '2022-10-28',
    title: null,
    author: null,
    language: 'en',
    text,
  };
  return { ...splitDocument(document), mentions: [], speeches: [] };
}

/** A finding of which only trigger and type are known; `text` tells its sentence. */
export function findingAt(
  text: PeopledDocument,
  trigger: Span,
  more: Partial<Omit<Finding, 'roles'>> & { readonly roles?: Partial<Finding['roles']> } = {},
): Finding {
  const sentence = text.sentences.find(({ start, end }) => start <= trigger.start && trigger.start < end);
  return {
    sentence: sentence?.index ?? 0,
    trigger,
    type: 'CONSULT',
    mode: null,
    status: null,
    channel: null,
    replyTo: null,
    sameAs: null,
    unanswered: null,
    score: 0.5,
    fillers: [],
    namings: [],
    second: null,
    grounds: {},
    ...more,
    roles: {
      actors: [],
      recipients: [],
      through: [],
      when: null,
      where: null,
      condition: null,
      speaker: null,
      about: null,
      since: null,
      ...more.roles,
    },
  };
}

export function draftAt(text: PeopledDocument, trigger: Span, more: Partial<Draft> = {}): Draft {
  const { type = 'CONSULT' } = more;
  return { ...draftOf(findingAt(text, trigger, { type }), 0), ...more };
}

const silent = { bias: -20, threshold: 0.5, weights: {} };

/** Weights that never say yes, but for those that a test gives. */
export function contextOf(text: PeopledDocument, weights: Partial<DecodeWeights> = {}): DecodeContext {
  return {
    text,
    weights: {
      trust: {},
      sides: null,
      through: null,
      completion: silent,
      repeats: silent,
      replies: silent,
      detection: null,
      confidence: { ...silent, threshold: 0 },
      ...weights,
    },
  };
}
