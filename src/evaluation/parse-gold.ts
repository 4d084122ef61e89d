import { channels, eventTypes, statuses } from '../coder/event-type.js';
import type { GoldAnnotation, GoldDocument, GoldParty } from './gold-document.js';
import { GoldError } from './gold-error.js';

interface GoldFile {
  readonly name: string;
  readonly codingFile: string;
  readonly textFile: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the coding of one gold document. Throws GoldError with the file and the event that is wrong. */
export function parseGold(json: string, file: GoldFile): GoldDocument {
  const fail = (what: string): never => {
    throw new GoldError(`${file.codingFile}: ${what}`);
  };
  const coding = parseJson(json, file);
  if (!isFields(coding)) return fail('is not a JSON object');
  const { sentences, events } = coding;
  if (!Array.isArray(sentences) || !sentences.every(isStretch)) {
    return fail('"sentences" is not a list of { start, end }');
  }
  if (!Array.isArray(events)) return fail('"events" is not a list');
  return {
    name: file.name,
    textFile: file.textFile,
    source: textOf(coding.source),
    date: textOf(coding.date),
    sentences,
    events: events.map((event: unknown, index) =>
      isFields(event) ? parseEvent(event, fail) : fail(`event number ${index} is not an object`),
    ),
  };
}

function parseJson(json: string, file: GoldFile): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new GoldError(`${file.codingFile}: is not JSON`, { cause });
  }
}

function parseEvent(event: Fields, fail: (what: string) => never): GoldAnnotation {
  const id = idOf(event.id) ?? fail('an event has no id');
  const known = <T extends string>(value: unknown, values: readonly T[], field: string): T =>
    values.find((one) => one === value) ?? fail(`event ${id}: unknown ${field} ${JSON.stringify(value)}`);
  const numbers = event.s;
  if (!Array.isArray(numbers) || !numbers.every((number) => Number.isInteger(number))) {
    return fail(`event ${id}: "s" is not a list of sentence numbers`);
  }
  const parties = (field: string) =>
    parseParties(event[field], () => fail(`event ${id}: "${field}" is not a list of [words, code, sector]`));
  const alternatives = event.alt_types ?? [];
  if (!Array.isArray(alternatives)) return fail(`event ${id}: "alt_types" is not a list`);
  return {
    id,
    sentences: numbers,
    trigger: textOf(event.trigger),
    type: known(event.type, eventTypes, 'type'),
    alternativeTypes: alternatives.map((type) => known(type, eventTypes, 'alternative type')),
    mode: textOf(event.mode),
    status: known(event.status, statuses, 'status'),
    channel: event.channel ? known(event.channel, channels, 'channel') : null,
    actors: parties('actor'),
    recipients: parties('recipient'),
    through: parties('through'),
    date: textOf(event.date),
    condition: textOf(event.condition),
    speaker: textOf(event.speaker),
    replyTo: idOf(event.reply_to),
    sameAs: idOf(event.same_as),
    isOptional: Boolean(event.optional),
  };
}

function parseParties(value: unknown, fail: () => never): readonly GoldParty[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return fail();
  return value.map((party: unknown) => {
    if (!Array.isArray(party)) return fail();
    const [text, code, sector] = party;
    return { text: String(text ?? ''), code: textOf(code) ?? '-', sector: textOf(sector) };
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStretch(value: unknown): value is { readonly start: number; readonly end: number } {
  return isFields(value) && Number.isInteger(value.start) && Number.isInteger(value.end);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function idOf(value: unknown): number | string | null {
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
