import { ParleyError } from '../../errors.js';

/**
 * One element of a trigger pattern. Written `rule/V out`: words apart by spaces, each a lemma or a form, alternatives
 * with "|", then optionally "/V" (head of a verb group), "/X" (its auxiliary), "/N" (head of a noun group), "/M" (any word of a noun group) or
 * "/A" (adjective); "~" lets up to six words pass that belong to no verb: `turn/V ~ down`; "{PARTY}" a party;
 * "=" before the last word says that it must follow but is no part of the trigger.
 */
export type PatternElement =
  | {
      readonly kind: 'word';
      readonly words: ReadonlySet<string>;
      readonly role: WordRole | null;
      readonly optional: boolean;
      /** Must follow, and is no part of the trigger. */
      readonly isAhead: boolean;
    }
  | { readonly kind: 'gap' }
  | { readonly kind: 'party' };

export type WordRole = 'V' | 'X' | 'N' | 'M' | 'A';

export interface TriggerPattern {
  readonly source: string;
  readonly elements: readonly PatternElement[];
  /** Position of the element that the clause rules start from: the first with a role, else the first. */
  readonly head: number;
}

export class PatternError extends ParleyError {
  constructor(pattern: string, reason: string) {
    super('lexicon/bad-pattern', `trigger pattern "${pattern}" ${reason}`);
    this.name = 'PatternError';
  }
}

/** Reads a pattern such as `slap|impose/V ~ sanction/N`; throws PatternError naming what is wrong. */
export function parseTriggerPattern(source: string): TriggerPattern {
  const elements = source
    .trim()
    .split(/\s+/)
    .map((part) => parseElement(part, source));
  const first = elements[0];
  if (first?.kind !== 'word' || first.optional)
    throw new PatternError(source, 'must start with a required word');
  if (elements.at(-1)?.kind === 'gap') throw new PatternError(source, 'must not end with a gap');
  const withRole = elements.findIndex((e) => e.kind === 'word' && e.role !== null && !e.optional);
  return { source, elements, head: Math.max(withRole, 0) };
}

function parseElement(part: string, source: string): PatternElement {
  if (part === '~') return { kind: 'gap' };
  if (part === '{PARTY}') return { kind: 'party' };
  const optional = part.endsWith('?');
  const isAhead = part.startsWith('=');
  const [words = '', role = null, ...rest] = part
    .slice(isAhead ? 1 : 0, optional ? -1 : undefined)
    .split('/');
  if (words === '' || rest.length > 0)
    throw new PatternError(source, `has an element that cannot be read: "${part}"`);
  if (role !== null && !isWordRole(role))
    throw new PatternError(source, `names no role of a word: "/${role}"`);
  return { kind: 'word', words: new Set(words.split('|')), role, optional, isAhead };
}

function isWordRole(role: string): role is WordRole {
  return role === 'V' || role === 'X' || role === 'N' || role === 'M' || role === 'A';
}
