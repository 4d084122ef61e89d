import { dayWords } from '../lines/day-words.js';
import type { LampState } from '../lines/lamp.js';
import { linePartyOfKey } from '../lines/line-key.js';
import { partyName } from '../lines/party-name.js';
import type { LampMatrix, MatrixLine, NoLine } from './lamp-matrix.js';

/** Lines that are named in a headline; more are counted. */
const mostNamed = 3;

/** What a matrix says, in one sentence: what changed since the day it is compared with, else what is open and what is shut. */
export function matrixHeadline(matrix: LampMatrix): string {
  if (matrix.lines.length === 0) return `No lines are known as of ${dayWords(matrix.view.asOf)}.`;
  return matrix.compare === null ? describeNow(matrix) : describeTurns(matrix, matrix.compare);
}

function describeNow(matrix: LampMatrix): string {
  const of = (state: LampState) => matrix.lines.filter((line) => line.state === state);
  const open = of('open');
  const shut = of('closed');
  const dark = of('dark');
  const parts = [
    `${open.length === 0 ? 'none' : open.length} of ${count(matrix.lines.length)} ${open.length > 1 ? 'are' : 'is'} open`,
    ...(shut.length > 0 ? [`${shut.length} closed by statement (${names(shut)})`] : []),
    ...(dark.length > 0 ? [`${dark.length} dark (${names(dark)})`] : []),
  ];
  return `${capital(parts.join(', '))}.`;
}

function describeTurns({ lines }: LampMatrix, compare: string): string {
  const turned = (to: LampState, from: readonly (LampState | NoLine)[]) =>
    lines.filter(({ state, before }) => state === to && before !== null && from.includes(before));
  const parts = [
    [turned('open', ['dark', 'closed']), 'lit again'],
    [turned('open', ['too little to tell', 'not watched', 'no line']), 'newly open'],
    [turned('open', ['dim']), 'brighter'],
    [
      turned('closed', ['open', 'dim', 'dark', 'too little to tell', 'not watched', 'no line']),
      'closed by statement',
    ],
    [turned('dark', ['open', 'dim', 'closed', 'too little to tell']), 'gone dark'],
    [turned('dim', ['open']), 'dimmed'],
  ] as const;
  const told = parts
    .filter(([turns]) => turns.length > 0)
    .map(([turns, words], index) => {
      const isFirst = index === 0;
      return isFirst ? `${count(turns.length)} ${words} (${names(turns)})` : `${turns.length} ${words}`;
    });
  return `Since ${dayWords(compare)} ${told.length === 0 ? 'no lamp has changed' : told.join(', ')}.`;
}

function names(lines: readonly MatrixLine[]): string {
  const named = lines
    .slice(0, mostNamed)
    .map(({ parties }) => parties.map((key) => partyName(linePartyOfKey(key))).join(' – '));
  const more = lines.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

function count(lines: number): string {
  return `${lines} line${lines === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
