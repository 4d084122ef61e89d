import { plainWords } from '../../reports/plain-words.js';
import type { CslItem } from './citation.js';

/** Works as BibTeX. Names and titles are texts of others: nothing in them is taken for a command of TeX. */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', item.title],
    ['publisher', item.publisher],
    ['journal', item['container-title']],
    ['date', item.issued && dayOf(item.issued['date-parts'][0])],
    ['version', item.version],
    ['url', item.URL],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${texText(value)}}`],
  );
  const kind = item.type === 'dataset' ? 'misc' : 'article';
  return `@${kind}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function dayOf(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function texText(text: string): string {
  return plainWords(text).replace(/[\\{}$&#%_~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
