/**
 * Cohen's kappa of two coders over nominal categories (Cohen 1960, "A Coefficient of Agreement for Nominal Scales"): 1 where they
 * always agree, 0 where they agree as often as by chance, given how often each chooses each category. Null without
 * records, or where both choose one category only, so that chance alone gives full agreement.
 * @param choices of the first and the second coder, one pair a record
 */
export function cohenKappa(choices: readonly (readonly [string, string])[]): number | null {
  const count = choices.length;
  if (count === 0) return null;
  const observed = choices.filter(([one, other]) => one === other).length / count;
  const categories = new Set(choices.flat());
  const shareOf = (coder: 0 | 1, category: string) =>
    choices.filter((pair) => pair[coder] === category).length / count;
  const expected = [...categories].reduce(
    (sum, category) => sum + shareOf(0, category) * shareOf(1, category),
    0,
  );
  return categories.size === 1 ? null : (observed - expected) / (1 - expected);
}
