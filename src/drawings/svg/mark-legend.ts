import type { Mark } from '../line-drawing.js';
import { kindsOf, markWords } from '../mark-words.js';
import type { Chart } from './lane-chart.js';
import { markShape } from './mark-shape.js';
import { textAt, textWidth } from './text-at.js';

interface Entry {
  readonly words: string;
  readonly shape: Pick<Mark, 'kind' | 'ground'>;
}

const lineHeight = 22;
const shapeRoom = 17;

/** What the shapes mean that occur, and what filled, hollow and struck ones say. */
export function markLegend(
  marks: readonly Mark[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): Chart {
  const entries: readonly Entry[] = [
    ...kindsOf(marks).map((kind) => ({ words: markWords[kind], shape: { kind, ground: 'full' as const } })),
    ...(marks.some(({ ground }) => ground === 'hollow')
      ? [{ words: 'hollow: not told by both sides', shape: { kind: 'contact', ground: 'hollow' } as const }]
      : []),
    ...(marks.some(({ ground }) => ground === 'struck')
      ? [{ words: 'denied or retracted', shape: { kind: 'contact', ground: 'struck' } as const }]
      : []),
  ];
  let [x, y] = [0, 14];
  const markup = entries.map(({ words, shape }) => {
    const wide = shapeRoom + textWidth(words, 12) + 20;
    if (x > 0 && x + wide > width) [x, y] = [0, y + lineHeight];
    const place = { x: left + x + 6, y: top + y - 4 };
    const drawn = markShape(shape, place) + textAt(left + x + shapeRoom, top + y, 'pl-small pl-faint', words);
    x += wide;
    return drawn;
  });
  return { markup: markup.join(''), height: entries.length === 0 ? 0 : y };
}
