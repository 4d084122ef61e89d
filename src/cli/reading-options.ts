import { type Command, InvalidArgumentError } from 'commander';
import { isIsoDay } from '../documents/iso-day.js';
import type { ReadOptions } from '../documents/read-options.js';

/** What the options below parse to. */
export interface ReadingFlags {
  readonly date?: string;
  readonly source?: string;
  readonly allowPrivate?: boolean;
  readonly maxSize?: number;
}

/** Adds the options that say how documents are read, the same for every command that reads them. */
export function addReadingOptions(command: Command): Command {
  return command
    .option('--date <day>', 'day of publication (YYYY-MM-DD) of documents that carry none', parseDayFlag)
    .option('--source <name>', 'outlet or issuing body of documents that carry none')
    .option('--max-size <megabytes>', 'largest document to read, in MB (5 unless given)', parseSizeFlag)
    .option('--allow-private', 'also fetch addresses in private networks and on this machine');
}

/** The flags as options of `readDocuments`. */
export function readOptionsOf(flags: ReadingFlags): ReadOptions {
  return {
    date: flags.date ?? null,
    source: flags.source ?? null,
    allowPrivate: flags.allowPrivate ?? false,
    ...(flags.maxSize === undefined ? {} : { maxBytes: flags.maxSize * 1e6 }),
  };
}

/** Reads a day given with an option. */
export function parseDayFlag(value: string): string {
  if (!isIsoDay(value)) throw new InvalidArgumentError('write a real day as YYYY-MM-DD.');
  return value;
}

function parseSizeFlag(value: string): number {
  const size = Number(value);
  if (!(size > 0)) throw new InvalidArgumentError('write a number of megabytes above 0.');
  return size;
}
