import { type Span, sliceSpan } from '../../documents/span.js';
import type { Party } from '../../reports/coded-event.js';
import { cutPieces } from './cut-pieces.js';
import type { GroupWord } from './historian-lexicon.js';
import { isBody, readPerson } from './read-person.js';
import type { PlaceName, RemarkContext } from './remark-context.js';

/** Offices of the knowledge base by the office that a group word tells. */
const holdersOf: Readonly<Record<string, readonly string[]>> = {
  'foreign minister': ['foreign minister'],
  president: ['head of state'],
  'prime minister': ['head of government'],
};

/**
 * Who was met, of a list such as "President X, the Foreign Ministers of A and B, and UN Special Envoy Y": one entry for
 * each state or body, with all of its people; states listed under one plural ("the Foreign Ministers of A and B") are
 * one entry, for they met together.
 */
export function readCompany(list: Span, context: RemarkContext): readonly (readonly Party[])[] {
  const company: { key: string; parties: Party[] }[] = [];
  const add = (key: string, parties: readonly Party[]) => {
    const met = parties.filter((party) => !context.isOwn(party.code));
    const known = company.find((one) => one.key === key);
    if (known !== undefined) known.parties.push(...met);
    else if (met.length > 0) company.push({ key, parties: [...met] });
  };
  let opened: { readonly word: GroupWord; readonly key: string } | null = null;
  let before: string | null = null;
  let peoples: readonly PlaceName[] = [];
  for (const piece of cutPieces(context.text, list, context.tools.lexicon)) {
    const place = placeOnly(piece, context);
    if (place !== null && opened === null && place.thing.kind === 'demonym') {
      // "Australian, Indian, and Japanese counterparts": whose people they are is told by the last.
      peoples = [...peoples, place];
      continue;
    }
    if (place !== null) {
      const parties = partiesOf(place, opened?.word ?? null, context);
      add(opened?.key ?? keyOf(place), parties);
      continue;
    }
    const person = readPerson(piece, before, context);
    if (person !== null) {
      peoples = [];
      opened = null;
      before = person.code;
      add(person.sector === 'IGO' ? `${person.code} ${person.text}` : person.code, [person]);
      continue;
    }
    const group = readGroup(piece, context);
    opened = group?.isListOf ? { word: group.word, key: piece.text } : null;
    if (group === null) continue;
    const others = peoples.flatMap((one) => partiesOf(one, group.word, context));
    add(opened?.key ?? (others.length > 0 ? piece.text : group.key), [...others, ...group.parties]);
    peoples = [];
  }
  return company.map(({ parties }) => distinct(parties));
}

function readGroup(piece: Span, context: RemarkContext) {
  const { lexicon } = context.tools;
  const words = lexicon.groups.filter((group) => groupPlace(piece, group) >= 0);
  const word = words.find((group) => group.sector === null) ?? words[0];
  if (word === undefined) return soleBody(piece, context);
  if (word.sector === null) return null;
  const inside = context.names.filter((name) => name.start >= piece.start && name.end <= piece.end);
  const wordEnd = piece.start + groupPlace(piece, word) + word.words.length;
  const after = context.text.slice(wordEnd, piece.end);
  const listed = /^\s+(?:of|from)\s/.test(after)
    ? inside.filter((name) => name.start > wordEnd && name.thing.kind !== 'capital')
    : [];
  if (listed.length > 0) {
    const parties = listed.flatMap((name) => partiesOf(name, word, context));
    return { word, isListOf: true, key: piece.text, parties };
  }
  const holder = inside.find((name) => name.thing.kind !== 'capital');
  const span = withoutArticle(piece, context.text);
  const sector = holder !== undefined && isBody(holder) ? 'IGO' : word.sector;
  const isElsewhere = lexicon.elsewhere.some((one) => piece.text.split(' ').includes(one));
  const code = holder?.thing.code ?? (isElsewhere ? '-' : context.home);
  const name = sector === 'IGO' ? (holder?.thing.text ?? null) : null;
  const party: Party = { ...span, code, sector, otherSectors: [], name, office: word.office };
  return {
    word,
    isListOf: false,
    key: sector === 'IGO' ? `${code} ${holder?.thing.text}` : code,
    parties: [party],
  };
}

/** "the Arab Peace Initiative Follow-up Committee", "the P5+1": a body without any word for its people. */
function soleBody(piece: Span, context: RemarkContext) {
  const body = context.names.find(
    (name) => name.start >= piece.start && name.end <= piece.end && isBody(name),
  );
  if (body === undefined) return null;
  const word: GroupWord = { words: '', sector: 'IGO', office: null };
  return { word, isListOf: false, key: keyOf(body), parties: partiesOf(body, null, context) };
}

function groupPlace(piece: Span, { words }: GroupWord): number {
  return piece.text.search(new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}])`, 'u'));
}

/** A piece that is the name of a state or body and nothing else. */
function placeOnly(piece: Span, { names, text }: RemarkContext): PlaceName | null {
  const bare = withoutArticle(piece, text);
  return (
    names.find(
      (name) => name.start === bare.start && name.end === bare.end && name.thing.kind !== 'capital',
    ) ?? null
  );
}

function withoutArticle(piece: Span, text: string): Span {
  const article = /^(?:the|other|senior|several|various)\s+/i.exec(piece.text)?.[0] ?? '';
  const from = /^the\s/i.test(article) ? piece.start + article.length : piece.start;
  return sliceSpan(text, from, piece.start + piece.text.replace(/\.$/, '').length);
}

function partiesOf(
  place: PlaceName,
  word: GroupWord | null,
  { day, tools }: RemarkContext,
): readonly Party[] {
  const { start, end, text, thing } = place;
  const office = word?.office ?? null;
  const sector = isBody(place) ? 'IGO' : (word?.sector ?? 'GOV');
  return [thing.code, ...thing.others].map((code) => {
    const holders = office === null ? [] : (holdersOf[office] ?? []);
    const person = isBody(place) || holders.length === 0 ? null : tools.people.byOffice(code, holders, day);
    const name = person?.name ?? (isBody(place) ? thing.text : null);
    return { start, end, text, code, sector, otherSectors: [], name, office: isBody(place) ? null : office };
  });
}

function keyOf(place: PlaceName): string {
  return isBody(place) ? `${place.thing.code} ${place.thing.text}` : place.thing.code;
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter(
    (party, at) =>
      parties.findIndex((other) => other.start === party.start && other.code === party.code) === at,
  );
}
