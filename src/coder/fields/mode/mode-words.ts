import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../../../data-folder.js';
import { type EventType, modesOfType } from '../../event-type.js';
import { WordListError } from '../word-lists.js';

/** How one type's mode is told: what it is without words, and the words of each mode in order. */
export interface ModeWords {
  readonly default: string | null;
  readonly modes: readonly (readonly [mode: string, pattern: RegExp])[];
}

const file = 'modes.yml';

/** Reads `data/en/modes.yml`; types that it leaves out have their modes from other rules or none. */
export function readModeWords(): ReadonlyMap<EventType, ModeWords> {
  const content: unknown = parse(readFileSync(dataFolder('en', file), 'utf8'));
  const words = new Map<EventType, ModeWords>();
  if (!isRecord(content)) throw new WordListError(file, 'it holds no mapping; name each event type');
  for (const [key, entry] of Object.entries(content)) {
    if (key === 'note' || key === 'source') continue;
    if (!isEventType(key))
      throw new WordListError(file, `"${key}" is not an event type; see src/coder/event-type.ts`);
    words.set(key, readType(key, entry));
  }
  return words;
}

function readType(type: EventType, entry: unknown): ModeWords {
  if (!isRecord(entry) || !isRecord(entry.modes))
    throw new WordListError(file, `${type} needs "default" and "modes"`);
  const known: readonly string[] = modesOfType[type];
  const modes = Object.entries(entry.modes).map(([mode, list]): readonly [string, RegExp] => {
    if (!known.includes(mode))
      throw new WordListError(file, `${type} has no mode "${mode}"; it has ${known.join(', ')}`);
    if (!Array.isArray(list)) throw new WordListError(file, `${type} ${mode} needs a list of words`);
    return [mode, wordPattern(list.map(String))];
  });
  const fallback = entry.default === '-' ? null : String(entry.default);
  if (fallback !== null && !known.includes(fallback))
    throw new WordListError(file, `${type} has no mode "${fallback}"; it has ${known.join(', ')}`);
  return { default: fallback, modes };
}

function wordPattern(list: readonly string[]): RegExp {
  const parts = list.map((word) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[\\p{L}-]*'));
  return new RegExp(`(?<![\\p{L}\\d-])(?:${parts.join('|')})(?![\\p{L}\\d])`, 'giu');
}

function isEventType(key: string): key is EventType {
  return Object.hasOwn(modesOfType, key);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
