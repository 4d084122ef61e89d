import type { Document } from './document.js';

/** What one reader found, before an id, defaults and the language that the text is really in are added. */
export interface DocumentDraft extends Omit<Document, 'id' | 'language'> {
  /** The language that metadata claims, as written there ("en-GB"); null when nothing does. */
  readonly language: string | null;
}

/** A draft of a text that says nothing of itself. */
export function bareDraft(text: string): DocumentDraft {
  return { url: null, source: null, date: null, title: null, author: null, language: null, text };
}
