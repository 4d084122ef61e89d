import { loadKnowledge } from '../actors/knowledge/load-knowledge.js';
import { cutKeys } from '../actors/scan-words.js';
import { codeOfName } from '../events/code-of-name.js';
import type { EventParty, JoinedEvent } from '../events/joined-event.js';

/** Verbs that ask somebody to carry words to somebody else: "tell Zelensky that Moscow wants talks". */
const carry =
  /^(?:to )?(?:tell|inform|convey|pass|relay|deliver|transmit|carry|bring|hand|take)\b(?<rest>.*)/iu;
/** After these it is the message that goes on: who is named there is its subject. */
const content = /\b(?:that|about|of|on|what|how|whether)\b/iu;

/**
 * Whom a third party is asked to carry a message to, by the words of the request: "asked him to tell Zelensky that …". Null
 * when they name nobody. The message counts as sent on the day of the request.
 */
export function errandOf({ type, status, about, told, happened }: JoinedEvent): EventParty | null {
  if (type !== 'REQUEST' || status !== 'actual' || about === null) return null;
  const rest = carry.exec(about.trim())?.groups?.rest;
  if (rest === undefined) return null;
  const words = rest.split(/\bto\b/iu);
  // "Convey a message to Kyiv", "tell Kyiv that …".
  const target = (words.length > 1 ? words.slice(1).join(' ') : rest).split(content)[0] ?? '';
  return partyNamed(target, happened?.start ?? told);
}

function partyNamed(words: string, day: string): EventParty | null {
  const holders = cutKeys(words)
    .flatMap((key) => loadKnowledge().surnames.get(key) ?? [])
    .flatMap(({ terms }) => terms)
    .filter(({ from, to }) => from <= day && (to === '' || day <= `${to}-99`));
  const codes = new Set(holders.map(({ code }) => code));
  const [holder] = holders;
  const role = 'recipient';
  if (holder !== undefined && codes.size === 1) {
    const { code, sector, name, office } = holder;
    return { role, code, sector, name, office, text: words.trim() };
  }
  const code = codeOfName(words);
  return code === null ? null : { role, code, sector: null, name: null, office: null, text: words.trim() };
}
