import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Document } from '../documents/document.js';

/**
 * What all versions of a document share. A page is known by its address without the fragment; a file by its path from
 * the ledger's folder, so that both may move together and be read from anywhere; a JSON line by its id; standard input
 * by its text, for it has no name of its own.
 */
export function addressOf({ id, text }: Document, ledgerFile: string): string {
  if (/^https?:\/\//i.test(id)) return withoutFragment(id);
  if (id === '-') return `stdin:${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16)}`;
  if (existsSync(id)) return fromFolder(id, ledgerFile);
  // "file.jsonl:12", a JSON line without an id of its own
  const [, file, line] = /^(.+):(\d+)$/.exec(id) ?? [];
  return file !== undefined && existsSync(file) ? `${fromFolder(file, ledgerFile)}:${line}` : id;
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

function fromFolder(path: string, ledgerFile: string): string {
  return relative(dirname(resolve(ledgerFile)), resolve(path))
    .split(sep)
    .join('/');
}
