import { codeDocument } from '../coder/code-document.js';
import { readDocuments } from '../documents/read-documents.js';
import type { GoldDocument } from '../evaluation/gold-document.js';
import { GoldError } from '../evaluation/gold-error.js';
import type { CodedEvent } from '../reports/coded-event.js';
import { toEvents } from '../reports/to-events.js';
import type { LoadedCoder } from './load-coder.js';

/**
 * Codes the texts of a gold with the date and source that the gold gives them, whatever the text itself says.
 * Throws the error of the first text that cannot be read: figures over a part of the gold would mislead.
 */
export async function codeGold(
  gold: readonly GoldDocument[],
  { coder, recordName }: LoadedCoder,
): Promise<readonly CodedEvent[]> {
  const events: CodedEvent[] = [];
  for (const { textFile, date, source } of gold) {
    for await (const result of readDocuments([textFile])) {
      if (!result.ok)
        throw new GoldError(`${result.input}: ${result.error.message}`, { cause: result.error });
      const document = {
        ...result.document,
        date: date ?? result.document.date,
        source: source ?? result.document.source,
      };
      events.push(...toEvents(await codeDocument(document, coder), recordName));
    }
  }
  return events;
}
