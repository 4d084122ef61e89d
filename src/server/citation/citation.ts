import type { EventPageValue } from '../schemas/event-page-schema.js';

/** A work as CSL-JSON has it (Citation Style Language 1.0.2), as far as we need it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly accessed?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly version?: string;
  readonly URL?: string;
}

/** How to cite a record: the record at its version, and the first source of each of its origins. */
export function citation(page: EventPageValue, origin: string): readonly CslItem[] {
  const { event, version, accounts, origins } = page;
  const kind = event.mode === null ? event.type : `${event.type} ${event.mode}`;
  const record: CslItem = {
    id: event.id,
    type: 'dataset',
    title: `${kind} (${event.status}), ${event.day}: ${event.who}. Record ${event.id}`,
    publisher: 'Parley',
    issued: dateOf(event.learnt.slice(0, 10)),
    version,
    URL: origin + page.permalink,
  };
  const firsts = origins.flatMap((one) => accounts.find(({ report }) => report === one.accounts[0]) ?? []);
  return [
    record,
    ...firsts.map(
      ({ document }): CslItem => ({
        id: document.id,
        type: 'article-newspaper',
        title: document.title ?? document.address,
        ...(document.source === null ? {} : { 'container-title': document.source }),
        ...(document.published === null ? {} : { issued: dateOf(document.published) }),
        ...(document.url === null ? {} : { URL: document.url }),
      }),
    ),
  ];
}

function dateOf(day: string): NonNullable<CslItem['issued']> {
  return { 'date-parts': [day.split('-').map(Number)] };
}
