import { type Span, sliceSpan } from '../../documents/span.js';
import type { Party } from '../../reports/coded-event.js';
import { titleAt } from './cut-pieces.js';
import type { KnownPerson } from './find-person.js';
import type { Title } from './historian-lexicon.js';
import type { PlaceName, RemarkContext } from './remark-context.js';

const particle = String.raw`(?:al|el|bin|ibn|ben|de|da|di|do|du|del|della|dos|e|y|van|von|der|den|le|la|abu|ul|ould|av|af|zu|as|ash)(?=[\s-]\p{L})`;
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’.‘]*`;
const personName = new RegExp(
  `^(?:${particle}[\\s-])?${nameWord}(?:(?:\\s+|[-‑])(?:${particle}|\\d+(?:rd|th|nd|st)\\b|\\(${nameWord}\\)|(?<=[-‑])\\p{Ll}+(?![\\p{L}-])|${nameWord})|(?<=\\p{Lu}\\p{Ll}+),\\s+(?:Jr|Sr)\\.|,\\s+(?:Jr|Sr)\\.)*`,
  'u',
);
/** The name that a text begins with, without the full stop of its sentence; empty when it begins with none. */
function personNameAt(text: string): string {
  const name = personName.exec(text)?.[0] ?? '';
  return /(?:\b(?:Jr|Sr)|(?<!\p{L})\p{Lu})\.$/u.test(name) ? name : name.replace(/\.$/, '');
}

const lead =
  /^(?:(?:the|a|an|newly|former|then|outgoing|incoming|acting|interim|caretaker|his|her|British-based)\s+)+/i;

/**
 * A person told by title, by name, or both: "Foreign Minister Bulatov", "Ruritanian Prime Minister Lena Ost", "the
 * President of Sylvania". Whose a title without a country is: the holder of that name, if only one has it; else the
 * country of the person before; else the country that the record is about.
 */
export function readPerson(piece: Span, before: string | null, context: RemarkContext): Party | null {
  const { text } = context;
  const from = piece.start + (lead.exec(piece.text)?.[0].length ?? 0);
  const found = findTitle(from, piece.end, context);
  if (found === null) return readBareName(piece, context);
  const body = context.names.findLast((name) => name.start >= from && name.end <= found.at) ?? null;
  let at = found.end;
  const complement = /^\s+(?:for|to|on)\s+(?:the\s+)?/.exec(text.slice(at, piece.end));
  const aim = complement && nameAt(at + complement[0].length, context);
  if (aim) at = aim.end;
  let owner = body;
  const own = ownerAt(at, piece.end, context);
  if (own !== null) {
    owner = own;
    at = own.end;
  }
  const space = /^[\s,]*/.exec(text.slice(at, piece.end))?.[0].length ?? 0;
  const nameText = personNameAt(text.slice(at + space, piece.end));
  const name = sliceSpan(text, at + space, at + space + nameText.length);
  owner = ownerAt(name.end, piece.end, context) ?? owner;
  if (name.text === '' && owner === null && !/^the\s/i.test(piece.text)) return null;
  const known = knownPerson(name.text, owner, before, found.title, context);
  const isFormer = /^(?:the\s+)?former\s/i.test(piece.text);
  const span = name.text === '' ? sliceSpan(text, from, at) : name;
  return {
    ...span,
    code: known.code,
    sector: isFormer ? 'ELI' : isBodyCode(known.code) ? 'IGO' : found.title.sector,
    otherSectors: [],
    name: known.name,
    office: found.title.office,
  };
}

/** The first title of a piece and the end of all that follow on it: "Prime Minister/Foreign Minister", "Amir Sheikh". */
function findTitle(from: number, to: number, { text, tools }: RemarkContext) {
  for (let at = from; at < to; at += 1) {
    const title = titleAt(text, at, tools.lexicon);
    if (title === null) continue;
    let end = at + title.words.length;
    for (;;) {
      const link =
        /^(?:-(?:designate|elect)\b|\s+(?:and|&)\s+|\s*[/,]\s*|-|\s+(?:Dr\.|Mr\.|Mrs\.|Sir|Dame|Lady|Baroness|H\.E\.)\s+|\s+)/.exec(
          text.slice(end, to),
        );
      if (link === null) break;
      if (/^-(?:designate|elect)/.test(link[0])) {
        end += link[0].length;
        continue;
      }
      const next = titleAt(text, end + link[0].length, tools.lexicon);
      if (next === null) break;
      end += link[0].length + next.words.length;
    }
    const courtesy = /^\s+(?:Dr\.|Mr\.|Mrs\.|Sir|Dame|Lady|Baroness|Daw|Dato[’']?)\s/.exec(
      text.slice(end, to),
    );
    return { title, at, end: courtesy === null ? end : end + courtesy[0].length - 1 };
  }
  return null;
}

function nameAt(at: number, { names }: RemarkContext): PlaceName | null {
  return names.find((name) => name.start === at) ?? null;
}

/** " of Kazakhstan", " of the European Council". */
function ownerAt(at: number, to: number, context: RemarkContext): PlaceName | null {
  const link = /^\s+of\s+(?:the\s+)?(?:Republic\s+of\s+)?/.exec(context.text.slice(at, to));
  return link === null ? null : nameAt(at + link[0].length, context);
}

export function isBody({ thing }: PlaceName): boolean {
  return thing.sector === 'IGO';
}

function isBodyCode(code: string): boolean {
  return code === 'IGO' || code === 'UNO' || code === 'EUR';
}

function knownPerson(
  name: string,
  owner: PlaceName | null,
  before: string | null,
  { holders }: Title,
  { home, day, tools }: RemarkContext,
): { readonly code: string; readonly name: string | null } {
  const { people } = tools;
  const told = name === '' ? null : name;
  if (owner !== null) {
    const { code } = owner.thing;
    return { code, name: (told === null ? byOffice(code) : surnameIn(code))?.name ?? told };
  }
  if (told === null) return { code: home, name: byOffice(home)?.name ?? null };
  const full = told.includes(' ') ? people.byFullName(told, holders, day) : [];
  const [only, ...more] = new Set(full.map((person) => person.code));
  const own = full.find((person) => person.code === home);
  const found: KnownPerson | null =
    own ??
    (more.length === 0 ? full.find((person) => person.code === only) : undefined) ??
    surnameIn(home) ??
    (before === null ? null : surnameIn(before));
  return found ?? { code: home, name: told };

  function byOffice(code: string): KnownPerson | null {
    return holders.length === 0 ? null : people.byOffice(code, holders, day);
  }
  function surnameIn(code: string): KnownPerson | null {
    const exact = people.byFullName(name, holders, day).find((person) => person.code === code);
    return exact ?? (holders.length === 0 ? null : people.bySurname(name, code, holders, day));
  }
}

/** "Jose Luis Rodriguez Zapatero", "Lapid": a name alone counts when the knowledge base has its bearer in office. */
function readBareName(piece: Span, { home, day, text, tools }: RemarkContext): Party | null {
  const name = personNameAt(piece.text);
  if (name === '' || name.length < piece.text.replace(/\.$/, '').length) return null;
  const [known, ...others] = name.includes(' ') ? tools.people.byFullName(name, [], day) : [];
  const person =
    known !== undefined && others.length === 0 ? known : tools.people.bySurname(name, home, [], day);
  if (person === null) return null;
  const span = sliceSpan(text, piece.start, piece.start + name.length);
  return { ...span, code: person.code, sector: 'GOV', otherSectors: [], name: person.name, office: null };
}
