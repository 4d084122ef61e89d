import type { LampState } from '../lines/lamp.js';

/** A lamp in one character and in words. */
export interface LampWords {
  /** One column wide; told apart by shape, without colour. */
  readonly sign: string;
  readonly words: string;
}

/** What each state of a lamp is called and drawn as on a terminal. Where nobody watched there is nothing to see. */
export const lampWords: Readonly<Record<LampState, LampWords>> = {
  open: { sign: '●', words: 'open' },
  dim: { sign: '◐', words: 'dim' },
  dark: { sign: '⊖', words: 'dark' },
  closed: { sign: '☒', words: 'closed by statement' },
  'too little to tell': { sign: '◌', words: 'too little contact to tell' },
  'not watched': { sign: ' ', words: 'not watched' },
};

/** Whether there is light in a lamp. */
export function isLit(state: LampState): boolean {
  return state === 'open' || state === 'dim';
}
