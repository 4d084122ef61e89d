import { expect, test } from 'vitest';
import { splitDocument } from '../sentences/split-document.js';
import { loadKnowledge } from './knowledge/load-knowledge.js';
import { partiesOfSpan } from './parties-of-span.js';
import { peopleDocument } from './people-document.js';
import type { PeopledDocument } from './peopled-document.js';

function read(
  text: string,
  date: string | null = '2016-03-01',
  source: string | null = null,
): PeopledDocument {
  const document = { id: 't', url: null, source, date, title: null, author: null, language: 'en', text };
  return peopleDocument(splitDocument(document), loadKnowledge());
}

/** Parties ("CODE SECTOR") that the n-th occurrence of some words stands for. */
function who(people: PeopledDocument, words: string, occurrence = 0): readonly string[] {
  let at = -1;
  for (let n = 0; n <= occurrence; n += 1) at = people.document.text.indexOf(words, at + 1);
  const parties = partiesOfSpan(people, { start: at, end: at + words.length, text: words });
  return parties.map((party) => (party.sector === null ? party.code : `${party.code} ${party.sector}`));
}

test('a title makes every later surname that country’s, also for people unknown', () => {
  const people = read('Kazakh Foreign Minister Dauren Testov flew to Baku. Testov met officials there.');
  expect(who(people, 'Testov', 1)).toEqual(['KAZ GOV']);
});

test('an apposition after or before the name tells the party', () => {
  const people = read(
    'Pjotr Ganin, a spokesman for the Kremlin, spoke first. The Turkish defence minister, Olgun Sarp, listened. Ganin left before Sarp did.',
  );
  expect(who(people, 'Ganin', 1)).toEqual(['RUS GOV']);
  expect(who(people, 'Sarp', 1)).toEqual(['TUR GOV']);
});

test('party and state make an American legislator', () => {
  const people = read(
    'Rep. Ada Lindqvist (D-Minn.) objected. Lindqvist called for a vote.',
    '2019-05-02',
    'USA TODAY',
  );
  expect(who(people, 'Lindqvist', 1)).toEqual(['USA LEG']);
});

test('office holders are those of the document’s date, former ones are ELI', () => {
  expect(who(read('Kerry met Lavrov in Vienna.', '2015-07-01'), 'Kerry')).toEqual(['USA GOV']);
  expect(who(read('Former President Jimmy Carter went to Pyongyang.', '2010-08-26'), 'Jimmy Carter')).toEqual(
    ['USA ELI'],
  );
});

test('the Taliban are rebels before they took Kabul and a government after', () => {
  expect(who(read('The Taliban rejected talks.', '2019-09-10'), 'The Taliban')).toEqual(['AFG REB']);
  expect(who(read('The Taliban rejected talks.', '2022-09-10'), 'The Taliban')).toEqual(['AFG GOV']);
});

test('what only looks like a place is no actor', () => {
  for (const text of [
    'He moved from Moscow, Idaho, to New Mexico.',
    'Michael Jordan and Chad Smith gave money.',
    'The Jerusalem Post and the New York Times asked for it.',
    'The Paris Agreement and the Geneva Conventions bind all.',
    'Kemp, the governor in Atlanta, signed the bill that Georgia had waited for.',
  ]) {
    expect(
      read(text, '2018-01-01', 'USA TODAY').mentions.filter((mention) => mention.kind === 'place'),
    ).toEqual([]);
  }
});

test('a place where something happens is told from a government', () => {
  const people = read('They met in Geneva and in Moscow, but Moscow refused to sign.');
  const moscow = people.mentions.filter((mention) => mention.text === 'Moscow');
  expect(moscow.map((mention) => mention.role ?? null)).toEqual(['place-of-act', null]);
});

test('a helper named in a compound is not whose the head is', () => {
  const people = read('Houthi envoys left Sanaa. Iran-backed fighters in Yemen shelled Marib.');
  expect(who(people, 'Iran-backed fighters in Yemen')).toEqual(['YEM REB']);
});

test('role nouns take their country from the phrase or from the text before', () => {
  const people = read(
    'French Foreign Minister Jean-Marc Ayrault called Tehran. The foreign minister asked for calm. The two countries agreed to talk.',
    '2016-06-01',
  );
  expect(who(people, 'The foreign minister')).toEqual(['FRA GOV']);
  expect(who(people, 'The two countries').toSorted()).toEqual(['FRA GOV', 'IRN GOV']);
});

test('relations and world leaders have no code', () => {
  const people = read('World leaders praised the deal, and Israel and its European allies did not.');
  expect(who(people, 'World leaders')).toEqual(['-']);
  expect(who(people, 'its European allies')).toEqual(['-']);
});

test('pronouns take number and gender into account', () => {
  const people = read(
    'Chancellor Angela Merkel called President Francois Hollande. She asked for patience. Moscow sent a note; it demanded an answer.',
    '2015-02-01',
  );
  expect(who(people, 'She')).toEqual(['DEU GOV']);
  expect(who(people, 'it demanded'.slice(0, 2))).toEqual(['RUS GOV']);
});

test('a quotation’s first person is its speaker, carried over to the next quotation', () => {
  const people = read(
    '“We will not yield,” Russian Foreign Minister Sergei Lavrov said on Monday.\n\n“I told them so twice,” he added.',
    '2016-05-01',
  );
  expect(people.speeches.map((speech) => speech.speaker?.parties[0]?.code)).toEqual(['RUS', 'RUS']);
  expect(who(people, 'We')).toEqual(['RUS GOV']);
  expect(who(people, 'I told'.slice(0, 1))).toEqual(['RUS GOV']);
});

test('a government’s own release speaks for it', () => {
  const people = read(
    'Call with the Foreign Minister of Peru\n\nOffice of the Spokesperson\n\nThe Secretary thanked Peru. We welcome its offer.',
    '2021-05-01',
    'US State Department',
  );
  expect(who(people, 'The Secretary')).toEqual(['USA GOV']);
  expect(who(people, 'We')).toEqual(['USA GOV']);
});

test('a title before a name and a state after it declare someone unknown', () => {
  const people = read('A letter came by way of President Marcus Velanto Oduya of Chad. Oduya then left.');
  expect(who(people, 'Marcus Velanto Oduya')).toEqual(['TCD GOV']);
  expect(who(people, 'Oduya', 1)).toEqual(['TCD GOV']);
});

test('a body after "of" is no state that a titled name is of', () => {
  const people = read('Secretary-General Anna Brunn of NATO met President Ivo Kralik of Slovenia.');
  expect(who(people, 'Ivo Kralik')).toEqual(['SVN GOV']);
  expect(who(people, 'Anna Brunn')).not.toEqual(['SVN GOV']);
});

test('"III" after a name is no part of it', () => {
  const people = read('Lloyd J. Austin III spoke. Austin left.', '2022-10-21');
  expect(who(people, 'Austin', 1)).toEqual(['USA GOV']);
});

test('a representative by title sits in the House, one of a state speaks for its government', () => {
  const people = read(
    'Representative Pramila Jayapal spoke. The Russian representative, Igor Walow, left.',
    '2022-10-26',
  );
  expect(who(people, 'Pramila Jayapal')).toEqual(['USA LEG']);
  expect(who(people, 'Igor Walow')).toEqual(['RUS GOV']);
});

test('an administration official is of Washington, whatever state stands nearest', () => {
  const people = read('Ukraine waited. An administration official declined to answer.');
  expect(who(people, 'An administration official')).toEqual(['USA GOV']);
});
