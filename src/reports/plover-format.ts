import type { CodedEvent, Party } from './coded-event.js';
import type { DocumentReport, ReportFormat } from './report-format.js';

/** Types whose announcement PLOVER counts as a promise: "will meet" is AGREE there. */
const promisedTypes: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);

/** PLOVER's quad categories: verbal and material cooperation, verbal and material conflict. */
const quadCodes: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** The field names of the PLOVER manual (Open Event Data Alliance, "PLOVER JSON"), one JSON object a line. */
export const ploverFormat: ReportFormat = {
  name: 'plover',
  description: 'JSON lines with the field names of PLOVER',
  header: '',
  print: (report) =>
    report.events.map((event) => `${JSON.stringify(toPlover(event, report.document))}\n`).join(''),
};

function toPlover(
  event: CodedEvent,
  document: DocumentReport['document'],
): Readonly<Record<string, unknown>> {
  const isPromise = event.status === 'future' && promisedTypes.has(event.type);
  const type = isPromise ? 'AGREE' : event.type;
  // The modes of CONSULT are none of AGREE's; what is still to come needs no mark on a promise.
  const mode = isPromise ? null : event.mode;
  const auxiliary = isPromise || event.status === 'actual' ? null : event.status;
  const [first] = event.evidence;
  return {
    id: event.id,
    date: event.date?.start ?? document.date,
    enddate: event.date && event.date.end !== event.date.start ? event.date.end : null,
    source: event.actors.map(toActor),
    recipient: event.recipients.map(toActor),
    event: [type],
    mode: [mode, auxiliary].filter((one) => one !== null),
    quad_code: quadCodes[type] ?? null,
    event_loc: event.place ? { name: event.place.text } : null,
    event_text: [event.trigger.text],
    link: event.replyTo,
    text_info: {
      start: first?.start ?? null,
      end: event.evidence.at(-1)?.end ?? null,
      text_story: event.evidence.map((sentence) => sentence.text),
    },
    cite_info: {
      citation: event.document,
      url: document.url,
      title: document.title,
      language: document.language,
      publication: document.source,
      codebook: 'PLOVER 2.0',
    },
    coder: event.coder,
  };
}

function toActor(party: Party): Readonly<Record<string, unknown>> {
  return {
    code: party.code === '-' ? null : party.code,
    sector: [party.sector, ...party.otherSectors].filter((sector) => sector !== null).join('') || null,
    actor_text: party.text,
    identifier_text: party.name,
    office: party.office,
  };
}
