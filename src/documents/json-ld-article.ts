import { decodeEntities, type HtmlPage } from './html-page.js';

/** What schema.org JSON-LD in a page says of its article. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly body: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Posting|Report|PressRelease|Statement)$/;

/** The first article among the JSON-LD blocks of a page, or null. Blocks that are no valid JSON are passed over. */
export function readJsonLdArticle(page: HtmlPage): JsonLdArticle | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = flatten(parseJson(script.textContent ?? '')).find(isArticle);
    if (article === undefined) continue;
    return {
      headline: stringOf(article.headline),
      datePublished: stringOf(article.datePublished) ?? stringOf(article.dateCreated),
      author: namesOf(article.author),
      publisher: namesOf(article.publisher),
      language: stringOf(article.inLanguage),
      body: stringOf(article.articleBody),
    };
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    // Some systems put the block into a comment or CDATA section.
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?:\/\/)?\]\]>)\s*$/g, ''),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function flatten(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isFields(value)) return [];
  return [value, ...flatten(value['@graph']), ...flatten(value.mainEntity)];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(fields: Fields): boolean {
  return [fields['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function stringOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = decodeEntities(value).trim();
  return text === '' ? null : text;
}

/** A name, an object with a name, or a list of either. */
function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((one) => stringOf(isFields(one) ? one.name : one))
    .filter((name) => name !== null && !/^https?:/.test(name));
  return names.length === 0 ? null : names.join(', ');
}
