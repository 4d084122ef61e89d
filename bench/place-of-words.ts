import type { Span } from '../src/documents/span.js';
import type { GoldAnnotation, GoldDocument } from '../src/evaluation/gold-document.js';

/** Where words stand nearest an event's trigger: in its sentences, else anywhere in the text; null when they stand nowhere. */
export function placeOfWords(
  words: string,
  event: GoldAnnotation,
  gold: GoldDocument,
  text: string,
): Span | null {
  const own = event.sentences.flatMap((number) => gold.sentences[number] ?? []);
  const [first] = own;
  const trigger = own
    .map(({ start, end }) => text.slice(start, end).indexOf(event.trigger ?? '\n\n') + start)
    .find((at, index) => at >= (own[index]?.start ?? 0));
  const target = trigger ?? first?.start ?? 0;
  return (
    nearestIn(words, own, target, text) ?? nearestIn(words, [{ start: 0, end: text.length }], target, text)
  );
}

function nearestIn(
  words: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
  target: number,
  text: string,
): Span | null {
  let best: Span | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const { start, end } of ranges) {
    for (let at = text.indexOf(words, start); at >= 0 && at < end; at = text.indexOf(words, at + 1)) {
      const isWhole = !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`);
      const gap = Math.abs(at - target) + (isWhole ? 0 : 1_000_000);
      if (gap >= bestGap) continue;
      bestGap = gap;
      best = { start: at, end: at + words.length, text: words };
    }
  }
  return best;
}
