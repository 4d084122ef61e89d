import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import type { DatableAct } from './date-of-act.js';

/** Whether an act told without a time is the day's news. */
export function isDaysNews(_text: SentencedDocument, act: DatableAct): boolean {
  return act.status === 'actual';
}
