import type { Mention } from '../../actors/mention.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { Finder, Finding } from '../finding.js';
import { chunkSentence } from './chunked-sentence.js';
import { loadComplementModes } from './complement-mode.js';
import { type Evidence, loadEvidence } from './evidence.js';
import { loadTriggers } from './load-triggers.js';
import { indexTriggers } from './match-triggers.js';
import { isOtherWorld, loadWorldWords } from './other-world.js';
import { quotedSpeaker } from './quoted-speaker.js';
import { readSentence } from './read-sentence.js';
import { salientParty } from './salient-party.js';
import { parseTriggerPattern } from './trigger-pattern.js';

/**
 * The finder made of trigger lexicons (data/en/triggers) and shallow syntax: each trigger whose frame finds its parties is an
 * act. Reads the lexicons once, when it is made.
 */
export function createLexiconFinder(evidence: Evidence = loadEvidence()): Finder {
  const entries = loadTriggers();
  const index = indexTriggers(
    entries.flatMap((entry) => entry.match.map((m) => ({ entry, pattern: parseTriggerPattern(m) }))),
  );
  const modes = loadComplementModes();
  const worldWords = loadWorldWords();
  return {
    name: 'lexicon',
    find: async (text: PeopledDocument): Promise<readonly Finding[]> => {
      if (isOtherWorld(text, worldWords)) return [];
      const tools = { modes, evidence, speakerOf: quotedSpeaker(text), salient: salientParty(text) };
      const mentionsBySentence = groupMentions(text.mentions);
      return text.sentences.flatMap((sentence) => {
        if (sentence.kind === 'byline') return [];
        const mentions = mentionsBySentence.get(sentence.index) ?? [];
        if (mentions.length === 0) return [];
        return readSentence(text, chunkSentence(sentence, mentions), index, tools);
      });
    },
  };
}

function groupMentions(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}
