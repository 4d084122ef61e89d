import type { Draft } from './draft.js';

/**
 * The drafts that `isKept`, with `answers` pointing at their new positions. `standIns[i]` is the position of the
 * draft that stands for draft i; an answer to a draft that nobody stands for is dropped, and so is one to itself.
 */
export function retainDrafts(
  drafts: readonly Draft[],
  isKept: (draft: Draft, at: number) => boolean,
  standIns: readonly number[] = drafts.map((_, at) => at),
): readonly Draft[] {
  const positions = new Map<number, number>();
  drafts.forEach((draft, at) => {
    if (isKept(draft, at)) positions.set(at, positions.size);
  });
  return drafts.flatMap((draft, at): readonly Draft[] => {
    const position = positions.get(at);
    if (position === undefined) return [];
    const target = draft.answers === null ? undefined : positions.get(standIns[draft.answers] ?? -1);
    if (target === undefined || target === position) return [{ ...draft, answers: null, replyBasis: null }];
    return [{ ...draft, answers: target }];
  });
}
