import type { Document } from '../src/documents/document.js';
import { type Span, sliceSpan } from '../src/documents/span.js';
import type { CodedReading } from '../src/ledger/add-document.js';
import type { CodedEvent, Party } from '../src/reports/coded-event.js';
import { createRandom, type Random } from './random.js';

const codes =
  'NOR OMN CHL TUR JPN KEN RUS DEU USA CHN IND BRA FRA GBR UKR EGY QAT IRN ISR KOR' +
  ' ITA ESP POL SWE NLD PAK SAU MEX CAN AUS ZAF NGA ETH';
const states = codes.split(' ');
const types = ['CONSULT', 'CONSULT', 'CONSULT', 'REQUEST', 'AGREE', 'REJECT', 'ACCUSE', 'THREATEN'];
const outlets = ['Harbour Wire', 'Fjord Post', 'Mirror', 'Gazette', 'Morning Note', 'Courier'];
const syllables = 'ba ko ri sta lem vu ne dor fi gra pel mo tu sin ar'.split(' ');

const actsADay = 8;
const documentsADay = 5;
const reportsEach = 5;

/** An act of one day, as several documents report it. */
interface WorldAct {
  readonly type: string;
  readonly actor: string;
  readonly recipient: string;
  readonly about: string;
}

/**
 * Invented documents, already coded, day after day: eight acts a day, five documents that tell of five of them each. A
 * bigger ledger covers a longer time, as in life; it is not denser.
 * @param parties how many states there are, 33 at most: each two of them are a line
 */
export function* generateReadings(documents: number, seed = 1, parties = 20): Generator<CodedReading> {
  const random = createRandom(seed);
  let acts: readonly WorldAct[] = [];
  for (let number = 0; number < documents; number++) {
    if (number % documentsADay === 0)
      acts = Array.from({ length: actsADay }, () => worldAct(random, states.slice(0, parties)));
    const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(number / documentsADay)))
      .toISOString()
      .slice(0, 10);
    const first = Math.floor(random.next() * actsADay);
    const told = Array.from({ length: reportsEach }, (_, index) => acts[(first + index) % actsADay]);
    yield reading(
      `news-${number}`,
      day,
      told.flatMap((act) => act ?? []),
      random,
    );
  }
}

function worldAct(random: Random, states: readonly string[]): WorldAct {
  const pick = (list: readonly string[]) => list[Math.floor(random.next() * list.length)] ?? '';
  const actor = pick(states);
  const others = states.filter((state) => state !== actor);
  return { type: pick(types), actor, recipient: pick(others), about: `${word(random)} ${word(random)}` };
}

function reading(id: string, day: string, acts: readonly WorldAct[], random: Random): CodedReading {
  const sentences = acts.map(
    ({ type, actor, recipient, about }) =>
      `${actor} did ${type} to ${recipient} about ${about} ${words(random, 12)}.`,
  );
  const filler = Array.from({ length: 5 }, () => `${words(random, 14)}.`);
  const text = sentences.flatMap((sentence, index) => [sentence, filler[index] ?? '']).join(' ');
  const outlet = outlets[Math.floor(random.next() * outlets.length)] ?? null;
  const document: Document = {
    id,
    url: null,
    source: outlet,
    date: day,
    title: words(random, 6),
    author: null,
    language: 'en',
    text,
  };
  const events = acts.map((act, index) => record(document, act, sentences[index] ?? '', index, day));
  return { address: id, document, events };
}

function record(document: Document, act: WorldAct, sentence: string, index: number, day: string): CodedEvent {
  const start = document.text.indexOf(sentence);
  const span = (words: string): Span => {
    const at = document.text.indexOf(words, start);
    return sliceSpan(document.text, at, at + words.length);
  };
  const party = (code: string): Party => ({
    ...span(code),
    code,
    sector: 'GOV',
    otherSectors: [],
    name: `Minister of ${code}`,
    office: 'foreign minister',
  });
  return {
    schema: 1,
    id: `report${index}`,
    document: document.id,
    type: act.type,
    mode: null,
    status: 'actual',
    channel: act.type === 'CONSULT' ? 'phone' : 'statement',
    actors: [party(act.actor)],
    recipients: [party(act.recipient)],
    through: [],
    date: { start: day, end: day, span: null, basis: 'publication' },
    place: null,
    trigger: span(`did ${act.type}`),
    condition: null,
    speaker: null,
    about: span(act.about),
    since: null,
    replyTo: act.type === 'REJECT' && index > 0 ? `report${index - 1}` : null,
    replyBasis: act.type === 'REJECT' && index > 0 ? 'stated' : null,
    unanswered: false,
    evidence: [sliceSpan(document.text, start, start + sentence.length)],
    confidence: 0.8,
    coder: 'parley/bench generated',
  };
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => word(random)).join(' ');
}

function word(random: Random): string {
  const length = 2 + Math.floor(random.next() * 2);
  return Array.from({ length }, () => syllables[Math.floor(random.next() * syllables.length)] ?? '').join('');
}
