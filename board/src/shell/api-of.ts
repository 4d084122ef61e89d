import type { Address } from '../address/address.js';

/** Choices of a screen that the API knows too. */
const known: Readonly<Record<string, readonly string[]>> = {
  '/lines': ['asOf', 'known', 'compare', 'level', 'direct', 'party', 'form', 'about'],
  '/lines/': ['asOf', 'known', 'since', 'level'],
  '/events/': [],
  '/documents/': [],
  '/threads': ['party', 'outcome', 'answered', 'asOf'],
  '/threads/': [],
  '/changes': ['asOf', 'known', 'since'],
  '/search': ['q'],
  '/sources': [],
};

/** The same answer for programs: its address by suffix; null for screens that ask for nothing. */
export function apiOf({ path, params }: Address): ((suffix: string) => string) | null {
  const resource = path === '/' ? '/lines' : path;
  const [, place = '', name] = resource.split('/');
  const names = known[name === undefined ? `/${place}` : `/${place}/`];
  if (names === undefined) return null;
  const query = new URLSearchParams([...params].filter(([one]) => names.includes(one))).toString();
  return (suffix) => `/api${resource}.${suffix}${query === '' ? '' : `?${query}`}`;
}
