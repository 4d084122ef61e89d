import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';

/** A word as the tagger cut it, with offsets in the tagged text. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly lemma: string;
}

/** Characters that the tagger may have rewritten between two words; a find further on is another word. */
const longestGap = 12;
/** The tagger's time grows faster than the text, so long texts go to it in parts of about this many characters. */
const partLength = 20_000;

let tagger: WinkMethods | undefined;

/** The tagger takes about a quarter of a second to load: once a process. */
function loadTagger(): WinkMethods {
  tagger ??= winkNLP(model, ['sbd', 'pos']);
  return tagger;
}

/**
 * Words of a text with universal part-of-speech tags and lemmas, by wink-nlp's English model. `ends` are the ends of
 * its sentences, ascending: the only places where a long text may be parted. Words whose surface the tagger changed (it
 * rewrites some contractions) are left out rather than placed wrongly.
 */
export function tagWords(text: string, ends: readonly number[]): readonly TaggedWord[] {
  const words: TaggedWord[] = [];
  // The tagger knows "I'm" and "don't" by the straight apostrophe only; one code unit for another keeps the offsets.
  const plain = text.replace(/(?<=\p{L})’(?=\p{L})/gu, "'");
  let from = 0;
  ends.forEach((end, i) => {
    if (end - from < partLength && i < ends.length - 1) return;
    tagPart(plain.slice(from, end), from, words);
    from = end;
  });
  return words;
}

function tagPart(text: string, offset: number, words: TaggedWord[]): void {
  const nlp = loadTagger();
  const { its } = nlp;
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out() as readonly string[];
  const tags = tokens.out(its.pos as ItsFunction<string>) as readonly string[];
  const lemmas = tokens.out(its.lemma as ItsFunction<string>) as readonly string[];
  let at = 0;
  values.forEach((value, i) => {
    const surface = value.trim();
    const tag = tags[i];
    if (surface === '' || tag === undefined || tag === 'SPACE') return;
    const window = text.slice(at, at + surface.length + 4 * longestGap);
    const found = window.indexOf(surface);
    if (found === -1 || window.slice(0, found).trim().length > longestGap) return;
    const start = at + found;
    at = start + surface.length;
    words.push({ start: offset + start, end: offset + at, tag, lemma: (lemmas[i] ?? surface).toLowerCase() });
  });
}
