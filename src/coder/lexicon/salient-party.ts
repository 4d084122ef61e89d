import type { Mention } from '../../actors/mention.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';

/** The party that a reader has in mind at some sentence, apart from those named already. */
export interface SalientParty {
  /** Its last mention up to that sentence, else its first. */
  readonly mention: Mention;
  /** Its part, 0…1, in what is said about all others: near 1 where a text is about two parties only. */
  readonly share: number;
}

/** Mentions lose a factor e of their weight in this many sentences. */
const decay = 2;
/** Weight of a mention anywhere in the document, against 1 in the sentence itself. */
const everywhere = 0.1;

/** Finds the most salient party of a single state at a sentence, those of `except` (state codes) left out. */
export type SalienceLookup = (sentence: number, except: ReadonlySet<string>) => SalientParty | null;

export function salientParty(text: PeopledDocument): SalienceLookup {
  const mentions = text.mentions.flatMap((mention) => {
    const codes = [...new Set(mention.parties.map((p) => p.code).filter((c) => c !== '-'))];
    return codes.length > 0 ? [{ mention, codes }] : [];
  });
  return (sentence, except) => {
    const weights = new Map<string, number>();
    for (const { mention, codes } of mentions) {
      const distance = sentence - mention.sentence;
      const weight = (everywhere + (distance >= 0 ? Math.exp(-distance / decay) : 0)) / codes.length;
      for (const code of codes) if (!except.has(code)) weights.set(code, (weights.get(code) ?? 0) + weight);
    }
    const [top] = [...weights].sort((a, b) => b[1] - a[1]);
    if (!top) return null;
    const ofTop = mentions.filter(({ codes }) => codes.length === 1 && codes[0] === top[0]);
    const named = ofTop.findLast(({ mention }) => mention.sentence <= sentence) ?? ofTop[0];
    if (!named) return null;
    const total = [...weights.values()].reduce((sum, w) => sum + w, 0);
    return { mention: named.mention, share: top[1] / total };
  };
}
