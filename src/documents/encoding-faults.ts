/** Control characters that no text holds, and what decoders put for bytes that mean nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd]/gu;
/** Latin and Cyrillic or Greek in one word: a Western text read as an Eastern one ("cafй"). */
const MIXED_WORD = /[A-Za-z](?=[\u0370-\u052f])|[\u0370-\u052f](?=[A-Za-z])/gu;
/** UTF-8 read as windows-1252: "â€™", "Ã©". */
const UTF8_AS_LATIN = /â€|[ÂÃ][\u0080-\u00bf]/gu;
/** A Western accent where only a capital or a symbol can be meant: "pr\u00cfsident" is fine, "fa\u00b9de" is not. */
const SYMBOL_IN_WORD = /\p{Ll}[\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7]\p{Ll}/gu;
/** A capital after a small letter and before another: "CAFÉ" is fine, "pr╔sident" and "cafЙs" are not. */
const CAPITAL_IN_WORD = /\p{Ll}[^\P{Lu}A-Z]\p{Ll}/gu;

/** How many places of a text speak against the encoding that it was decoded with. */
export function encodingFaults(text: string): number {
  return [NOT_TEXT, MIXED_WORD, UTF8_AS_LATIN, SYMBOL_IN_WORD, CAPITAL_IN_WORD].reduce(
    (sum, pattern) => sum + (text.match(pattern)?.length ?? 0),
    0,
  );
}
