import { InvalidArgumentError, Option } from 'commander';

/** `--limit NUMBER`. */
export function limitOption(standard: number): Option {
  return new Option('--limit <number>', 'at most so many').argParser(parseLimit).default(standard);
}

function parseLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError('write a whole number above 0.');
  return limit;
}
