import { readdirSync } from 'node:fs';
import { dataFolder } from '../../data-folder.js';
import { channels, type EventType, eventTypes, modesOfType, statuses } from '../event-type.js';
import type { Frame } from './frame.js';
import { loadFrames } from './load-frames.js';
import { FieldReader, isRecord, LexiconFileError, readLexiconFile } from './read-lexicon-file.js';
import type { TriggerEntry } from './trigger-entry.js';

/** Every entry of `data/en/triggers/*.yml`, files in order of name; throws LexiconFileError naming file and entry. */
export function loadTriggers(): readonly TriggerEntry[] {
  const frames = loadFrames();
  const files = readdirSync(dataFolder('en', 'triggers'))
    .filter((f) => f.endsWith('.yml'))
    .sort();
  return files.flatMap((name) => readTriggerFile(`triggers/${name}`, frames));
}

function readTriggerFile(file: string, frames: ReadonlyMap<string, Frame>): readonly TriggerEntry[] {
  const top = readLexiconFile(file);
  const entries = top.entries;
  if (!Array.isArray(entries)) throw new LexiconFileError(file, 'needs a list under "entries"');
  return entries.map((raw: unknown, i) => {
    if (!isRecord(raw)) throw new LexiconFileError(file, `entry ${i + 1} needs a mapping`);
    // What the file says at its top holds for entries that do not say otherwise.
    return readEntry(file, { ...top, ...raw }, frames, i);
  });
}

function readEntry(
  file: string,
  raw: Readonly<Record<string, unknown>>,
  frames: ReadonlyMap<string, Frame>,
  i: number,
): TriggerEntry {
  const fields = new FieldReader(
    file,
    raw,
    typeof raw.id === 'string' ? `entry "${raw.id}"` : `entry ${i + 1}`,
  );
  const type = oneOf(fields, 'type', eventTypes);
  const frame = frames.get(fields.text('frame'));
  if (!frame) throw fields.error('frame', `names no frame of data/en/frames.yml: "${fields.text('frame')}"`);
  const mode = fields.optionalText('mode');
  if (mode !== null && !modes(type).includes(mode))
    throw fields.error('mode', `names no mode of ${type}: "${mode}"`);
  const prior = fields.number('prior');
  if (!(prior > 0 && prior < 1)) throw fields.error('prior', 'must lie between 0 and 1');
  return {
    id: `${type.toLowerCase()}/${fields.text('id')}`,
    match: fields.list('match'),
    type,
    mode,
    frame,
    channel: optionalOneOf(fields, 'channel', channels),
    status: optionalOneOf(fields, 'status', statuses),
    governs: fields.flag('governs'),
    prior,
    note: fields.text('note'),
    source: fields.text('source'),
    example: fields.text('example'),
  };
}

function modes(type: EventType): readonly string[] {
  return modesOfType[type];
}

function oneOf<T extends string>(fields: FieldReader, field: string, allowed: readonly T[]): T {
  const value = fields.text(field);
  const known = allowed.find((a) => a === value);
  if (known === undefined) throw fields.error(field, `must be one of ${allowed.join(', ')}, not "${value}"`);
  return known;
}

function optionalOneOf<T extends string>(
  fields: FieldReader,
  field: string,
  allowed: readonly T[],
): T | null {
  return fields.optionalText(field) === null ? null : oneOf(fields, field, allowed);
}
