import type { Claim } from './claim.js';
import { codeOfName } from './code-of-name.js';
import { joinWords } from './join-words.js';
import type { Voice } from './joined-event.js';

/** Acts done by saying something in public: whoever reports them, the actor has said it. */
const spokenTypes: ReadonlySet<string> = new Set([
  'AGREE',
  'REQUEST',
  'REJECT',
  'SUPPORT',
  'CONCEDE',
  'ACCUSE',
  'THREATEN',
]);
const ownWords = /^(?:i|we|us|me|our|my)$/i;

/** Whose word an account is: of the speaker that it names, else of the body that published it, else the writer's. */
export function voiceOf(claim: Claim): { readonly voice: Voice; readonly code: string | null } {
  const { event, document } = claim.report;
  if (event.speaker !== null) {
    const { code, name, text } = event.speaker;
    const known = code === '-' ? null : code;
    return name === null && isUnnamed(text)
      ? { voice: 'unnamed', code: known }
      : { voice: roleOf(known, claim) ?? 'other', code: known };
  }
  const first = claim.actors[0];
  const isOwn = event.actors.some((actor) => ownWords.test(actor.text)) || isSpoken(claim);
  if (isOwn && first !== undefined) return { voice: 'actor', code: first.code };
  const code = officialCode(document.source);
  const voice = roleOf(code, claim);
  if (code !== null) return { voice: voice ?? 'other', code };
  return { voice: 'press', code: null };
}

function isSpoken({ report: { event } }: Claim): boolean {
  return event.channel === 'statement' && event.status === 'actual' && spokenTypes.has(event.type);
}

function isUnnamed(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => joinWords.unnamed.has(word));
}

/** The state whose ministry, government or office a source is; null for outlets. */
function officialCode(source: string | null): string | null {
  if (source === null) return null;
  const words = source.toLowerCase();
  const isOfficial = [...joinWords['official sources']].some((word) => words.includes(word));
  return isOfficial ? codeOfName(source) : null;
}

function roleOf(code: string | null, { actors, recipients, through }: Claim): Voice | null {
  const holds = (parties: Claim['actors']) => parties.some((party) => party.code === code);
  if (code === null) return null;
  return holds(actors) ? 'actor' : holds(recipients) ? 'recipient' : holds(through) ? 'go-between' : null;
}
