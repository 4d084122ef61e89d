import { readFile } from 'node:fs/promises';
import { isCollective } from '../src/actors/collectives.js';
import { loadKnowledge } from '../src/actors/knowledge/load-knowledge.js';
import { partiesOfSpan } from '../src/actors/parties-of-span.js';
import { peopleDocument } from '../src/actors/people-document.js';
import type { PeopledDocument } from '../src/actors/peopled-document.js';
import { PRONOUNS } from '../src/actors/pronouns.js';
import type { GoldAnnotation, GoldDocument, GoldParty } from '../src/evaluation/gold-document.js';
import { loadGold } from '../src/evaluation/load-gold.js';
import { isSameSet, partyCodes } from '../src/evaluation/party-codes.js';
import { splitDocument } from '../src/sentences/split-document.js';
import { goldHalf } from './gold-half.js';
import { placeOfWords } from './place-of-words.js';

/**
 * How often words that name a party resolve to the right codes, whatever the finder of acts does: takes the words from hand-coded
 * documents, puts them where they stand nearest the trigger in the event's sentences, and asks `src/actors` for the codes.
 *
 * `npx tsx bench/measure-parties.ts GOLD_DIR [--half read|kept] [--errors]`
 *
 * Prints the share of words with exactly the right set of codes, by kind of words, and of events whose words all are right.
 * `--half` takes one of two fixed halves of the documents, so that rules written from the errors of one are measured on the other.
 * `--errors` lists every wrong one, tab-separated: document, kind, words, codes wanted, codes given, ground, sentence.
 */

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined)
  throw new TypeError('usage: measure-parties.ts GOLD_DIR [--half read|kept] [--errors]');
const half = options.includes('--half') ? options[options.indexOf('--half') + 1] : undefined;
const knowledge = loadKnowledge();

function kindOf(words: string): string {
  const plain = words.toLowerCase();
  if (PRONOUNS.has(plain)) return 'pronoun';
  if (isCollective(plain) || /^(?:the two|both|each|either)\b/.test(plain)) return 'the two';
  return /\p{Lu}/u.test(
    words.replace(/^(?:The|A|An|Some|All|Their|His|Her|Its|Our|Both)\s|^\p{Lu}(?=\p{Ll}*\s\p{Ll})/u, ''),
  )
    ? 'name'
    : 'common noun';
}

interface Share {
  right: number;
  all: number;
}
const shares = new Map<string, Share>();
function count(of: string, isRight: boolean): void {
  const share = shares.get(of) ?? { right: 0, all: 0 };
  share.all += 1;
  if (isRight) share.right += 1;
  shares.set(of, share);
}

function judge(
  words: readonly GoldParty[],
  event: GoldAnnotation,
  gold: GoldDocument,
  text: PeopledDocument,
): boolean {
  const body = text.document.text;
  const given = new Map<string, GoldParty[]>();
  for (const party of words) given.set(party.text, [...(given.get(party.text) ?? []), party]);
  let isRight = true;
  const found: { readonly code: string }[] = [];
  for (const [name, parties] of given) {
    const span = placeOfWords(name, event, gold, body);
    if (span === null) {
      count('not in the text', false);
      found.push(...parties);
      continue;
    }
    const got = partiesOfSpan(text, span);
    found.push(...got);
    const wanted = partyCodes(parties);
    const kind = kindOf(name);
    const isSame = isSameSet(wanted, partyCodes(got));
    count('words', isSame);
    count(`  ${kind}`, isSame);
    if (isSame) continue;
    isRight = false;
    if (!options.includes('--errors')) continue;
    const mention = text.mentions.find((one) => one.start < span.end && span.start < one.end);
    const from = Math.max(0, span.start - 160);
    const around = `${body.slice(from, span.start)}[[${name}]]${body.slice(span.end, span.end + 90)}`;
    const codes = (list: ReadonlySet<string>): string => [...list].join('+') || '-';
    process.stdout.write(
      `${[gold.name, kind, name, codes(wanted), codes(partyCodes(got)), mention?.ground ?? 'none', around.replace(/\s+/g, ' ')].join('\t')}\n`,
    );
  }
  return isRight || isSameSet(partyCodes(words), partyCodes(found));
}

for (const gold of await loadGold(folder)) {
  if (half !== undefined && goldHalf(gold.name) !== half) continue;
  const text = peopleDocument(
    splitDocument({
      id: gold.name,
      url: null,
      source: gold.source,
      date: gold.date,
      title: null,
      author: null,
      language: 'en',
      text: await readFile(gold.textFile, 'utf8'),
    }),
    knowledge,
  );
  for (const event of gold.events) {
    if (event.sameAs !== null) continue;
    const isRight = [event.actors, event.recipients, event.through].map((words) =>
      judge(words, event, gold, text),
    );
    count('events, actors and recipients right', isRight[0] === true && isRight[1] === true);
    count('events, every party right', isRight.every(Boolean));
  }
}

for (const [of, { right, all }] of [...shares].sort(([one], [other]) => (one.trim() < other.trim() ? -1 : 1)))
  process.stdout.write(`${of.padEnd(38)} ${(right / all).toFixed(4)}  ${right}/${all}\n`);
