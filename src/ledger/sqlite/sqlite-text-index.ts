import { sql } from 'kysely';
import { ParleyError } from '../../errors.js';
import type { TextHit } from '../ledger-dialect.js';
import type { Queries } from '../schema.js';

/** FTS5 over the documents' own text, which it reads from their table and does not store again. */
export async function createTextIndex(queries: Queries): Promise<void> {
  await sql`
    create virtual table document_words using fts5(
      title, text, content='documents', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
    )`.execute(queries);
}

export async function indexText(
  queries: Queries,
  { id, title, text }: { readonly id: number; readonly title: string | null; readonly text: string },
): Promise<void> {
  await sql`insert into document_words (rowid, title, text) values (${id}, ${title}, ${text})`.execute(
    queries,
  );
}

/** All the words must be there, in any order; words between double quotes as they stand. */
export async function searchText(
  queries: Queries,
  words: string,
  limit: number,
): Promise<readonly TextHit[]> {
  const { rows } = await sql<{ readonly documentId: number; readonly marked: string }>`
    select rowid as "documentId", snippet(document_words, 1, ${mark}, ${mark}, '…', 24) as marked
    from document_words where document_words match ${matchExpression(words)}
    order by rank limit ${limit}`.execute(queries);
  return rows.map(({ documentId, marked }) => ({ documentId, excerpt: marked.split(mark) }));
}

/** A private-use character: no text means anything by it. */
const mark = '\ue000';

/** Each word becomes a quoted string, so that nothing in it is taken for a command of FTS5; a NUL would end it. */
function matchExpression(words: string): string {
  const parts = [...words.matchAll(/"([^"]+)"|(\S+)/g)]
    .map(([, phrase, word]) => (phrase ?? word ?? '').replaceAll(/["\0]/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length === 0) {
    throw new ParleyError(
      'bad-search',
      `"${words}" has no word to search for: give one with letters or digits`,
    );
  }
  return parts.map((part) => `"${part}"`).join(' ');
}
