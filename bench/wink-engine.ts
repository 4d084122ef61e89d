import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Document } from '../src/documents/document.js';

/** The yardstick: wink-nlp doing tokens, sentence boundaries and part-of-speech tags, and nothing else. */
export async function* winkEngine(documents: Iterable<Document>): AsyncGenerator<number> {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  for (const document of documents) {
    const read = nlp.readDoc(document.text);
    read.sentences().out();
    read.tokens().out(nlp.its.pos);
    yield 0;
  }
}
