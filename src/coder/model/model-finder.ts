import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { SentencedDocument } from '../../sentences/sentenced-document.js';
import { loadLinearModel } from '../decode/linear-model.js';
import { eventTypes } from '../event-type.js';
import { type Finder, type Finding, type Ground, partyRoles } from '../finding.js';
import { createLexiconFinder } from '../lexicon/lexicon-finder.js';
import { isOtherWorld, loadWorldWords } from '../lexicon/other-world.js';
import { bridgeGaps } from './bridge-gaps.js';
import { cutWindows } from './cut-windows.js';
import { findTriggers } from './find-triggers.js';
import { type ActLinks, linkFindings } from './link-findings.js';
import type { Model } from './load-model.js';
import { pieceDocument } from './piece-document.js';
import { readFillers } from './read-fillers.js';
import { readFinding } from './read-finding.js';
import { readRoles, spanOf } from './read-roles.js';
import { encodeWindow, readTriggers } from './run-networks.js';
import { screenSentences } from './screen-sentences.js';
import { secondFillers, secondTriggers } from './second-triggers.js';

interface LinkableFinding {
  readonly finding: Finding;
  readonly vector: Float32Array;
}

/**
 * The trained finder: a small encoder with heads for triggers, fields, roles and links (models/parley-finder/MODEL-CARD.md).
 * `second` is asked as well: the network weighs what it saw, and the weights of the decoder weigh both.
 */
export function createModelFinder(model: Model, second: Finder = createLexiconFinder()): Finder {
  const name = `model:${model.config.name}-${model.config.version}`;
  const worldWords = loadWorldWords();
  const screen = loadLinearModel('screen-model');
  return {
    name,
    find: async (text: PeopledDocument) => {
      // "Ghana will meet Morocco in the final": the network was shown few such texts.
      if (isOtherWorld(text, worldWords)) return [];
      const seconds = await second.find(text);
      const worth = bridgeGaps([
        ...screenSentences(text, screen),
        ...seconds.map(({ sentence }) => sentence),
      ]);
      return findActs(text, worth, model, name, seconds);
    },
  };
}

/** The findings of the sentences that are worth reading, in order of their triggers. `seconds` are another finder's. */
export async function findActs(
  text: SentencedDocument,
  worth: ReadonlySet<number>,
  model: Model,
  name: string,
  seconds: readonly Finding[] = [],
): Promise<readonly Finding[]> {
  const whole = text.document.text;
  const pieces = pieceDocument(text, model.cut, model.config.limits.sentence);
  const found: LinkableFinding[] = [];
  for (const window of cutWindows(pieces, model.config.limits, worth)) {
    const { hidden, tags, tagWidth } = await encodeWindow(model, window);
    const own = findTriggers(tags, tagWidth, window, pieces, model.config);
    const triggers = secondTriggers(own, seconds, tags, tagWidth, window, pieces, model.config);
    if (triggers.length === 0) continue;
    const rows = await readTriggers(model, window, hidden, triggers);
    triggers.forEach((trigger, row) => {
      const logits = rows.roles[row] ?? new Float32Array();
      const roles = readRoles(logits, window, pieces, whole, model.config);
      const { second } = trigger;
      const fillers = [
        ...readFillers(logits, model.config.roles, window, pieces, whole),
        ...secondFillers(second, logits, window, pieces, model.config),
      ];
      const namings = readFillers(rows.parties[row] ?? new Float32Array(), partyRoles, window, pieces, whole);
      const sentence = pieces.pieces[window[trigger.start]?.source ?? -1]?.sentence ?? 0;
      const reading = {
        sentence,
        trigger: spanOf(trigger, window, pieces, whole),
        kind: trigger.kind,
        score: trigger.score,
      };
      const finding = readFinding(
        { ...reading, rows, row, roles, fillers, namings, second },
        model.config,
        name,
      );
      found.push({ finding, vector: rows.act[row] ?? new Float32Array() });
    });
  }
  found.sort(
    (a, b) =>
      a.finding.trigger.start - b.finding.trigger.start ||
      eventTypes.indexOf(a.finding.type) - eventTypes.indexOf(b.finding.type),
  );
  const links = await linkFindings(
    model,
    found.map(({ finding, vector }) => ({ sentence: finding.sentence, type: finding.type, vector })),
  );
  return found.map(({ finding }, i) => withLinks(finding, links[i], name));
}

function withLinks(finding: Finding, links: ActLinks | undefined, name: string): Finding {
  const ground = (score: number): Ground => ({ basis: 'inferred', by: name, span: null, score });
  const { sameAs = null, replyTo = null } = links ?? {};
  return {
    ...finding,
    sameAs: sameAs?.index ?? null,
    replyTo: replyTo?.index ?? null,
    grounds: {
      ...finding.grounds,
      ...(replyTo === null ? {} : { replyTo: ground(replyTo.score) }),
      ...(sameAs === null ? {} : { sameAs: ground(sameAs.score) }),
    },
  };
}
