import { type Span, sliceSpan } from '../../documents/span.js';
import type { Party } from '../../reports/coded-event.js';
import { isBody } from './read-person.js';
import type { BareAct } from './read-remarks.js';
import type { PlaceName, RemarkContext } from './remark-context.js';
import { placeAfter } from './remark-details.js';

/** What one does at a summit or conference; after "Accompanied President X" only a preposition is left. */
export const attendance =
  /\b(?:[Aa]ttended|[Pp]articipated in|[Tt]ook part in|(?:[Cc]o-)?[Hh]osted|(?:[Cc]o-)?[Cc]haired|(?:[Cc]o-)?[Ll]ed|(?:[Cc]o-)?[Cc]onvened|[Oo]pened|[Hh]eaded|[Hh]eld|[Jj]oined)\s|^\s*(?:’s|'s)?\s*(?:to|for|at|participation in)\s/u;

/** Summits, conferences and the like, each an act: "the NATO meeting and the first meeting of the Contact Group" are two. */
export function readAttended(clause: Span, context: RemarkContext): readonly BareAct[] {
  const match = attendance.exec(clause.text);
  if (match === null) return [];
  const start = clause.start + match.index + match[0].length;
  const inPlace = /\s(?:in|at)\s+(?=\p{Lu})/u.exec(context.text.slice(start, clause.end));
  const end = inPlace === null ? clause.end : start + inPlace.index;
  const place = placeAfter(context.text, end, clause.end, context.locale);
  const trigger = firstWord(clause, match.index, context.text);
  return cutOccasions(sliceSpan(context.text, start, end), context).map((occasion) => {
    const named = namedIn(occasion, context);
    return {
      rule: 'attended',
      trigger,
      parties: named.filter(({ thing }) => !context.isOwn(thing.code)).map(toParty),
      isMultilateral: !(named.length === 2 && !named.some(isBody)),
      about: withoutEnd(occasion, context.text),
      place,
    };
  });
}

/** The occasions of a list; a part without a word for one ("and the P5+1") belongs to the part before. */
function cutOccasions(list: Span, context: RemarkContext): readonly Span[] {
  const occasions: Span[] = [];
  for (const match of list.text.matchAll(
    /.+?(?:,\s+(?:and\s+)?(?=(?:the|an?|\d)\s)|\s+and\s+(?=(?:the|an?)\s)|$)/gu,
  )) {
    const part = sliceSpan(
      context.text,
      list.start + match.index,
      list.start + match.index + match[0].length,
    );
    const before = occasions.at(-1);
    const kind = kindOf(part.text, context);
    if (kind === 'meeting') occasions.push(part);
    else if (kind === null && before !== undefined) {
      occasions[occasions.length - 1] = sliceSpan(context.text, before.start, part.end);
    }
  }
  return occasions;
}

/** The name of an occasion without what links it to the next. */
function withoutEnd({ start, text: words }: Span, text: string): Span {
  const name = words.replace(/(?:,|\s+and|\.|\s)+$/u, '');
  return sliceSpan(text, start, start + name.length);
}

/** Of words for meetings and for what is none the first: an "opening ceremony of the forum" is no forum. */
function kindOf(text: string, { tools }: RemarkContext): 'meeting' | 'other' | null {
  const { meetings, notMeetings } = tools.lexicon;
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const first = words.find((word) => meetings.has(word) || notMeetings.has(word));
  if (first === undefined) return null;
  return meetings.has(first) ? 'meeting' : 'other';
}

/** Bodies in the name of an occasion, and states that it ties to one another ("U.S.-India"). */
function namedIn(occasion: Span, { names, text }: RemarkContext): readonly PlaceName[] {
  return names
    .filter((name) => name.start >= occasion.start && name.end <= occasion.end)
    .filter((name) => isBody(name) || isTiedState(name, text))
    .filter((name, at, all) => all.findIndex((other) => other.thing.text === name.thing.text) === at);
}

/** "India" in "U.S.-India", "Russian" in "U.S.-Russian"; not "American" in "Inter-American". */
function isTiedState({ start, isTied, thing }: PlaceName, text: string): boolean {
  if (!isTied) return false;
  return (
    thing.kind === 'country name' || (thing.kind === 'demonym' && /U\.S\.[-‑–]$/.test(text.slice(0, start)))
  );
}

function toParty(name: PlaceName): Party {
  const { start, end, text, thing } = name;
  const [sector, known] = isBody(name) ? ['IGO', thing.text] : ['GOV', null];
  return { start, end, text, code: thing.code, sector, otherSectors: [], name: known, office: null };
}

/** The word at a place of a clause, as trigger. */
export function firstWord(clause: Span, offset: number, text: string): Span {
  const at = clause.start + offset;
  const lead = /^\W*/u.exec(text.slice(at, clause.end))?.[0].length ?? 0;
  const word = /^[\p{L}-]+/u.exec(text.slice(at + lead, clause.end))?.[0] ?? '';
  return sliceSpan(text, at + lead, at + lead + word.length);
}
