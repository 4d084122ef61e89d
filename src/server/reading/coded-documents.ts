import type { Document } from '../../documents/document.js';
import { ParleyError } from '../../errors.js';
import type { StoredDocument } from '../../ledger/stored-document.js';
import type { EventExplanation } from '../../reports/explain-events.js';
import type { TextReader } from './text-reader.js';

/** How many documents stay coded, and the most characters that one is coded again for. */
const kept = 300;
const longest = 200_000;

/** Finds out again why a coder read what it read: a ledger keeps values, not the rules behind them. */
export type Explainer = (document: StoredDocument, coder: string) => Promise<readonly EventExplanation[]>;

/**
 * Codes documents of a ledger again for the grounds of their fields. Nothing for a document that another coder or version
 * read, or one that takes too long: then spans tell what was said.
 */
export function codedDocuments(texts: TextReader): Explainer {
  const known = new Map<string, ReturnType<typeof explain>>();
  return async (document, coder) => {
    if (document.text.length > longest) return [];
    const own = known.get(document.uid) ?? explain(texts, document);
    // The last asked for goes to the end; the one that nobody has asked for longest makes room.
    known.delete(document.uid);
    known.set(document.uid, own);
    const [oldest] = known.keys();
    if (known.size > kept && oldest !== undefined) known.delete(oldest);
    const { coder: by, explanations } = await own;
    return by === coder ? explanations : [];
  };
}

async function explain(
  texts: TextReader,
  document: StoredDocument,
): Promise<{ readonly coder: string; readonly explanations: readonly EventExplanation[] }> {
  const { name: id, published: date, url, source, title, author, language, text } = document;
  const asRead: Document = { id, url, source, date, title, author, language, text };
  try {
    const read = await texts.read({ kind: 'document', document: asRead });
    return read.ok ? read : { coder: '', explanations: [] };
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    return { coder: '', explanations: [] };
  }
}
