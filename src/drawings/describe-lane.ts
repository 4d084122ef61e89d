import { linePartyOfKey } from '../lines/line-key.js';
import { partyName } from '../lines/party-name.js';
import { subjectWords } from './lane-words.js';
import type { Lane } from './line-drawing.js';

/** "calls", "offers of talks", "through Guinea-Bissau". */
export function describeSubject({ subject, through }: Pick<Lane, 'subject' | 'through'>): string {
  if (subject !== 'route') return subjectWords[subject];
  return `through ${through === null ? 'others' : partyName(linePartyOfKey(through))}`;
}
