import type { Address } from '../address/address.js';

/** The feed of what a screen shows, by format; null for screens that nothing new comes to. */
export function feedOf({ path, params }: Address): ((format: 'atom' | 'json') => string) | null {
  const [, place = '', name = ''] = path.split('/');
  const party = params.get('party');
  if (place === '' && party !== null && !party.includes(','))
    return (format) => `/feeds/parties/${party}.${format}`;
  if (place === 'lines' && name !== '') return (format) => `/feeds/lines/${name}.${format}`;
  if (place === 'search' && params.has('q')) {
    const query = new URLSearchParams({ q: params.get('q') ?? '' });
    return (format) => `/feeds/search.${format}?${query}`;
  }
  if (place === '' || place === 'changes') return (format) => `/feeds/changes.${format}`;
  return place === 'threads' || place === 'sources' ? (format) => `/feeds/events.${format}` : null;
}
