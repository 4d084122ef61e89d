import type { ModelConfig } from './model-config.js';
import type { PieceDocument } from './piece-document.js';

/** One place of the encoder's input; `source` is the piece that stands there, -1 for [CLS] and [SEP]. */
export interface WindowPlace {
  readonly id: number;
  readonly caseKind: number;
  readonly quoted: number;
  /** 0 context, 1 read, 2 headline as context, 3 headline read. */
  readonly segment: number;
  /** Ordinal of the block (headline, context sentence, read sentence) within the window. */
  readonly block: number;
  readonly source: number;
}

export type Window = readonly WindowPlace[];

const startId = 101; // [CLS]
const breakId = 102; // [SEP]

interface Block {
  readonly first: number;
  readonly last: number;
  readonly segment: number;
}

/** Windows that read each wanted sentence once, in order, each with the headline and the sentences before it (training/INTERFACE.md section 2). */
export function cutWindows(
  text: PieceDocument,
  limits: ModelConfig['limits'],
  wanted: ReadonlySet<number>,
): readonly Window[] {
  const groups: number[][] = [];
  let [group, length]: [number[], number] = [[], 0];
  const close = (): void => {
    if (group.length > 0) groups.push(group);
    [group, length] = [[], 0];
  };
  text.sentences.forEach(({ first, last }, number) => {
    const size = last - first;
    const skipped = !wanted.has(number);
    if (skipped || length + size + 1 > limits.scored) close();
    if (skipped || size === 0) return;
    group.push(number);
    length += size + 1;
  });
  close();
  return groups.map((numbers) => windowOf(text, blocksOf(text, numbers, limits)));
}

function blocksOf(
  text: PieceDocument,
  group: readonly number[],
  limits: ModelConfig['limits'],
): readonly Block[] {
  const [start = 0] = group;
  const blocks: Block[] = group.flatMap((number) => {
    const range = text.sentences[number];
    return range === undefined ? [] : [{ ...range, segment: number === 0 ? 3 : 1 }];
  });
  if (start === 0) return blocks;
  const title = text.sentences[0] ?? { first: 0, last: 0 };
  const headline = {
    first: title.first,
    last: Math.min(title.last, title.first + limits.headline),
    segment: 2,
  };
  return [headline, ...contextBefore(text, start, limits.context), ...blocks];
}

/** Whole sentences before `start` while they fit; where the nearest does not, its end alone. */
function contextBefore(text: PieceDocument, start: number, limit: number): readonly Block[] {
  const blocks: Block[] = [];
  let room = limit;
  for (let number = start - 1; number > 0; number--) {
    const { first, last } = text.sentences[number] ?? { first: 0, last: 0 };
    if (last - first + 1 > room) {
      if (blocks.length === 0 && room > 1) blocks.unshift({ first: last - room + 1, last, segment: 0 });
      break;
    }
    if (last > first) {
      blocks.unshift({ first, last, segment: 0 });
      room -= last - first + 1;
    }
  }
  return blocks;
}

function windowOf(text: PieceDocument, blocks: readonly Block[]): Window {
  const bare = { caseKind: 0, quoted: 0, source: -1 };
  const places: WindowPlace[] = [{ id: startId, ...bare, segment: 0, block: 0 }];
  blocks.forEach(({ first, last, segment }, block) => {
    text.pieces.slice(first, last).forEach(({ id, caseKind, quoted }, i) => {
      places.push({ id, caseKind, quoted, segment, block, source: first + i });
    });
    places.push({ id: breakId, ...bare, segment, block });
  });
  return places;
}
