import { joinWords } from './join-words.js';

export type AnswerKind = 'accept' | 'refuse' | 'withdraw' | 'counter' | 'answer' | 'silence';

/** In this order: "gave no answer" is silence, "called off" is no call, "replied that it refused" is a refusal. */
const kinds: readonly AnswerKind[] = ['silence', 'withdraw', 'counter', 'refuse', 'accept', 'answer'];

const patterns = kinds.map((kind) => {
  const words = [...joinWords[kind]].sort((a, b) => b.length - a.length);
  return { kind, pattern: new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'iu') };
});

/** What kind of answer words tell ("turned down": refuse); null when they tell none. */
export function answerOf(words: string): AnswerKind | null {
  return patterns.find(({ pattern }) => pattern.test(words))?.kind ?? null;
}
