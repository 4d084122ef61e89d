import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';

/** A token as the tagger cut it, with offsets in the tagged text. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly lemma: string;
}

/** Characters that the tagger may have rewritten between two words; a find further on is another word. */
const longestGap = 12;

let tagger: WinkMethods | undefined;

/** The tagger takes about a quarter of a second to load: once a process. */
function loadTagger(): WinkMethods {
  tagger ??= winkNLP(model, ['sbd', 'pos']);
  return tagger;
}

/**
 * Words of a text with universal part-of-speech tags and lemmas, by wink-nlp's English model. Words whose surface the
 * tagger changed (it rewrites some contractions) are left out rather than placed wrongly.
 */
export function tagWords(text: string): readonly TaggedWord[] {
  const nlp = loadTagger();
  const { its } = nlp;
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out() as readonly string[];
  const tags = tokens.out(its.pos as ItsFunction<string>) as readonly string[];
  const lemmas = tokens.out(its.lemma as ItsFunction<string>) as readonly string[];
  const words: TaggedWord[] = [];
  let at = 0;
  values.forEach((value, i) => {
    const surface = value.trim();
    const tag = tags[i];
    if (surface === '' || tag === undefined || tag === 'SPACE') return;
    const start = text.indexOf(surface, at);
    if (start === -1 || text.slice(at, start).trim().length > longestGap) return;
    at = start + surface.length;
    words.push({ start, end: at, tag, lemma: (lemmas[i] ?? surface).toLowerCase() });
  });
  return words;
}
