import type { LineAct } from '../lines/line-act.js';
import { linePartyOfKey } from '../lines/line-key.js';
import { partyName } from '../lines/party-name.js';

/** An act in words without its text: "call, Russia ↔ United States, defence ministers, stated by both sides". */
export function describeAct(act: LineAct): string {
  const name = (key: string) => partyName(linePartyOfKey(key));
  return [
    kindWords(act),
    `${name(act.from)} ${act.isMutual ? '↔' : '→'} ${name(act.to)}`,
    ...(act.isIndirect && act.via.length > 0 ? [`through ${act.via.map(name).join(', ')}`] : []),
    ...(act.level === null ? [] : [act.level]),
    act.standing,
  ].join(', ');
}

/** "call", "planned visit", "no contact", "refusal of talks", "ACCUSE". */
export function kindWords({ bearing, form, type, mode, status }: LineAct): string {
  switch (bearing) {
    case 'contact':
      return form ?? 'contact';
    case 'plan':
      return `${form ?? 'contact'} to come`;
    case 'silence':
      return 'stated silence';
    case 'opening':
      return 'offer of talks';
    case 'closure':
      return type === 'REJECT' ? 'refusal of talks' : 'closure';
    case 'words':
    case 'deed':
    case 'none':
      return [type, ...(mode === null ? [] : [mode]), ...(status === 'actual' ? [] : [`(${status})`])].join(
        ' ',
      );
  }
}

/** The days of an act: "2022-10-21", "2022-05-13 to 2022-10-20", "no day". */
export function describeDays({ firstDay, lastDay }: LineAct): string {
  if (firstDay === null || lastDay === null) return 'no day';
  return firstDay === lastDay ? firstDay : `${firstDay} to ${lastDay}`;
}
