import type { Quote } from '../api/answers.js';
import { plainText } from './plain-text.js';

/** The sentence on which something stands, its trigger marked. */
export function QuoteBlock({
  quote: { sentence, words },
  isStruck = false,
}: {
  readonly quote: Pick<Quote, 'sentence' | 'words'>;
  readonly isStruck?: boolean;
}) {
  const at = sentence.indexOf(words);
  return (
    <blockquote class={`said${isStruck ? ' struck' : ''}`} dir="auto">
      {at < 0 ? (
        plainText(sentence)
      ) : (
        <>
          {plainText(sentence.slice(0, at))}
          <mark>{plainText(words)}</mark>
          {plainText(sentence.slice(at + words.length))}
        </>
      )}
    </blockquote>
  );
}
