import { isUtf8 } from 'node:buffer';
import { ParleyError } from '../errors.js';
import type { DocumentDraft } from './document-draft.js';
import { parseDay } from './parse-day.js';

/** A draft with the id that its line gives it, null when it gives none. */
export interface JsonLineDocument {
  readonly id: string | null;
  readonly draft: DocumentDraft;
}

/**
 * The document in one line of a JSONL file: `{"id","url","source","date","title","author","language","text"}`, of
 * which only `text` must be there. `text` is kept code unit for code unit. Throws `bad-json-line` saying what is
 * wrong with the line.
 */
export function readJsonLine(bytes: Buffer): JsonLineDocument {
  if (!isUtf8(bytes)) throw lineError('is not UTF-8: save the file as UTF-8');
  const fields = parseLine(bytes.toString('utf8').replace(/^\ufeff/, ''));
  const { text } = fields;
  if (typeof text !== 'string') throw lineError('has no "text" string: each line is one object with "text"');
  const date = stringOf(fields, 'date');
  const day = date === null ? null : parseDay(date);
  if (date !== null && day === null)
    throw lineError(`has the date "${date}", which is no day: write YYYY-MM-DD`);
  return {
    id: typeof fields.id === 'number' ? String(fields.id) : stringOf(fields, 'id'),
    draft: {
      url: stringOf(fields, 'url'),
      source: stringOf(fields, 'source'),
      date: day,
      title: stringOf(fields, 'title'),
      author: stringOf(fields, 'author'),
      language: stringOf(fields, 'language'),
      text,
    },
  };
}

function parseLine(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw lineError('is no valid JSON: write one whole object a line', error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw lineError('is no JSON object: each line is one object with "text"');
  }
  return { ...value };
}

function stringOf(fields: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw lineError(`has a "${name}" that is no string`);
  return value;
}

function lineError(what: string, cause?: unknown): ParleyError {
  return new ParleyError('bad-json-line', `the line ${what}`, cause === undefined ? {} : { cause });
}
