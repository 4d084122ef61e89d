import { InvalidArgumentError, Option } from 'commander';
import { levels } from '../lines/level.js';
import { linePartyOfKey } from '../lines/line-key.js';
import { UsageError } from './usage-error.js';

/** `--level LEVEL`. */
export function levelOption(): Option {
  return new Option('--level <level>', 'only contact between persons of this level').choices(levels);
}

/** `--svg FILE`. */
export function svgOption(): Option {
  return new Option('--svg <file>', 'draw it into this file, too');
}

/** `--svg-width PIXELS`. */
export function svgWidthOption(): Option {
  return new Option('--svg-width <pixels>', 'how wide the drawing may be; narrow ones become lists')
    .argParser(parseWidth)
    .default(1000);
}

function parseWidth(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 240 || width > 10_000) {
    throw new InvalidArgumentError('write a whole number of pixels from 240 to 10000.');
  }
  return width;
}

/** The key of a party as a person types it: `usa` is USA; the name of a body keeps its letters. @throws UsageError */
export function partyKeyOf(typed: string): string {
  const key = typed.replace(/^[a-z]{3}(?=\.|$)/i, (code) => code.toUpperCase());
  try {
    return linePartyOfKey(key).key;
  } catch (cause) {
    throw new UsageError(`"${typed}" names no party: write a code as in USA, SYR.REB, IGO.NATO`, { cause });
  }
}
