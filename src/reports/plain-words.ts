// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes.
const controls = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/**
 * Text from a document made safe to print on a terminal: one line, no control or direction-changing characters, so
 * that an article cannot move the cursor, ring the bell or hide words.
 */
export function plainWords(text: string): string {
  return withoutControls(text).trim();
}

/** The same, but keeps a space at either end. */
export function withoutControls(text: string): string {
  return text.replace(controls, ' ').replace(/\s+/g, ' ');
}
