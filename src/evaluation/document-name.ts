import { basename } from 'node:path';

/** The gold's name for a document: the last part of its path, without the extension of a text. */
export function documentName(id: string): string {
  return basename(id).replace(/\.(txt|html|md)$/, '');
}
