import { changesResource } from '../resources/changes-resource.js';
import { changeListSchema } from '../schemas/change-schema.js';
import type { ServerContext } from '../server-context.js';
import { inWorker } from '../workers/in-worker.js';
import type { FeedItem } from './feed.js';

/** Changes as items of a feed: one a change, updated in place; one that is over says so. */
export async function changeItems(context: ServerContext, origin: string): Promise<readonly FeedItem[]> {
  const asked = { params: {}, query: changesResource.query.parse({}) };
  const { items } = changeListSchema.parse(await inWorker(changesResource, context).load(asked, context));
  return [...items]
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .map(({ id, line, day, sentence, needed, evidence, isOver }) => ({
      id: `${origin}/changes#${id}`,
      url: `${origin}/lines/${line}`,
      title: isOver ? `Over: ${sentence}` : sentence,
      text: [
        needed,
        ...evidence.flatMap(({ quote }) => (quote === null ? [] : [`“${quote.sentence}”`])),
      ].join('\n'),
      published: `${day}T00:00:00.000Z`,
      updated:
        evidence
          .map(({ learnt }) => learnt)
          .sort()
          .at(-1) ?? `${day}T00:00:00.000Z`,
    }));
}
