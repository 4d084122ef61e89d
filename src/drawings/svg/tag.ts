import { plainWords } from '../../reports/plain-words.js';

/** What an attribute may hold; numbers are written with two decimals at most, null leaves the attribute out. */
export type Attribute = string | number | null;

/** An element of SVG with its children, which are markup already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A text as markup: one line, no control characters, nothing that a reader of XML would take for a tag. */
export function escaped(text: string): string {
  return plainWords(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
