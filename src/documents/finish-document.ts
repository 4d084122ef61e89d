import { ParleyError } from '../errors.js';
import { detectLanguage } from './detect-language.js';
import type { Document } from './document.js';
import type { DocumentDraft } from './document-draft.js';
import { findStatedDay } from './find-stated-day.js';

/** What the caller knows of documents that do not say it themselves. */
export interface DocumentDefaults {
  /** ISO day. */
  readonly date?: string | null;
  readonly source?: string | null;
}

/**
 * A draft as document. The date comes from metadata, else from the text's own first lines, else from the defaults;
 * the language from the text, else from metadata. Throws `empty-document` when there are no words.
 */
export function finishDocument(id: string, draft: DocumentDraft, defaults: DocumentDefaults): Document {
  if (!/\S/.test(draft.text)) throw new ParleyError('empty-document', 'is empty: there is nothing to read');
  return {
    id,
    url: draft.url,
    source: draft.source ?? defaults.source ?? null,
    date: draft.date ?? findStatedDay(draft.text) ?? defaults.date ?? null,
    title: draft.title,
    author: draft.author,
    language: detectLanguage(draft.text) ?? primaryLanguage(draft.language),
    text: draft.text,
  };
}

/** "en-GB" and "en_US" are English. */
function primaryLanguage(tag: string | null): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/.exec(tag?.trim().toLowerCase() ?? '')?.[1] ?? null;
}
