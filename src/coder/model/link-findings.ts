import type { Model } from './load-model.js';
import { sigmoid } from './place-runs.js';
import { type ActPair, readPairs } from './run-networks.js';

/** What linking needs of a finding. */
export interface LinkableAct {
  readonly sentence: number;
  readonly type: string;
  readonly vector: Float32Array;
}

/** The act that this one repeats or answers, as an index, with the score of the link. */
export interface ActLinks {
  readonly sameAs: { readonly index: number; readonly score: number } | null;
  readonly replyTo: { readonly index: number; readonly score: number } | null;
}

/** Pairs scored in one call; bounds memory in texts of many acts. */
const pairsACall = 4096;

/** Upper bounds of the buckets of distance in sentences that the network was trained with; farther is one more. */
const distanceBounds = [0, 1, 2, 3, 5, 8, 15];
const bucketOf = (distance: number): number => {
  const bucket = distanceBounds.findIndex((bound) => distance <= bound);
  return bucket < 0 ? distanceBounds.length : bucket;
};

/** Links each act to the earlier one that it most likely repeats, and answers, when likely enough (training/INTERFACE.md section 6). */
export async function linkFindings(model: Model, acts: readonly LinkableAct[]): Promise<readonly ActLinks[]> {
  const { reach, same, reply } = model.config.pairs;
  const places = acts.flatMap((later, j) =>
    acts.slice(0, j).flatMap((earlier, i) => {
      const distance = later.sentence - earlier.sentence;
      return distance <= reach ? [{ i, j, earlier, later, distance }] : [];
    }),
  );
  const links = acts.map(() => ({ sameAs: { index: -1, score: 0 }, replyTo: { index: -1, score: 0 } }));
  for (let from = 0; from < places.length; from += pairsACall) {
    const part = places.slice(from, from + pairsACall);
    const rows = await readPairs(
      model,
      part.map(
        ({ earlier, later, distance }): ActPair => ({
          earlier: earlier.vector,
          later: later.vector,
          far: bucketOf(distance),
          isSameType: earlier.type === later.type,
        }),
      ),
    );
    part.forEach(({ i, j }, row) => {
      const [repeats = -Infinity, answers = -Infinity] = rows[row] ?? [];
      const best = links[j];
      if (best === undefined) return;
      if (sigmoid(repeats) > best.sameAs.score) best.sameAs = { index: i, score: sigmoid(repeats) };
      if (sigmoid(answers) > best.replyTo.score) best.replyTo = { index: i, score: sigmoid(answers) };
    });
  }
  return links.map(({ sameAs, replyTo }) => ({
    sameAs: sameAs.index >= 0 && sameAs.score >= same ? sameAs : null,
    replyTo: replyTo.index >= 0 && replyTo.score >= reply ? replyTo : null,
  }));
}
