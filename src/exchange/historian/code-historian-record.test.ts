import { expect, test } from 'vitest';
import {
  codedRecord,
  historianExample,
  partiesOf,
  tripOf,
  visitOf,
} from '../../../tests/support/historian-story.js';
import type { CodedEvent } from '../../reports/coded-event.js';
import type { HistorianRecord } from './historian-record.js';
import { readHistorianFile } from './read-historian-file.js';

/** The events of a record but for the trip or visit itself. */
function meetings(record: HistorianRecord): readonly CodedEvent[] {
  return codedRecord(record).events.slice(1);
}

const kerry = 'USA John Kerry';

test('a trip is a document that says who went where, and an event', () => {
  const { document, events } = codedRecord(tripOf('Met with Foreign Minister Børge Brende.'));
  expect(document).toEqual({
    id: 'historian/travels/secretary/1',
    url: 'https://history.state.gov/departmenthistory/travels/secretary/kerry-john-forbes',
    source: 'U.S. Department of State, Office of the Historian',
    date: '2015-01-20',
    title: 'Travel of John Forbes Kerry: Norway',
    author: null,
    language: 'en',
    text: 'Secretary of State John Forbes Kerry travelled to Norway (Oslo, Bergen), 2014-03-30 to 2014-04-02.\n\nMet with Foreign Minister Børge Brende.\n',
  });
  const [trip, meeting] = events;
  expect(trip).toMatchObject({ type: 'CONSULT', mode: 'visit', status: 'actual', channel: 'in-person' });
  expect(trip && partiesOf(trip)).toEqual([kerry, '> NOR Norway']);
  expect(trip?.date).toMatchObject({ start: '2014-03-30', end: '2014-04-02', basis: 'stated' });
  expect(trip?.date?.span?.text).toBe('2014-03-30 to 2014-04-02');
  expect(meeting && partiesOf(meeting)).toEqual([kerry, '> NOR Borge Brende']);
  expect(meeting).toMatchObject({ mode: null, place: { text: 'Oslo, Bergen' }, trigger: { text: 'Met' } });
});

test('every span is where it says', () => {
  const files = ['kerry-travels', 'biden-travels', 'visits'] as const;
  for (const record of files.flatMap((name) => readHistorianFile(historianExample(name)))) {
    const { document, events } = codedRecord(record);
    for (const { actors, recipients, trigger, place, about, date, evidence } of events) {
      for (const span of [...actors, ...recipients, trigger, place, about, date?.span, ...evidence]) {
        if (span) expect(document.text.slice(span.start, span.end)).toBe(span.text);
      }
    }
  }
});

test('each state met is an event of its own, with all of its people', () => {
  const remarks =
    'Met with King Harald V, Prime Minister Erna Solberg, and Danish Foreign Minister Martin Lidegaard.';
  expect(meetings(tripOf(remarks)).map(partiesOf)).toEqual([
    [kerry, '> NOR Harald V', '> NOR Erna Solberg'],
    [kerry, 'DNK Martin Lidegaard'],
  ]);
});

test('surnames, spelling variants and offices alone are told by who was in office then', () => {
  const met = (remarks: string) => meetings(tripOf(remarks)).map(partiesOf);
  expect(met('Met with Prime Minister Solberg.')).toEqual([[kerry, '> NOR Erna Solberg']]);
  expect(met('Met with Russian Foreign Minister Sergey Lavrov.')).toEqual([[kerry, 'RUS Sergei Lavrov']]);
  expect(met('Met with President Francois Hollande of France.')).toEqual([[kerry, 'FRA Francois Hollande']]);
  // At a summit abroad a title without a country is not the host's.
  expect(met('Met with Chancellor Angela Merkel and Prime Minister David Cameron.')).toEqual([
    [kerry, 'DEU Angela Merkel'],
    [kerry, 'GBR David Cameron'],
  ]);
});

