/** Nouns in -ed that are no participles. */
const nounsInEd = new Set([
  'bloodshed',
  'hundred',
  'infrared',
  'purebred',
  'shred',
  'speed',
  'steed',
  'creed',
  'greed',
  'breed',
]);

const functionTags = new Set(['ADP', 'ADV', 'DET', 'PRON', 'PART', 'AUX', 'SCONJ', 'INTJ']);

/**
 * The tag of a token from that of the tagger's last word in it, with the tagger's steady mistakes put right: a hyphenated
 * participle is an adjective ("U.S.-led"), a name in parts is a name ("Jae-in"), a per cent figure is a number, and an
 * unknown word in -ed is a verb.
 */
export function correctTag(surface: string, tag: string): string {
  if (tag === 'NOUN' && surface.endsWith('ed')) {
    return /^\p{Ll}{3,}[^e\W]ed$/u.test(surface) && !nounsInEd.has(surface) ? 'VERB' : tag;
  }
  if (/^[’'](?:m|re|ve|ll|d)$/iu.test(surface)) return 'AUX';
  if (surface === 'I' && tag === 'PROPN') return 'PRON';
  if (surface.endsWith('%')) return /^\p{N}[\p{N}.,]*%$/u.test(surface) ? 'NUM' : tag;
  if (tag === 'PART' && surface.toLowerCase() === 'cannot') return 'AUX';
  if (!/^\p{L}.*[-‑]\p{L}/u.test(surface)) return tag;
  if (tag === 'VERB') return 'ADJ';
  return /^\p{Lu}/u.test(surface) && functionTags.has(tag) ? 'PROPN' : tag;
}

/** Base form of a verb in -ed that the tagger does not know: "abducted" → "abduct", "surveilled" → "surveil". */
export function baseOfParticiple(participle: string): string {
  const stem = participle.replace(/ed$/, '');
  if (/([bdgmnprtl])\1$/.test(stem)) return stem.slice(0, -1);
  if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  return /(?:[aiu]t|[cgsuvz]|[^aeiou]l)$/.test(stem) ? `${stem}e` : stem;
}
