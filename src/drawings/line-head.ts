import type { Lamp, LampState } from '../lines/lamp.js';
import type { LineState } from '../lines/line.js';
import { partyName } from '../lines/party-name.js';
import { lampWords } from './lamp-words.js';

/** One lamp of a line with what it is of: "whole line", "leaders", "through a third party". */
export interface HeadRow {
  readonly label: string;
  readonly lamp: Lamp;
}

/** The lamps of a line: whole, through third parties where anything is known of them, and by level. */
export function headRows(state: LineState): readonly HeadRow[] {
  return [
    { label: 'whole line', lamp: state.direct },
    ...(state.thirdParty.ground.kind === 'none'
      ? []
      : [{ label: 'through a third party', lamp: state.thirdParty }]),
    ...state.byLevel.flatMap(({ level, direct, thirdParty }) => [
      ...(direct.ground.kind === 'none' ? [] : [{ label: level, lamp: direct }]),
      ...(thirdParty.ground.kind === 'none' ? [] : [{ label: `${level}, third party`, lamp: thirdParty }]),
    ]),
  ];
}

/** A line in one sentence: "Russia – United States is open; closed by statement between leaders." */
export function lineHeadline(state: LineState): string {
  const [first, second] = state.line.parties.map(partyName);
  const others = new Map<string, string[]>();
  for (const { level, direct } of state.byLevel) {
    if (direct.state === state.direct.state || !doesTell(direct.state)) continue;
    const { words } = lampWords[direct.state];
    others.set(words, [...(others.get(words) ?? []), level]);
  }
  const parts = [...others].map(([words, levels]) => `${words} between ${listed(levels)}`);
  return `${first} – ${second}: ${[lampWords[state.direct.state].words, ...parts].join('; ')}.`;
}

/** Too little to tell is nothing to tell in a headline. */
function doesTell(state: LampState): boolean {
  return state !== 'too little to tell' && state !== 'not watched';
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
