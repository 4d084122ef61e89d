import { ParleyError } from '../errors.js';
import type { Document } from './document.js';

/** Languages that the coder reads. */
const READ_LANGUAGES: ReadonlySet<string> = new Set(['en']);

/**
 * Throws `unread-language` for a document in a language that the coder does not read. A document whose language is
 * unknown, because it is too short to tell, passes: it is read as English.
 */
export function requireReadable(document: Document): void {
  if (document.language === null || READ_LANGUAGES.has(document.language)) return;
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(document.language) ?? document.language;
  throw new ParleyError(
    'unread-language',
    `is in ${name} (${document.language}), which Parley does not read: only English is coded so far`,
  );
}
