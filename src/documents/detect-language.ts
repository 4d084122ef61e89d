import { francAll } from 'franc-min';

/** Fewer letters than this say too little: names alone would decide. */
const LEAST_LETTERS = 80;
/** English that is full of foreign names scores a little below the language of the names. */
const ENGLISH_SHARE_OF_BEST = 0.9;
/** franc reads no more than its first 2,048 characters. */
const SAMPLE_LENGTH = 2048;

/** ISO 639-1 code (639-3 where there is none) of the language of a text, or null when it is too short to tell. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return null;
  const scores = francAll(sample);
  const [best, bestScore] = scores[0] ?? ['und', 0];
  if (best === 'und') return null;
  const english = scores.find(([code]) => code === 'eng')?.[1] ?? 0;
  const code = english >= bestScore * ENGLISH_SHARE_OF_BEST ? 'eng' : best;
  return shortCode(code);
}

/** Locale canonicalisation turns ISO 639-3 into 639-1 where both exist: `deu` to `de`, `arb` to `ar`. */
function shortCode(code: string): string {
  return Intl.getCanonicalLocales(code)[0] ?? code;
}
