import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import type { EventType } from '../event-type.js';
import type { DatableAct } from './date-of-act.js';

/** Acts of force and of material help are reported for days and as totals: without a time they are background. */
const lastingTypes: ReadonlySet<EventType> = new Set(['AID', 'ASSAULT', 'COERCE', 'COOPERATE', 'MOBILIZE']);
/** Words right before a trigger that put it behind the story. */
const background = new Set([
  'had',
  'has',
  'have',
  "'ve",
  'after',
  'following',
  'since',
  'previous',
  'earlier',
  'recent',
  'former',
  'past',
]);
const reach = 3;

/**
 * Whether an act told without a time is the day's news (CODEBOOK section 8): it happened, it is a move of words or a
 * contact, and nothing before its trigger puts it behind the story ("had met", "after talks").
 */
export function isDaysNews(text: SentencedDocument, act: DatableAct): boolean {
  if (act.status !== 'actual' || (act.type !== undefined && lastingTypes.has(act.type))) return false;
  const sentence = text.sentences[act.sentence];
  if (sentence === undefined) return false;
  const tokens = sentence.tokens.filter((token) => token.start < act.trigger.end);
  const first = tokens.findIndex((token) => token.end > act.trigger.start);
  return tokens.slice(Math.max(0, first - reach), first + 1).every((token) => !background.has(token.lower));
}
