import { dayWords } from '../../lines/day-words.js';
import { type LampState, lampStates } from '../../lines/lamp.js';
import type { Palette } from '../../reports/palette.js';
import { wrapWords } from '../../reports/wrap-words.js';
import type { LampMatrix } from '../lamp-matrix.js';
import { isLit, lampWords } from '../lamp-words.js';

/** One column, behind the lamp of a line with a lit third-party lamp. */
export const routeSign = '´';
/** Between two parties without a line. */
export const noLineSign = '·';

/** What the signs mean, with how many lamps there are of each. */
export function legendLines(matrix: LampMatrix, width: number, palette: Palette): readonly string[] {
  const cells = matrix.rows.flat().filter((cell) => cell !== null);
  const entry = (sign: string, words: string, paint: (text: string) => string) => ({
    // An entry stays in one piece: its spaces are no places to break a line at.
    plain: `${sign} ${words} `,
    styled: `${paint(sign)} ${words} `,
  });
  return wrapWords(
    [
      ...lampStates.map((state) => {
        const { sign, words } = lampWords[state];
        const number = cells.filter(({ lamp }) => lamp.state === state).length;
        return entry(sign.trim() || 'blank', `${words} ${number}`, paintOf(state, palette));
      }),
      ...(cells.some(({ route }) => route !== null)
        ? [entry(routeSign, 'lit through a third party', palette.lit)]
        : []),
      ...(cells.some(({ before }) => before !== null)
        ? [entry('[ ]', `differs from ${dayWords(matrix.compare ?? '')}`, palette.type)]
        : []),
    ],
    width + 1,
  ).map((line) => line.trimEnd());
}

/** The colour of a lamp; its shape tells the same. */
export function paintOf(state: LampState, palette: Palette): (text: string) => string {
  if (isLit(state)) return palette.lit;
  return state === 'closed' ? palette.shut : palette.label;
}
