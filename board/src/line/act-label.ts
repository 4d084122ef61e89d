import type { LineActValue, LineSummary } from '../api/answers.js';
import { actWords } from '../words/act-words.js';
import { dayOfAct } from '../words/day-of-act.js';
import { describeForm } from '../words/describe-form.js';

/** Who does what to whom on a line: "Russia → Ukraine: refused talks". */
export function actLabel(act: LineActValue, line: LineSummary): string {
  const name = (key: string) => line.parties.find((party) => party.key === key)?.name ?? key;
  const sides = `${name(act.from)} ${act.isMutual ? '↔' : '→'} ${name(act.to)}`;
  const via = act.isIndirect && act.via.length > 0 ? ` through ${act.via.join(', ')}` : '';
  const what = doneWords(act);
  return `${sides}: ${what}${via}`;
}

function doneWords(act: LineActValue): string {
  if (act.bearing === 'contact' && act.form !== null) return describeForm(act.form);
  // An offer of talks is an AGREE; of what else one may agree to, the word does not tell.
  return act.bearing === 'opening' && act.type === 'AGREE' ? 'offered talks' : actWords(act);
}

/** The same with its day and on whose word it stands, for those who hear it. */
export function fullActLabel(act: LineActValue, line: LineSummary): string {
  return `${dayOfAct(act)}. ${actLabel(act, line)}. ${act.standing}`;
}
