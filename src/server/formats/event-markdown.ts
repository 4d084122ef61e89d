import type { EventSummary } from '../schemas/event-summary-schema.js';
import { markdownQuote, markdownText } from './markdown-text.js';

/** An event as a list item with its sentence. */
export function eventItem(event: EventSummary): string {
  const kind = event.mode === null ? event.type : `${event.type} ${event.mode}`;
  const facts = [
    event.day,
    kind,
    event.status,
    markdownText(event.who),
    event.about === null ? null : `about “${markdownText(event.about)}”`,
    event.standing,
  ].filter((fact) => fact !== null);
  const line = `- **${event.id}** ${facts.join(' · ')}`;
  return event.quote === null ? line : `${line}\n  ${markdownQuote(event.quote)}`;
}
