import { ParleyError } from '../../errors.js';
import { channels, eventTypes, statuses } from '../event-type.js';

/** `config.json` of a shipped finder: label lists in the order of the network's outputs, sizes and thresholds (training/INTERFACE.md). */
export interface ModelConfig {
  readonly name: string;
  readonly version: string;
  readonly types: readonly string[];
  /** "none", then "TYPE:mode". */
  readonly modes: readonly string[];
  readonly statuses: readonly string[];
  /** "none", then channels. */
  readonly channels: readonly string[];
  readonly roles: readonly string[];
  /** In wordpieces. */
  readonly limits: {
    readonly sentence: number;
    readonly scored: number;
    readonly context: number;
    readonly headline: number;
  };
  readonly trigger: {
    readonly low: number;
    readonly split: number;
    readonly second: number;
    readonly threshold: readonly number[];
  };
  readonly role: { readonly low: readonly number[]; readonly threshold: readonly number[] };
  readonly unanswered: number;
  readonly temperature: number;
  readonly bias: number;
  readonly pairs: { readonly reach: number; readonly same: number; readonly reply: number };
  /** SHA-256, hexadecimal, of every other file. */
  readonly sha256: Readonly<Record<string, string>>;
}

const roleNames = [
  'actor',
  'recipient',
  'through',
  'when',
  'where',
  'condition',
  'speaker',
  'about',
  'since',
];

/**
 * Reads `config.json`.
 * @throws ParleyError `damaged-model` when it is no such file, `wrong-model-version` when its labels are not those of this Parley
 */
export function parseModelConfig(json: string, file: string): ModelConfig {
  const config = parseJson(json, file);
  if (!isConfig(config)) {
    throw new ParleyError(
      'damaged-model',
      `${file}: fields of a model's configuration are missing; reinstall Parley or retrain`,
    );
  }
  const known: readonly [string, readonly string[], readonly string[]][] = [
    ['types', config.types, eventTypes],
    ['statuses', config.statuses, statuses],
    ['channels', config.channels, ['none', ...channels.filter((c) => c !== 'unspecified')]],
    ['roles', config.roles, roleNames],
  ];
  for (const [list, found, expected] of known) {
    if (found.length !== expected.length || found.some((label) => !expected.includes(label))) {
      throw new ParleyError(
        'wrong-model-version',
        `${file}: the model's ${list} (${found.join(', ')}) are not those of this Parley (${expected.join(', ')}); use the model that came with it or retrain`,
      );
    }
  }
  return config;
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new ParleyError(
      'damaged-model',
      `${file}: not JSON (${cause.message}); reinstall Parley or retrain`,
      { cause },
    );
  }
}

function isConfig(value: unknown): value is ModelConfig {
  const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;
  const areNumbers = (x: unknown, names: readonly string[]): boolean =>
    isObject(x) && names.every((name) => typeof x[name] === 'number');
  const isList = (x: unknown, kind: 'string' | 'number', length?: number): boolean =>
    Array.isArray(x) &&
    x.every((item) => typeof item === kind) &&
    (length === undefined || x.length === length);
  if (!isObject(value) || !isObject(value.trigger) || !isObject(value.role) || !isObject(value.sha256))
    return false;
  return (
    [value.name, value.version].every((text) => typeof text === 'string') &&
    [value.types, value.modes, value.statuses, value.channels, value.roles].every((list) =>
      isList(list, 'string'),
    ) &&
    areNumbers(value.limits, ['sentence', 'scored', 'context', 'headline']) &&
    areNumbers(value.trigger, ['low', 'split', 'second']) &&
    isList(value.trigger.threshold, 'number', eventTypes.length) &&
    isList(value.role.low, 'number', roleNames.length) &&
    isList(value.role.threshold, 'number', roleNames.length) &&
    areNumbers(value, ['unanswered', 'temperature', 'bias']) &&
    areNumbers(value.pairs, ['reach', 'same', 'reply']) &&
    isList(Object.values(value.sha256), 'string')
  );
}
