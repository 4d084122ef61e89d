import { linePartyOfKey } from '../lines/line-key.js';
import { partyName } from '../lines/party-name.js';
import { describeGround } from './describe-ground.js';
import type { MatrixCell } from './lamp-matrix.js';
import { lampWords } from './lamp-words.js';

/** A cell in words: "Russia to Ukraine: dark, quiet 161 days; usual gap 9 to 34; a third-party route is open; was open". */
export function describeCell(cell: MatrixCell): string {
  const [from, to] = [cell.from, cell.to].map((key) => partyName(linePartyOfKey(key)));
  return `${from} to ${to}: ${describeLamps(cell)}`;
}

/** The same without the parties. */
export function describeLamps(cell: MatrixCell): string {
  return `${lampWords[cell.lamp.state].words}, ${describeGrounds(cell)}`;
}

/** The same without the state: why it is so, the third-party route, what it was before. */
export function describeGrounds({ lamp, levels, route, before }: MatrixCell): string {
  return [
    describeGround(lamp),
    ...levels.map(({ level, state }) => `${lampWords[state].words} between ${level}`),
    ...(route === null ? [] : [`a third-party route is ${route}`]),
    ...(before === null ? [] : [describeBefore(before)]),
  ].join('; ');
}

function describeBefore({ state, route }: NonNullable<MatrixCell['before']>): string {
  const was = state === 'no line' ? 'had no line' : `was ${lampWords[state].words}`;
  return `${was}${route === null ? '' : `, with a third-party route ${route}`}`;
}
