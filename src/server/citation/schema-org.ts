import type { EventPageValue } from '../schemas/event-page-schema.js';

/** A record in the words of schema.org: a claim about an event, with the documents that it stands on. */
export function schemaOrg({ event, version, accounts, permalink }: EventPageValue, origin: string): object {
  const kind = event.mode === null ? event.type : `${event.type} ${event.mode}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': origin + permalink,
    url: origin + permalink,
    identifier: event.id,
    version,
    name: `${kind} (${event.status}), ${event.day}: ${event.who}`,
    ...(event.quote === null ? {} : { text: event.quote.sentence }),
    dateCreated: event.learnt,
    about: {
      '@type': 'Event',
      name: `${kind}: ${event.who}`,
      ...(event.happened === null ? {} : { startDate: event.happened.start, endDate: event.happened.end }),
      ...(event.place === null ? {} : { location: { '@type': 'Place', name: event.place } }),
    },
    appearance: accounts.map(({ document, evidence }) => ({
      '@type': 'CreativeWork',
      identifier: document.id,
      name: document.title ?? document.address,
      ...(document.url === null ? {} : { url: document.url }),
      ...(document.published === null ? {} : { datePublished: document.published }),
      ...(document.source === null ? {} : { publisher: { '@type': 'Organization', name: document.source } }),
      text: evidence.map(({ text }) => text).join(' '),
    })),
  };
}
