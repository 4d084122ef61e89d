const endings: readonly (readonly [RegExp, string])[] = [
  [/'s$/, ''],
  [/ies$/, 'y'],
  [/(ss|us|is)$/, '$1'],
  [/(ch|sh|x|z|ss)es$/, '$1'],
  [/s$/, ''],
];
const more: readonly (readonly [RegExp, string])[] = [
  [/([aeiouy].*[^aeiou])(ations?|ation)$/, '$1'],
  [/([aeiouy].*)ments?$/, '$1'],
  [/([aeiouy].*)ing$/, '$1'],
  [/([aeiouy].*)ed$/, '$1'],
  [/([aeiouy].*[^aeiou])ers?$/, '$1'],
];

/**
 * What is left of a lower-case word without its common English endings, for comparing words only: "shelling", "shells"
 * and "shelled" give "shell"; "proposed" and "proposes" give "propos".
 */
export function stemOf(word: string): string {
  if (word.length <= 3) return word;
  const singular = cut(word, endings);
  const stem = cut(singular, more).replace(/e$/, '');
  const undoubled = /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return undoubled.length >= 3 ? undoubled : singular;
}

function cut(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}
