import type { Draft } from './draft.js';
import type { Features } from './linear-model.js';

const most = 0.999;

/** Log-odds of a score; scores of 0 and 1 stay finite. */
export function logOddsOf(score: number): number {
  const kept = Math.min(most, Math.max(1 - most, score));
  return Math.log(kept / (1 - kept));
}

/**
 * What a finder that scores its links says of one pair: a link given without a score (or by no finder at all) adds
 * nothing here. `field` is the link, whose target is the index of another finding.
 */
export function finderLinkFeatures(earlier: Draft, later: Draft, field: 'sameAs' | 'replyTo'): Features {
  const score = later.finding.grounds[field]?.score ?? null;
  const target = later.finding[field];
  if (score === null || target === null) return {};
  if (target !== earlier.origin)
    return { 'finder:other-link': 1, 'finder:other-link-log-odds': logOddsOf(score) };
  return { 'finder:link': 1, 'finder:link-log-odds': logOddsOf(score) };
}

/** The draft that the finder itself links to, when it is sure: a link without a score. -1 if none. */
export function surelyLinked(drafts: readonly Draft[], at: number, field: 'sameAs' | 'replyTo'): number {
  const finding = drafts[at]?.finding;
  const target = finding?.[field] ?? null;
  if (finding === undefined || target === null || (finding.grounds[field]?.score ?? null) !== null) return -1;
  return drafts.findIndex(({ origin }, i) => origin === target && i !== at);
}
