import type { EventChanges } from './derive-events.js';
import type { DerivedEvent, DerivedLink, DerivedThread, Deriver } from './deriver.js';
import { inChunks } from './in-chunks.js';
import { insertRows } from './insert-rows.js';
import { judgementsOn } from './load-judgements.js';
import type { Queries } from './schema.js';

/** Links the events that changed and those that may answer them or did so before, and replaces their threads. */
export async function deriveThreads(
  queries: Queries,
  { changed, gone, keys }: EventChanges,
  deriver: Deriver,
): Promise<void> {
  const answers = new Set([
    ...changed,
    ...(await across(queries, changed, 'answer')),
    ...(await answersWithKeys(queries, keys)),
  ]);
  const links = await linkAround(queries, answers, deriver);
  const before = await linksOf(queries, new Set([...answers, ...gone]));
  await replaceLinks(queries, [...answers, ...gone], links);
  const ends = [...before, ...links].flatMap(({ from, to }) => [from, to]);
  await replaceThreads(queries, new Set([...answers, ...gone, ...ends]), deriver);
}

/** What some events answer, found anew; writes nothing. */
export async function linkAround(
  queries: Queries,
  answers: ReadonlySet<string>,
  deriver: Deriver,
): Promise<readonly DerivedLink[]> {
  const context = await loadEvents(queries, [
    ...new Set([...answers, ...(await across(queries, answers, 'ask'))]),
  ]);
  const judgements = await judgementsOn(
    queries,
    context.flatMap((event) => event.reports),
  );
  return deriver.link(context, judgements).filter((link) => answers.has(link.from));
}

async function answersWithKeys(queries: Queries, keys: readonly string[]): Promise<readonly string[]> {
  const rows = await inChunks(keys, (chunk) =>
    queries
      .selectFrom('event_keys')
      .select('event_id')
      .distinct()
      .where('side', '=', 'answer')
      .where('key', 'in', chunk)
      .execute(),
  );
  return rows.map((row) => row.event_id);
}

/** From some events to all that may answer them (`answer`), or that they may answer (`ask`). */
async function across(
  queries: Queries,
  ids: Iterable<string>,
  to: 'ask' | 'answer',
): Promise<readonly string[]> {
  const rows = await inChunks(ids, (chunk) =>
    queries
      .selectFrom('event_keys as own')
      .innerJoin('event_keys as other', 'other.key', 'own.key')
      .select('other.event_id')
      .distinct()
      .where('own.event_id', 'in', chunk)
      .where('own.side', '=', to === 'ask' ? 'answer' : 'ask')
      .where('other.side', '=', to)
      .execute(),
  );
  return rows.map((row) => row.event_id);
}

async function loadEvents(queries: Queries, ids: Iterable<string>): Promise<readonly DerivedEvent[]> {
  const rows = await inChunks(ids, (chunk) =>
    queries.selectFrom('events').select('record').where('id', 'in', chunk).orderBy('id').execute(),
  );
  return rows.map(({ record }): DerivedEvent => JSON.parse(record));
}

/** The links from or to some events. */
async function linksOf(queries: Queries, ids: Iterable<string>): Promise<readonly DerivedLink[]> {
  const rows = await inChunks(ids, (chunk) =>
    queries
      .selectFrom('links')
      .select('record')
      .where((where) => where.or([where('from_event', 'in', chunk), where('to_event', 'in', chunk)]))
      .execute(),
  );
  return [...new Set(rows.map((row) => row.record))].map((record): DerivedLink => JSON.parse(record));
}

async function replaceLinks(
  queries: Queries,
  from: readonly string[],
  links: readonly DerivedLink[],
): Promise<void> {
  await inChunks(from, (chunk) => queries.deleteFrom('links').where('from_event', 'in', chunk).execute());
  await insertRows(
    queries,
    'links',
    links.map((link) => ({
      from_event: link.from,
      to_event: link.to,
      kind: link.kind,
      basis: link.basis,
      strength: link.strength,
      learnt: link.learnt,
      record: JSON.stringify(link),
    })),
  );
}

async function replaceThreads(
  queries: Queries,
  touched: ReadonlySet<string>,
  deriver: Deriver,
): Promise<void> {
  const ids = await wholeThreads(queries, touched);
  const old = await inChunks(ids, (chunk) =>
    queries
      .selectFrom('thread_events')
      .select('thread_id as id')
      .distinct()
      .where('event_id', 'in', chunk)
      .execute(),
  );
  for (const { id } of old) {
    await queries.deleteFrom('thread_events').where('thread_id', '=', id).execute();
    await queries.deleteFrom('threads').where('id', '=', id).execute();
  }
  const threads = deriver.thread(await loadEvents(queries, ids), await linksOf(queries, ids));
  await insertRows(queries, 'threads', threads.map(toRow));
  await insertRows(
    queries,
    'thread_events',
    threads.flatMap((thread) => thread.events.map((event_id) => ({ thread_id: thread.id, event_id }))),
  );
}

/** Some events and all that links or the threads so far tie to them, in one step or several. */
async function wholeThreads(queries: Queries, ids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const linked = await linksOf(queries, ids);
  const fellows = await inChunks(ids, (chunk) =>
    queries
      .selectFrom('thread_events as own')
      .innerJoin('thread_events as other', 'other.thread_id', 'own.thread_id')
      .select('other.event_id')
      .distinct()
      .where('own.event_id', 'in', chunk)
      .execute(),
  );
  const all = new Set([
    ...ids,
    ...linked.flatMap(({ from, to }) => [from, to]),
    ...fellows.map((row) => row.event_id),
  ]);
  return all.size === ids.size ? all : wholeThreads(queries, all);
}

function toRow(thread: DerivedThread) {
  const { id, outcome, firstDay, lastDay, learnt } = thread;
  return {
    id,
    outcome,
    is_open: thread.isOpen ? 1 : 0,
    first_day: firstDay,
    last_day: lastDay,
    learnt,
    record: JSON.stringify(thread),
  };
}
