import type { SentencedDocument } from '../sentences/sentenced-document.js';
import { type Discourse, distinctParties, partyOf } from './discourse.js';
import type { PartyIdentity } from './party-identity.js';

const JOINT =
  /\bjoint (?:statement|communiqu|declaration|press statement)|\bbegin text\b|\bstatement (?:was|is being) (?:released|issued)|\bon behalf of\b|\bstatement (?:by|of) the (?:foreign ministers|leaders|ambassadors|governments|members)/i;

/** The signatories that "we" stands for in a joint statement; empty in any other text. CODEBOOK section 8, joint statements. */
export function signatoriesOf(text: SentencedDocument, discourse: Discourse): readonly PartyIdentity[] {
  const opening = text.document.text.slice(0, 1500);
  if (!JOINT.test(opening)) return [];
  let longest: readonly PartyIdentity[] = [];
  for (const sentence of text.sentences.slice(0, 7)) {
    const end = sentence.start + verbAt(sentence.text);
    const parties: PartyIdentity[] = [];
    for (const draft of discourse.drafts) {
      const start = discourse.words[draft.from]?.start ?? 0;
      if (
        draft.sentence !== sentence.index ||
        draft.use === 'place-of-act' ||
        draft.kind === 'pronoun' ||
        start >= end
      )
        continue;
      parties.push(
        ...draft.parties.map((party) => partyOf(party.code, party.sector === 'IGO' ? 'IGO' : 'GOV')),
      );
    }
    const distinct = distinctParties(parties.filter((party) => party.code !== '-'));
    // The sentence that names who released it settles it.
    if (distinct.length > 1 && /statement (?:was|is being) (?:released|issued)|^We, the/.test(sentence.text))
      return blocsBeforeMembers(distinct);
    if (distinct.length > longest.length) longest = distinct;
  }
  return blocsBeforeMembers(longest);
}

/** Where the names of signatories end: at the first verb of stating or at "on", "regarding" the subject. */
function verbAt(sentence: string): number {
  const match =
    /\b(?:wish|extend|condemn|express|welcome|reaffirm|call|remain|met|note|urge|are|have|has|is|on the|regarding|concerning|about|following|on)\b/.exec(
      sentence.replace(/(?:following (?:\w+ )?)?statement (?:was|is being) (?:released|issued)/, (words) =>
        '_'.repeat(words.length),
      ),
    );
  return match?.index ?? sentence.length;
}

/** "We, the G7 foreign ministers of Canada, France …": the bloc signs, its members are only listed. */
function blocsBeforeMembers(parties: readonly PartyIdentity[]): readonly PartyIdentity[] {
  const blocs = parties.filter((party) => party.sector === 'IGO');
  return blocs.some((party) => party.code === 'IGO') && parties.length - blocs.length >= 4 ? blocs : parties;
}
