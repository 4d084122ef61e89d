import type { LineAct } from '../../../src/lines/line-act.js';
import type { LineActValue } from '../api/answers.js';

/** The server's answer leaves open which standings there are; the drawing only tells the known ones apart. */
export function drawnAct(act: LineActValue): LineAct {
  return { ...act, standing: act.standing as LineAct['standing'] };
}
