import { isName } from '../../actors/is-name.js';
import type { MentionKind } from '../../actors/mention.js';
import type { PeopledDocument } from '../../actors/peopled-document.js';
import { type Features, type LinearModel, probabilityOf } from '../decode/linear-model.js';

/** What tells without the network whether a sentence can hold an act, for each sentence: who is named in it and before it. */
export function screenFeatures({ sentences, mentions }: PeopledDocument): readonly Features[] {
  const kinds = sentences.map((): MentionKind[] => []);
  const known = sentences.map(() => 0);
  for (const { sentence, kind, parties } of mentions) {
    kinds[sentence]?.push(kind);
    if (parties.length > 0) known[sentence] = (known[sentence] ?? 0) + 1;
  }
  const isNamed = (at: number): number => (kinds[at]?.some(isName) === true ? 1 : 0);
  return sentences.map(({ tokens }, at) => ({
    'here:name': isNamed(at),
    'here:anaphor': kinds[at]?.some((kind) => !isName(kind)) === true ? 1 : 0,
    'here:nobody': kinds[at]?.length === 0 ? 1 : 0,
    [`here:known-parties-${Math.min(3, known[at] ?? 0)}`]: 1,
    'here:log-words': Math.log1p(tokens.length),
    'before:name': isNamed(at - 1),
    'two-before:name': isNamed(at - 2),
  }));
}

/** Numbers of the sentences that are worth reading (weights in `data/coder/screen-model.yml`, docs/decoding.md). */
export function screenSentences(text: PeopledDocument, screen: LinearModel): ReadonlySet<number> {
  const worth = new Set<number>();
  screenFeatures(text).forEach((features, at) => {
    if (probabilityOf(screen, features) >= screen.threshold) worth.add(at);
  });
  return worth;
}
