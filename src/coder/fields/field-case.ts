import { loadKnowledge } from '../../actors/knowledge/load-knowledge.js';
import { peopleDocument } from '../../actors/people-document.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { type Span, sliceSpan } from '../../documents/span.js';
import { splitDocument } from '../../sentences/split-document.js';
import type { EventType } from '../event-type.js';
import type { Finding } from '../finding.js';

const knowledge = loadKnowledge();

/** An act as a test names it: words of the text stand for their first place in it, at or after `after`. */
export interface ActInText {
  readonly text: string;
  readonly trigger: string;
  readonly type: EventType;
  readonly date?: string | null;
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
}

/** The read document and the finding that the field rules get, for tests and for the labelled cases. */
export function readAct(act: ActInText): { readonly text: PeopledDocument; readonly finding: Finding } {
  const text = peopleDocument(
    splitDocument({
      id: 'case',
      url: null,
      source: null,
      date: act.date ?? null,
      title: null,
      author: null,
      language: 'en',
      text: act.text,
    }),
    knowledge,
  );
  const trigger = spanOf(act.text, act.trigger);
  const sentence = text.sentences.findIndex((one) => one.end > trigger.start);
  return {
    text,
    finding: {
      sentence,
      trigger,
      type: act.type,
      mode: null,
      status: null,
      channel: null,
      roles: {
        actors: (act.actors ?? []).map((words) => spanOf(act.text, words)),
        recipients: (act.recipients ?? []).map((words) => spanOf(act.text, words)),
        through: [],
        when: null,
        where: null,
        condition: null,
        speaker: null,
        about: null,
        since: null,
      },
      replyTo: null,
      fillers: [],
      namings: [],
      second: null,
      sameAs: null,
      unanswered: null,
      score: 1,
      grounds: {},
    },
  };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`"${words}" is not in "${text}"`);
  return sliceSpan(text, start, start + words.length);
}
