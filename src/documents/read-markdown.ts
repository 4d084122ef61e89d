import { marked } from 'marked';
import { parse, YAMLParseError } from 'yaml';
import { ParleyError } from '../errors.js';
import type { DocumentDraft } from './document-draft.js';
import { parsePage } from './html-page.js';
import { htmlToText } from './html-to-text.js';
import { parseDay } from './parse-day.js';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * The words of a Markdown text: each heading, paragraph, list item, quotation and table cell a paragraph; links and
 * emphasis as their text; images and comments left out. Front matter (YAML between `---` lines) gives title, author,
 * date, source, url and language; without one, the first top heading is the title.
 */
export function readMarkdown(markdown: string): DocumentDraft {
  const match = FRONT_MATTER.exec(markdown);
  const facts = match === null ? {} : parseFrontMatter(match[1] ?? '');
  const field = (name: string): string | null => stringOf(facts[name]);
  const page = parsePage(marked.parse(markdown.slice(match?.[0].length ?? 0), { async: false, gfm: true }));
  const heading = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || null;
  const date = field('date');
  return {
    url: field('url'),
    source: field('source') ?? field('publisher'),
    date: date === null ? null : parseDay(date),
    title: field('title') ?? heading,
    author: field('author'),
    language: field('language') ?? field('lang'),
    text: htmlToText(page.body),
  };
}

function parseFrontMatter(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const facts: unknown = parse(yaml);
    return typeof facts === 'object' && facts !== null ? { ...facts } : {};
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new ParleyError(
      'bad-front-matter',
      `its front matter is no valid YAML (${firstLine(error.message)}): mend it`,
      {
        cause: error,
      },
    );
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/:$/, '') ?? message;
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
