import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../../data-folder.js';
import { ParleyError } from '../../errors.js';

/** A mapping as it comes from YAML, nothing checked yet. */
export type RawRecord = Readonly<Record<string, unknown>>;

export class LexiconFileError extends ParleyError {
  constructor(file: string, reason: string) {
    super('lexicon/bad-file', `data/en/${file}: ${reason}`);
    this.name = 'LexiconFileError';
  }
}

/** The mapping in a YAML file under `data/en/`; `file` is the path below it. */
export function readLexiconFile(file: string): RawRecord {
  const value: unknown = parse(readFileSync(dataFolder('en', file), 'utf8'));
  if (!isRecord(value)) throw new LexiconFileError(file, 'needs a mapping at the top');
  return value;
}

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the fields of one record, naming file and entry when one is missing or of the wrong kind. */
export class FieldReader {
  constructor(
    private readonly file: string,
    private readonly record: RawRecord,
    private readonly label: string,
  ) {}

  text(field: string): string {
    const value = this.record[field];
    if (typeof value !== 'string' || value.trim() === '') throw this.error(field, 'needs some text');
    return value;
  }

  optionalText(field: string): string | null {
    return this.record[field] == null ? null : this.text(field);
  }

  list(field: string): readonly string[] {
    const value = this.record[field];
    if (!Array.isArray(value) || !value.every((v) => typeof v === 'string'))
      throw this.error(field, 'needs a list of texts');
    return value;
  }

  number(field: string): number {
    const value = this.record[field];
    if (typeof value !== 'number') throw this.error(field, 'needs a number');
    return value;
  }

  flag(field: string): boolean {
    const value = this.record[field] ?? false;
    if (typeof value !== 'boolean') throw this.error(field, 'must be true or false');
    return value;
  }

  error(field: string, reason: string): LexiconFileError {
    return new LexiconFileError(this.file, `${this.label}: "${field}" ${reason}`);
  }
}
