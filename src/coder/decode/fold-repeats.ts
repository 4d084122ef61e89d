import type { Ground } from '../finding.js';
import type { DecodeStage } from './decode-stage.js';
import type { Draft } from './draft.js';
import { retainDrafts } from './retain-drafts.js';

function rootOf(drafts: readonly Draft[], at: number): number {
  let root = at;
  for (let next = drafts[root]?.repeats ?? null; next !== null; next = drafts[root]?.repeats ?? null)
    root = next;
  return root;
}

/** The first telling with what it leaves open filled in from the later ones, and their sentences as evidence. */
function merged(first: Draft, repeats: readonly Draft[]): Draft {
  const grounds: Record<string, Ground> = { ...first.grounds };
  const filled = <K extends keyof Draft>(field: K, isOpen: (value: Draft[K]) => boolean): Draft[K] => {
    if (!isOpen(first[field])) return first[field];
    const source = repeats.find((repeat) => !isOpen(repeat[field]));
    if (source === undefined) return first[field];
    const ground = source.grounds[field];
    if (ground !== undefined) grounds[field] = ground;
    return source[field];
  };
  const isNull = (value: unknown) => value === null;
  const isEmpty = (value: { readonly length: number }) => value.length === 0;
  const hasParties = first.actors.length + first.recipients.length > 0;
  const evidence = [...new Set([first, ...repeats].flatMap((draft) => draft.evidence))].sort((a, b) => a - b);
  return {
    ...first,
    actors: hasParties ? first.actors : filled('actors', isEmpty),
    recipients: hasParties && first.type === 'CONSULT' ? first.recipients : filled('recipients', isEmpty),
    through: filled('through', isEmpty),
    mode: filled('mode', isNull),
    channel: filled('channel', (value) => value === null || value === 'unspecified'),
    date: filled('date', isNull),
    place: filled('place', isNull),
    condition: filled('condition', isNull),
    about: filled('about', isNull),
    since: filled('since', isNull),
    answers: filled('answers', isNull),
    replyBasis: filled('replyBasis', isNull),
    unanswered: first.unanswered || repeats.some((repeat) => repeat.unanswered),
    evidence,
    grounds,
  };
}

/** Makes one act of each telling and its repeats: the earliest stays (docs/codebook.md section 6, same_as). */
export const foldRepeats: DecodeStage = {
  name: 'fold-repeats',
  requires: ['repeats', 'answers'],
  assigns: [
    'evidence',
    'actors',
    'recipients',
    'through',
    'mode',
    'channel',
    'date',
    'place',
    'condition',
    'about',
    'since',
    'answers',
    'replyBasis',
    'unanswered',
  ],
  run: (drafts) => {
    const roots = drafts.map((_, at) => rootOf(drafts, at));
    const joined = drafts.map((draft, at) =>
      roots[at] === at
        ? merged(
            draft,
            drafts.filter((_, i) => i !== at && roots[i] === at),
          )
        : draft,
    );
    return retainDrafts(joined, (_, at) => roots[at] === at, roots);
  },
};
