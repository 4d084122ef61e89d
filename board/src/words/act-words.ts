import type { EventSummary } from '../api/answers.js';

/** Types and their modes in plain words, for sentences of the form "Moscow → Kyiv: asked for talks". */
const words: Readonly<Record<string, string>> = {
  CONSULT: 'talked',
  'CONSULT visit': 'visited',
  'CONSULT third-party': 'talked through a third party',
  'CONSULT multilateral': 'talked with several others',
  'CONSULT phone': 'spoke by phone',
  AGREE: 'agreed or offered',
  REQUEST: 'asked',
  'REQUEST assist': 'asked for help',
  'REQUEST change': 'asked for another policy',
  'REQUEST yield': 'asked the other side to give way',
  'REQUEST meet': 'asked for talks',
  REJECT: 'refused',
  'REJECT assist': 'refused help',
  'REJECT change': 'refused another policy',
  'REJECT yield': 'refused to give way',
  'REJECT meet': 'refused talks',
  SUPPORT: 'supported',
  CONCEDE: 'conceded',
  COOPERATE: 'cooperated',
  AID: 'gave aid',
  RETREAT: 'pulled back',
  ACCUSE: 'accused',
  THREATEN: 'threatened',
  PROTEST: 'protested',
  SANCTION: 'reduced relations',
  MOBILIZE: 'moved forces',
  COERCE: 'coerced',
  ASSAULT: 'used force',
};

const statusWords: Readonly<Record<string, string>> = {
  actual: '',
  future: 'planned',
  hypothetical: 'only possible',
  negated: 'said not to be so',
  historical: 'told as history',
};

/** What an act was: "asked for talks", "talked (planned)". */
export function actWords({ type, mode, status }: Pick<EventSummary, 'type' | 'mode' | 'status'>): string {
  const act =
    words[`${type} ${mode}`] ?? (mode === null ? words[type] : `${words[type] ?? type} (${mode})`) ?? type;
  const note = statusWords[status] ?? status;
  return note === '' ? act : `${act} (${note})`;
}
