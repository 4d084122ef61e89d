import type { OriginFinder } from '../ledger-rules.js';
import type { StoredDocument } from '../stored-document.js';
import { creditedAgency } from './credited-agency.js';
import { longQuotations } from './long-quotations.js';
import { bandKeys } from './min-hash.js';
import { containment, shinglesOf } from './shingles-of.js';
import { textWords } from './text-words.js';

/** Share of the smaller text within the larger from which it was taken from it: papers cut wire copy. */
const derivedFrom = 0.6;
/** The same for two texts that credit one agency: then less will do. */
const creditedFrom = 0.3;

/** Shingles of the first words that serve as keys: a cut text keeps its beginning. */
const leadWords = 60;
const leadKeys = 4;

/** Texts taken from each other or from a third, and texts that print the same long quotation: one origin. */
export const findCopies: OriginFinder = {
  documentKeys: ({ text }) => {
    const words = textWords(text);
    const lead = [...shinglesOf(words.slice(0, leadWords))].sort((a, b) => a - b).slice(0, leadKeys);
    return [
      ...bandKeys(shinglesOf(words)),
      ...lead.map((shingle) => `lead ${shingle.toString(36)}`),
      ...[...longQuotations(text)].map((quotation) => `quote ${quotation.toString(36)}`),
    ];
  },
  copiesOf: (document, candidates) => {
    const own = toCopyText(document);
    return candidates.filter((candidate) => isCopy(own, toCopyText(candidate))).map(({ id }) => id);
  },
};

interface CopyText {
  readonly shingles: ReadonlySet<number>;
  readonly quotations: ReadonlySet<number>;
  readonly agency: string | null;
}

function toCopyText({ text, source }: Pick<StoredDocument, 'text' | 'source'>): CopyText {
  return {
    shingles: shinglesOf(textWords(text)),
    quotations: longQuotations(text),
    agency: creditedAgency(text, source),
  };
}

function isCopy(a: CopyText, b: CopyText): boolean {
  if ([...a.quotations].some((quotation) => b.quotations.has(quotation))) return true;
  const isCredited = a.agency !== null && a.agency === b.agency;
  return containment(a.shingles, b.shingles) >= (isCredited ? creditedFrom : derivedFrom);
}
