import { extname } from 'node:path';

/** How the bytes of a file are to be read. */
export type FileKind = 'text' | 'markdown' | 'html' | 'jsonl';

const KINDS: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The kind that a file's name tells, or null. */
export function fileKind(path: string): FileKind | null {
  return KINDS[extname(path).toLowerCase()] ?? null;
}

const JSON_LINE = /^\s*\{[ \t]*"/;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|section|header|div|p|h[1-6])\b/i;

/** The kind that the first bytes tell, for what has no telling name: JSON lines, a page, or plain text. */
export function sniffKind(start: Uint8Array): FileKind {
  // NULs fall out so that UTF-16 reads like ASCII here.
  const text = Buffer.from(start.subarray(0, 4096))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/g, '');
  if (JSON_LINE.test(text)) return 'jsonl';
  return HTML_START.test(text) ? 'html' : 'text';
}
