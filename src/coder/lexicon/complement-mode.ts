import type { Token } from '../../sentences/sentence.js';
import type { EventType } from '../event-type.js';
import { FieldReader, isRecord, LexiconFileError, readLexiconFile } from './read-lexicon-file.js';

/** Words that tell the mode of an act from what is refused, asked or threatened (docs/codebook.md section 8). */
export interface ComplementModes {
  /** For each type: modes in order of precedence, each with its lemmas. */
  readonly byType: ReadonlyMap<EventType, readonly ModeWords[]>;
  readonly fallback: ReadonlyMap<EventType, string>;
}

interface ModeWords {
  readonly mode: string;
  readonly words: ReadonlySet<string>;
}

const file = 'complement-modes.yml';
/** Words further right belong to another thought. */
const reach = 14;

/** Reads `data/en/complement-modes.yml`. */
export function loadComplementModes(): ComplementModes {
  const byType = new Map<EventType, readonly ModeWords[]>();
  const fallback = new Map<EventType, string>();
  for (const type of ['REQUEST', 'REJECT', 'THREATEN'] as const) {
    const raw = readLexiconFile(file)[type];
    if (!isRecord(raw) || !isRecord(raw.modes))
      throw new LexiconFileError(file, `${type} needs "modes" and "otherwise"`);
    fallback.set(type, new FieldReader(file, raw, type).text('otherwise'));
    const fields = new FieldReader(file, raw.modes, `${type} modes`);
    byType.set(
      type,
      Object.keys(raw.modes).map((mode) => ({ mode, words: new Set(fields.text(mode).split(/\s+/)) })),
    );
  }
  return { byType, fallback };
}

/**
 * Mode of an act of `type` whose content is told in tokens `from` to `to` (exclusive): that of the word that comes first;
 * null for a type whose mode its content does not give.
 */
export function complementMode(
  modes: ComplementModes,
  type: EventType,
  tokens: readonly Token[],
  from: number,
  to: number,
): string | null {
  const candidates = modes.byType.get(type);
  if (!candidates) return null;
  for (const token of tokens.slice(from, Math.min(to, from + reach))) {
    const hit = candidates.find(({ words }) => words.has(token.lemma) || words.has(token.lower));
    if (hit) return hit.mode;
  }
  return modes.fallback.get(type) ?? null;
}
