import { createHash } from 'node:crypto';
import { loadKnowledge, NAME_COLUMNS } from '../../actors/knowledge/load-knowledge.js';
import { readCsv } from '../../actors/knowledge/read-csv.js';
import type { Document } from '../../documents/document.js';
import type { Span } from '../../documents/span.js';
import type { CodedEvent, EventDate, Party } from '../../reports/coded-event.js';
import { createPersonFinder } from './find-person.js';
import { loadHistorianLexicon } from './historian-lexicon.js';
import type { HistorianRecord } from './historian-record.js';
import { readCompany } from './read-company.js';
import { type RemarkAct, readRemarks } from './read-remarks.js';
import { type RecordDocument, recordDocument } from './record-document.js';
import { type HistorianTools, remarkContext } from './remark-context.js';

/** Share of right events in a sample checked by hand (docs/historian.md). */
const confidence = { journey: 0.98, met: 0.93, attended: 0.9, signed: 0.9 };

/** What reading the records takes, loaded once. */
export function loadHistorianTools(): HistorianTools {
  const knowledge = loadKnowledge();
  const rows = readCsv('places-and-bodies.csv', NAME_COLUMNS);
  const countries = new Map(
    rows.flatMap(([text = '', code = '', , kind]) =>
      kind === 'country name' ? [[countryKey(text), code] as const] : [],
    ),
  );
  return { knowledge, people: createPersonFinder(knowledge), lexicon: loadHistorianLexicon(), countries };
}

function countryKey(name: string): string {
  return name.toLowerCase().replaceAll('-', ' ').replaceAll('’', "'");
}

/**
 * A record as document with its event records: the trip or visit itself, and each meeting, conference and signature that its
 * remarks tell of, dated as closely as they say.
 * @param coder what the event records say of their origin: "parley/0.2.0 historian"
 */
export function codeHistorianRecord(
  record: HistorianRecord,
  tools: HistorianTools,
  coder: string,
): { readonly document: Document; readonly events: readonly CodedEvent[] } {
  const laidOut = recordDocument(record);
  const { document } = laidOut;
  const foreign = codeOfCountry(record, tools);
  const context = remarkContext(laidOut, record.kind === 'trip' ? foreign : 'USA', tools);
  const selves =
    record.kind === 'trip'
      ? [traveller(laidOut, tools)]
      : visitors(laidOut, { ...context, home: foreign, isOwn: () => false });
  const whole: EventDate = { start: record.start, end: record.end, span: laidOut.days, basis: 'stated' };
  const acts = readRemarks(record, context);
  const place = laidOut.locale ?? laidOut.unitedStates ?? laidOut.country;
  const events = [
    journey(laidOut, selves, foreign, whole),
    ...acts.map((act) => meeting(act, selves, context.home, act.date ?? whole, act.place ?? place)),
  ];
  const base = {
    schema: 1,
    document: document.id,
    status: 'actual',
    channel: 'in-person',
    through: [],
    coder,
  } as const;
  const ids = new Set<string>();
  return {
    document,
    events: events.map((event): CodedEvent => {
      const rest = {
        condition: null,
        speaker: null,
        since: null,
        replyTo: null,
        replyBasis: null,
        unanswered: false,
      };
      return { ...base, id: idOf(document.id, event, ids), ...event, ...rest };
    }),
  };
}

type OwnFields = Pick<
  CodedEvent,
  | 'type'
  | 'mode'
  | 'actors'
  | 'recipients'
  | 'date'
  | 'place'
  | 'trigger'
  | 'about'
  | 'evidence'
  | 'confidence'
>;

function journey(
  laidOut: RecordDocument,
  actors: readonly Party[],
  foreign: string,
  date: EventDate,
): OwnFields {
  const { record, country, unitedStates, locale, verb, head } = laidOut;
  const host = unitedStates ?? country;
  const code = unitedStates === null ? foreign : 'USA';
  const isContact = !isPrivate(record) && code !== '-';
  const recipient: Party = { ...host, code, sector: 'GOV', otherSectors: [], name: null, office: null };
  return {
    type: 'CONSULT',
    mode: 'visit',
    actors,
    recipients: isContact ? [recipient] : [],
    date,
    place: locale ?? host,
    trigger: verb,
    about: null,
    evidence: [head],
    confidence: confidence.journey,
  };
}

