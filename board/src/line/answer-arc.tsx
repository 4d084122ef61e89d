import type { PlacedMark } from './place-lanes.js';

/** From an offer to its answer; nothing where one of them is not drawn. */
export function AnswerArc({
  from,
  to,
}: {
  readonly from: PlacedMark | undefined;
  readonly to: PlacedMark | undefined;
}) {
  if (from === undefined || to === undefined) return null;
  const middle = (from.x + to.x) / 2;
  const lift = Math.min(from.y, to.y) - 18;
  return <path class="answer-arc" d={`M${to.x} ${to.y}Q${middle} ${lift} ${from.x} ${from.y}`} />;
}
