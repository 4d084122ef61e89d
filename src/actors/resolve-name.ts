import type { DraftMention } from './draft-mention.js';
import type { FoundName } from './find-names.js';
import type { PartyIdentity } from './party-identity.js';

/** The Taliban govern Afghanistan from this day on, and did from the first of these to the second. CODEBOOK section 4. */
const TALIBAN_FROM = '2021-08-15';
const FIRST_TALIBAN_RULE = ['1996-09-27', '2001-11-13'] as const;

/** A fixed name stands for what the knowledge base says of it, as of the document's date. */
export function resolveName(draft: DraftMention, name: FoundName, date: string | null): void {
  const { thing } = name;
  const isProper = !/^(?:demonym|country name|group of states)$/.test(thing.kind);
  const sector = /taliban/i.test(thing.text) ? talibanSector(date, thing.sector) : thing.sector;
  draft.parties = [thing.code, ...thing.others].map(
    (code): PartyIdentity => ({
      code,
      sector,
      otherSectors: [],
      name: isProper ? thing.text : null,
      office: null,
    }),
  );
  draft.ground = name.isTold === true ? 'document: body named' : 'knowledge base: places-and-bodies';
}

function talibanSector(date: string | null, otherwise: string): string {
  if (date === null) return otherwise;
  const isFirstRule = date >= FIRST_TALIBAN_RULE[0] && date < FIRST_TALIBAN_RULE[1];
  return date >= TALIBAN_FROM || isFirstRule ? 'GOV' : otherwise;
}