/** A stop on the way, or a visit of which nothing but "private" is told: nobody of the host is said to have been met. */
function isPrivate({ remarks }: HistorianRecord): boolean {
  return /^(?:Private visit\b(?![^.;]*\bwith\b)[^.;]*\.?|Stopped\b[^.;]*\.?|Vacation\.?|Pastoral visit\.?)$/i.test(
    remarks,
  );
}

/** Who travels to meet the host is the actor, the host the recipient; all others who meet are actors alike. */
function meeting(
  act: RemarkAct,
  selves: readonly Party[],
  host: string,
  date: EventDate,
  place: Span | null,
): OwnFields {
  const { rule, trigger, sentence, isMultilateral, about } = act;
  // "the U.S.-Russia Joint Commission", of a Russian visitor: Russia is there in his person.
  const parties = act.parties.filter(
    ({ code, name }) => name !== null || selves.every((self) => self.code !== code),
  );
  const isSigning = rule === 'signed';
  const own = new Set(selves.map((party) => party.code));
  const others = parties.filter((party) => !own.has(party.code));
  const isAtHost = rule === 'met' && others.length > 0 && others.every((party) => party.code === host);
  const states = new Set([...selves, ...parties].map((party) => party.code));
  return {
    type: isSigning ? 'SUPPORT' : 'CONSULT',
    mode: !isSigning && (isMultilateral || states.size > 2) ? 'multilateral' : null,
    actors: [...selves, ...(isAtHost ? parties.filter((party) => own.has(party.code)) : parties)],
    recipients: isAtHost ? others : [],
    date,
    place,
    trigger,
    about,
    evidence: [sentence],
    confidence: confidence[rule],
  };
}

const travellerOffices: Readonly<
  Record<string, { readonly office: string; readonly holders: readonly string[] }>
> = {
  president: { office: 'president', holders: ['head of state'] },
  secretary: { office: 'secretary of state', holders: ['foreign minister'] },
};

function traveller({ record, person }: RecordDocument, { people }: HistorianTools): Party {
  const { office, holders } = travellerOffices[record.role ?? ''] ?? { office: null, holders: [] };
  const known = people.bySurname(person.text, 'USA', holders, record.start);
  return {
    ...person,
    code: 'USA',
    sector: 'GOV',
    otherSectors: [],
    name: known?.name ?? person.text,
    office,
  };
}

function visitors({ person }: RecordDocument, context: Parameters<typeof readCompany>[1]): readonly Party[] {
  const found = readCompany(person, context).flat();
  if (found.length > 0) return found;
  const known = context.tools.people.bySurname(person.text, context.home, [], context.day);
  return [
    {
      ...person,
      code: context.home,
      sector: 'GOV',
      otherSectors: [],
      name: known?.name ?? person.text,
      office: null,
    },
  ];
}

/** The code of a record's country: of its id where the lexicon has it, else of its name or id in the knowledge base. */
function codeOfCountry(
  { country, countryId }: HistorianRecord,
  { lexicon, countries }: HistorianTools,
): string {
  const known = countries.get(countryKey(country)) ?? countries.get(countryKey(countryId));
  return lexicon.places.get(countryId) ?? known ?? '-';
}

function idOf(
  documentId: string,
  { type, trigger, actors, recipients, evidence }: OwnFields,
  taken: Set<string>,
): string {
  const parties = [...actors, ...recipients].map(({ code, start, end }) => [code, start, end]);
  for (let twin = 0; ; twin += 1) {
    const content = JSON.stringify([
      documentId,
      type,
      trigger.start,
      parties,
      evidence.map((span) => span.start),
      twin,
    ]);
    const id = createHash('sha256').update(content).digest('hex').slice(0, 12);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
