/** A word as BERT's basic tokenizer cuts it, offsets into the text. */
export interface BasicWord {
  readonly start: number;
  readonly end: number;
}

const isSpace = (c: string): boolean => /\s/u.test(c);
/** ASCII symbols count as punctuation here, as in BERT. */
const isPunctuation = (c: string): boolean => /[!-/:-@[-`{-~]|\p{P}/u.test(c);
const isIdeograph = (c: string): boolean =>
  /[\u{3400}-\u{4dbf}\u{4e00}-\u{9fff}\u{f900}-\u{faff}\u{20000}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u.test(c);

/** Cuts `text` from `start` to `end` at spaces, around every punctuation mark and around every ideograph. */
export function splitWords(text: string, start: number, end: number): readonly BasicWord[] {
  const words: BasicWord[] = [];
  let open = -1;
  const close = (at: number): void => {
    if (open >= 0) words.push({ start: open, end: at });
    open = -1;
  };
  for (let i = start; i < end; ) {
    const c = String.fromCodePoint(text.codePointAt(i) ?? 0);
    if (isSpace(c)) close(i);
    else if (isPunctuation(c) || isIdeograph(c)) {
      close(i);
      words.push({ start: i, end: Math.min(i + c.length, end) });
    } else if (open < 0) open = i;
    i += c.length;
  }
  close(end);
  return words;
}
