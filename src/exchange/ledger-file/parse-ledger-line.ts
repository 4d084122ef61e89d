import { ParleyError } from '../../errors.js';
import { textHash } from '../../ledger/text-hash.js';
import { documentUid } from '../../ledger/uid.js';
import { type LedgerLine, ledgerFileVersion } from './ledger-line.js';

type Kind = 'text' | 'text?' | 'number' | 'number?' | 'object' | 'object?' | 'texts' | 'any';

/** The fields that a line must have, by its `line`; what is derived is not read. */
const fieldsOf: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  ledger: { version: 'number', parley: 'text', schema: 'number' },
  run: { number: 'number', command: 'text', coder: 'text?', started: 'text', finished: 'text?' },
  document: {
    uid: 'text',
    address: 'text',
    version: 'number',
    name: 'text',
    url: 'text?',
    source: 'text?',
    published: 'text?',
    title: 'text?',
    author: 'text?',
    language: 'text?',
    learnt: 'text',
    superseded: 'text?',
    run: 'number',
    hash: 'text',
    text: 'text',
  },
  report: {
    uid: 'text',
    document: 'text',
    run: 'number',
    learnt: 'text',
    replyTo: 'text?',
    retired: 'object?',
    event: 'object',
  },
  judgement: {
    number: 'number',
    kind: 'text',
    one: 'texts',
    other: 'texts',
    field: 'text?',
    value: 'any',
    author: 'text',
    reason: 'text?',
    made: 'text',
    undoes: 'number?',
  },
  event: {},
  link: {},
  thread: {},
};

const checks: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  'text?': (value) => value === null || typeof value === 'string',
  number: (value) => typeof value === 'number',
  'number?': (value) => value === null || typeof value === 'number',
  object: (value) => typeof value === 'object' && value !== null,
  'object?': (value) => typeof value === 'object',
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  any: (value) => value !== undefined,
};

/** Whether a text looks like a ledger written out: its first line says so. */
export function isLedgerFile(start: string): boolean {
  return /^\uFEFF?\s*\{\s*"line"\s*:\s*"ledger"/.test(start);
}

/**
 * Checks one line of a ledger file: its fields, and that id and hash of a document are those of its text, so that nothing
 * that was changed by hand is taken for what a source said.
 * @throws ParleyError `bad-ledger-file`, which names the line
 */
export function parseLedgerLine(text: string, number: number): LedgerLine {
  const line = parseJson(text, number);
  const kind = line.line;
  const fields = typeof kind === 'string' ? fieldsOf[kind] : undefined;
  if (fields === undefined) throw badLine(number, `"line" is ${JSON.stringify(kind)}, which no ledger has`);
  for (const [field, wanted] of Object.entries(fields)) {
    if (!checks[wanted](line[field]))
      throw badLine(number, `"${field}" of this ${kind} is missing or of the wrong kind`);
  }
  // The fields were checked one by one above.
  const known = line as unknown as LedgerLine;
  requireOwnId(known, number);
  return known;
}

function requireOwnId(line: LedgerLine, number: number): void {
  if (line.line === 'ledger' && line.version !== ledgerFileVersion) {
    throw badLine(
      number,
      `is of version ${line.version}; this Parley reads version ${ledgerFileVersion}: update it`,
    );
  }
  if (line.line === 'document' && textHash(line.text) !== line.hash) {
    throw badLine(number, `the text of ${line.uid} was changed: its hash differs`);
  }
  if (line.line === 'document' && documentUid(line) !== line.uid) {
    throw badLine(number, `${line.uid} is not the id of this address, version and text`);
  }
}

function parseJson(text: string, number: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ParleyError('bad-ledger-file', `line ${number}: is no JSON`, { cause });
  }
  if (typeof value !== 'object' || value === null) throw badLine(number, 'is no JSON object');
  return { ...value };
}

/** An error about one line of a ledger file. */
export function badLine(number: number, reason: string): ParleyError {
  return new ParleyError('bad-ledger-file', `line ${number}: ${reason}`);
}
