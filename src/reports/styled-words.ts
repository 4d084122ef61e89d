import { withoutControls } from './plain-words.js';

/** A word as it is printed: its characters, and the same with colours put on. */
export interface StyledWord {
  readonly plain: string;
  readonly styled: string;
}

export interface StyledText {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** Cuts a line of differently coloured stretches at its spaces; a word may span several stretches. */
export function styledWords(stretches: readonly StyledText[]): readonly StyledWord[] {
  const words: StyledWord[] = [];
  let word: StyledWord = { plain: '', styled: '' };
  const endWord = () => {
    if (word.plain !== '') words.push(word);
    word = { plain: '', styled: '' };
  };
  for (const { text, paint } of stretches) {
    for (const piece of withoutControls(text).split(/( )/)) {
      if (piece === ' ') endWord();
      else if (piece !== '') word = { plain: word.plain + piece, styled: word.styled + paint(piece) };
    }
  }
  endWord();
  return words;
}
