import { readFile } from 'node:fs/promises';
import { GoldError } from './gold-error.js';
import type { Prediction } from './prediction.js';

/** Reads event records, one JSON object a line. Throws GoldError naming file and line of the first that is none. */
export async function readPredictions(file: string): Promise<readonly Prediction[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (cause) {
    throw new GoldError(`predictions cannot be read: ${file}`, { cause });
  }
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parseLine(line, file, index + 1)] : []));
}

function parseLine(line: string, file: string, number: number): Prediction {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (cause) {
    throw new GoldError(`${file} line ${number}: is not JSON`, { cause });
  }
  if (!isPrediction(record)) {
    throw new GoldError(
      `${file} line ${number}: is not an event record with "document", "type" and "evidence"`,
    );
  }
  return record;
}

function isPrediction(record: unknown): record is Prediction {
  return (
    typeof record === 'object' &&
    record !== null &&
    'document' in record &&
    typeof record.document === 'string' &&
    'type' in record &&
    typeof record.type === 'string' &&
    'evidence' in record &&
    Array.isArray(record.evidence)
  );
}
