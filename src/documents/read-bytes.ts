import type { FileKind } from '../sources/file-kind.js';
import { decodeText } from './decode-text.js';
import { bareDraft, type DocumentDraft } from './document-draft.js';
import { type HtmlOptions, readHtml } from './read-html.js';
import { readMarkdown } from './read-markdown.js';

/** The one document in the bytes of a file or page of a known kind. */
export function readBytes(
  bytes: Uint8Array,
  kind: Exclude<FileKind, 'jsonl'>,
  options: HtmlOptions = {},
): DocumentDraft {
  if (kind === 'html') return readHtml(bytes, options);
  const text = decodeText(bytes, options.encoding ?? null);
  return {
    ...(kind === 'markdown' ? readMarkdown(text) : bareDraft(text)),
    ...(options.url ? { url: options.url } : {}),
  };
}
