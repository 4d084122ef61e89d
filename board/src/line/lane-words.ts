import { describeDirection, subjectWords } from '../../../src/drawings/lane-words.js';
import type { Lane } from '../../../src/drawings/line-drawing.js';
import type { LineSummary } from '../api/answers.js';

/** What a lane is of: "calls RUS ↔ USA", "offers of talks RUS → UKR", "through GNB". */
export function laneWords(
  { subject, direction, through }: Pick<Lane, 'subject' | 'direction' | 'through'>,
  { parties }: LineSummary,
): string {
  if (subject === 'route') return `through ${through ?? 'others'}`;
  const words = subject === 'video' ? 'by video' : subjectWords[subject];
  const whom = describeDirection({ direction }, [parties[0]?.code ?? '', parties[1]?.code ?? '']);
  return whom === '' ? words : `${words} ${whom}`;
}
