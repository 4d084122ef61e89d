import type { ThreadValue } from '../schemas/thread-schema.js';
import { eventItem } from './event-markdown.js';

/** A thread with its rungs and the links between them. */
export function threadMarkdown({ id, outcome, firstDay, lastDay, events, links }: ThreadValue): string {
  return [
    `## ${id}: ${outcome}, ${firstDay ?? 'no day'} to ${lastDay ?? 'no day'}`,
    '',
    ...events.map(eventItem),
    ...links.map(({ from, to, words, ground }) => `- ${from} ${words} ${to} (${ground})`),
    '',
  ].join('\n');
}
