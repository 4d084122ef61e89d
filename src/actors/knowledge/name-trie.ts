import type { Word } from '../word.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[];
}

/** The longest name that begins at a word. */
export interface TrieMatch<T> {
  /** Index one past its last word. */
  readonly end: number;
  readonly values: readonly T[];
}

/** Names as paths of folded keys. Filled once, then only read. */
export class NameTrie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  add(keys: readonly string[], value: T): void {
    let node = this.root;
    for (const key of keys) {
      const next: Node<T> = node.next.get(key) ?? { next: new Map(), values: [] };
      node.next.set(key, next);
      node = next;
    }
    node.values.push(value);
  }

  /** The longest match from `start` whose words `joins` lets stand together and whose values `accepts` keeps. */
  longest(
    words: readonly Word[],
    start: number,
    joins: (word: Word, previous: Word) => boolean,
    accepts: (value: T, from: number, end: number) => boolean,
  ): TrieMatch<T> | null {
    let node = this.root;
    let best: TrieMatch<T> | null = null;
    for (let at = start; at < words.length; at += 1) {
      const word = words[at];
      const previous = words[at - 1];
      if (word === undefined) break;
      if (at > start && (previous === undefined || !joins(word, previous))) break;
      const next = node.next.get(word.key);
      if (next === undefined) break;
      node = next;
      if (node.values.length === 0) continue;
      const values = node.values.filter((value) => accepts(value, start, at + 1));
      if (values.length > 0) best = { end: at + 1, values };
    }
    return best;
  }
}