test('states listed under one plural met together', () => {
  const remarks =
    'Met with Foreign Minister Børge Brende, the Foreign Ministers of Russia, Iran, and Iraq, and with UN Special Envoy for Syria Staffan de Mistura.';
  const [host, together, envoy] = meetings(tripOf(remarks));
  expect(host && partiesOf(host)).toEqual([kerry, '> NOR Borge Brende']);
  expect(together && partiesOf(together)).toEqual([
    kerry,
    'RUS Sergei Lavrov',
    'IRN Mohammad Javad Zarif',
    'IRQ Hoshyar Zebari',
  ]);
  expect(together?.mode).toBe('multilateral');
  expect(envoy?.actors[1]).toMatchObject({ code: 'UNO', sector: 'IGO', text: 'Staffan de Mistura' });
});

test('a title may be long, double, or followed by another', () => {
  const met = (remarks: string) =>
    meetings(tripOf(remarks)).map((event) =>
      [...event.actors.slice(1), ...event.recipients].map(({ text, office }) => [text, office]),
    );
  expect(met('Met with Deputy Prime Minister and Foreign Minister Ola Nordmann.')).toEqual([
    [['Ola Nordmann', 'deputy prime minister']],
  ]);
  expect(met('Met with Prime Minister/Foreign Minister Hamad bin Jasim al-Thani.')).toEqual([
    [['Hamad bin Jasim al-Thani', 'prime minister']],
  ]);
  expect(met('Met with Foreign Minister Prince Saud al-Faisal.')).toEqual([
    [['Saud al-Faisal', 'foreign minister']],
  ]);
  expect(met('Met with Secretary of Foreign Affairs Teodoro Locsin, Jr., and students.')).toEqual([
    [['Teodoro Locsin, Jr.', 'foreign minister']],
  ]);
});

test('groups are parties, of the host unless told otherwise; what is no party is none', () => {
  const met = (remarks: string) =>
    meetings(tripOf(remarks)).map((event) =>
      [...event.actors.slice(1), ...event.recipients].map(({ code, sector }) => `${code} ${sector}`),
    );
  expect(met('Met with senior officials.')).toEqual([['NOR GOV']]);
  expect(met('Met with Swedish opposition leaders.')).toEqual([['SWE OPP']]);
  expect(met('Met with European counterparts.')).toEqual([['- GOV']]);
  expect(met('Met with U.S. military personnel.')).toEqual([]);
  expect(met('Met with representatives of civil society.')).toEqual([]);
  expect(met('Met with members of the U.S. Mission.')).toEqual([]);
});

test('what was talked about is the subject; a signature is a signature', () => {
  const [talk, treaty] = meetings(
    tripOf(
      'Discussed the Arctic with Foreign Minister Børge Brende. Signed a fisheries agreement with Iceland on quotas.',
    ),
  );
  expect(talk).toMatchObject({
    type: 'CONSULT',
    about: { text: 'the Arctic' },
    trigger: { text: 'Discussed' },
  });
  expect(treaty).toMatchObject({ type: 'SUPPORT', mode: null, trigger: { text: 'Signed' } });
  expect(treaty && partiesOf(treaty)).toEqual([kerry, 'ISL Iceland']);
});

test('summits have the bodies that their names tell, dialogues the two states', () => {
  const [summit, council, dialogue] = meetings(
    tripOf(
      'Attended the NATO Foreign Ministers’ Meeting. Attended a NATO-Russia Council Meeting. Co-chaired the U.S.-Norway Strategic Dialogue.',
    ),
  );
  expect(summit).toMatchObject({ mode: 'multilateral', trigger: { text: 'Attended' } });
  expect(summit && partiesOf(summit)).toEqual([kerry, 'IGO NATO']);
  expect(council && partiesOf(council)).toEqual([kerry, 'IGO NATO', 'RUS Russia']);
  expect(dialogue?.mode).toBeNull();
  expect(dialogue && partiesOf(dialogue)).toEqual([kerry, 'NOR Norway']);
});

test.each([
  'Accompanied President Obama.',
  'Attended the funeral of former Prime Minister Kåre Willoch.',
  'Visited the Fram Museum and laid a wreath.',
  'Addressed the Norwegian Parliament.',
  'Attended the opening ceremony of the Winter Olympic Games.',
])('%s names no meeting', (remarks) => {
  expect(meetings(tripOf(remarks))).toEqual([]);
});

