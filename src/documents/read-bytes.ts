import type { FileKind } from '../sources/file-kind.js';
import { decodeText } from './decode-text.js';
import { bareDraft, type DocumentDraft } from './document-draft.js';
import type { HtmlOptions } from './read-html.js';

/** The one document in the bytes of a file or page of a known kind. */
export async function readBytes(
  bytes: Uint8Array,
  kind: Exclude<FileKind, 'jsonl'>,
  options: HtmlOptions = {},
): Promise<DocumentDraft> {
  // The DOM takes a third of a second to load: plain text does without.
  if (kind === 'html') {
    const { readHtml } = await import('./read-html.js');
    return readHtml(bytes, options);
  }
  const text = decodeText(bytes, options.encoding ?? null);
  return { ...(await readText(text, kind)), ...(options.url ? { url: options.url } : {}) };
}

async function readText(text: string, kind: 'text' | 'markdown'): Promise<DocumentDraft> {
  if (kind === 'text') return bareDraft(text);
  const { readMarkdown } = await import('./read-markdown.js');
  return readMarkdown(text);
}
