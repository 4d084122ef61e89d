import { codeInOrder } from '../dist/cli/code-in-order.js';
import type { Document } from '../src/documents/document.js';

/** Parley from documents to printed event records, as `parley code --format jsonl` does it; yields the events of each. */
export async function* parleyEngine(
  documents: Iterable<Document>,
  coder: string,
  jobs: number,
): AsyncGenerator<number> {
  const job = { coder, format: 'jsonl', style: { width: 80, isColoured: false } };
  for await (const outcome of codeInOrder(results(documents), job, jobs)) {
    if (!outcome.ok) throw new Error(`${outcome.input}: ${outcome.message}`);
    yield outcome.events;
  }
}

async function* results(documents: Iterable<Document>) {
  for (const document of documents) yield { ok: true as const, document };
}
