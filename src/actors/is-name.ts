import type { MentionKind } from './mention.js';

const names: ReadonlySet<MentionKind> = new Set(['person', 'place', 'metonym', 'demonym', 'body']);

/** Whether a mention of this kind names its party by itself, where pronouns, role nouns and collectives lean on others. */
export function isName(kind: MentionKind): boolean {
  return names.has(kind);
}
