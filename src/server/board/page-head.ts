import { xmlText } from '../feeds/atom-feed.js';
import type { RefusedEventError } from '../reading/refused-event-error.js';
import type { EventPageValue } from '../schemas/event-page-schema.js';

/** What the head of an event's page tells programs: its lasting address, its data, what it is in the words of schema.org. */
export function pageHead({ event, permalink }: EventPageValue, metadata: object, origin: string): string {
  const address = xmlText(origin + permalink);
  return [
    `<link rel="canonical" href="${address}">`,
    `<link rel="alternate" type="application/json" href="/api${xmlText(permalink)}">`,
    `<link rel="alternate" type="application/vnd.citationstyles.csl+json" href="/api${xmlText(permalink)}/citation">`,
    `<meta name="citation_title" content="${xmlText(`${event.type}, ${event.day}: ${event.who}`)}">`,
    // A text may hold "</script>" or "<!--": no "<" is left that could end or change the data block.
    `<script type="application/ld+json">${JSON.stringify(metadata).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n');
}

/** What the head of the page of a refused event tells programs: who refused it, and why. */
export function refusedHead({ message }: RefusedEventError): string {
  return `<meta name="description" content="${xmlText(message)}">`;
}