test('whoever accompanied the president was there with him', () => {
  const [meeting] = meetings(
    tripOf('Accompanied President Obama to meetings with Prime Minister Erna Solberg.'),
  );
  expect(meeting && partiesOf(meeting)).toEqual([kerry, 'USA Barack Obama', '> NOR Erna Solberg']);
});

test('a day that the remarks name dates the meeting, a place among the cities places it', () => {
  const [first, second] = meetings(
    tripOf('Met with King Harald V (April 1). Met with Mayor Ola Nordmann in Bergen.'),
  );
  expect(first?.date).toMatchObject({ start: '2014-04-01', end: '2014-04-01', span: { text: 'April 1' } });
  expect(second).toMatchObject({
    date: { start: '2014-03-30', end: '2014-04-02' },
    place: { text: 'Bergen' },
  });
});

test('a visitor comes to the United States, and meets whom the remarks name', () => {
  const [visit, meeting] = codedRecord(
    visitOf(
      'Prime Minister Jens Stoltenberg',
      'Norway',
      'Private visit. Met with President Obama May 4 at Camp David, Maryland.',
    ),
  ).events;
  expect(visit && partiesOf(visit)).toEqual(['NOR Jens Stoltenberg', '> USA the United States']);
  expect(meeting && partiesOf(meeting)).toEqual(['NOR Jens Stoltenberg', '> USA Barack Obama']);
  expect(meeting).toMatchObject({ date: { start: '2010-05-04' }, place: { text: 'Camp David, Maryland' } });
});

test('of a private visit or a stop on the way nobody of the host is said to have been met', () => {
  const [visit] = codedRecord(visitOf('King Harald V', 'Norway', 'Private visit.')).events;
  expect(visit && partiesOf(visit)).toEqual(['NOR Harald V']);
  const [stop] = codedRecord(tripOf('Stopped en route to Iraq.')).events;
  expect(stop && partiesOf(stop)).toEqual([kerry]);
  const [talk] = codedRecord(
    visitOf('King Harald V', 'Norway', 'Private visit with President Obama.'),
  ).events;
  expect(talk && partiesOf(talk)).toEqual(['NOR Harald V', '> USA the United States']);
});

test('Kerry met Lavrov 21 times in the bundled trips, and signed with him once', () => {
  const events = readHistorianFile(historianExample('kerry-travels')).flatMap(
    (record) => codedRecord(record).events,
  );
  const withLavrov = events.filter((event) =>
    [...event.actors, ...event.recipients].some((party) => party.name === 'Sergei Lavrov'),
  );
  const days = (type: string) =>
    withLavrov.filter((event) => event.type === type).map((event) => event.date?.start);
  // Read off the file by hand: 17 remarks that name him, four that name "the Foreign Ministers of … Russia".
  expect(days('CONSULT')).toEqual([
    '2013-02-26',
    '2013-05-07',
    '2013-05-27',
    '2013-09-12',
    '2014-01-12',
    '2014-03-14',
    '2014-03-29',
    '2014-10-13',
    '2014-12-14',
    '2015-03-02',
    '2015-05-12',
    '2015-10-23',
    '2015-10-29',
    '2015-11-13',
    '2015-12-15',
    '2016-01-20',
    '2016-03-23',
    '2016-07-14',
    '2016-08-25',
    '2016-09-08',
    '2016-10-15',
  ]);
  expect(days('SUPPORT')).toEqual(['2013-10-04']);
});

test('peoples before one word for them met together', () => {
  const [joint, host] = meetings(
    tripOf('Met with Danish, Finnish, and Swedish counterparts. Met with Foreign Minister Børge Brende.'),
  );
  expect(joint?.actors.map(({ code }) => code)).toEqual(['USA', 'DNK', 'FIN', 'SWE']);
  expect(joint?.mode).toBe('multilateral');
  expect(host && partiesOf(host)).toEqual([kerry, '> NOR Borge Brende']);
});
