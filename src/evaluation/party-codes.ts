/** The state codes of a list of parties; parties without one ("-") do not count. */
export function partyCodes(parties: readonly { readonly code: string }[] | undefined): ReadonlySet<string> {
  return new Set((parties ?? []).map((party) => party.code).filter((code) => code && code !== '-'));
}

export function isSameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

export function isMeeting<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((item) => b.has(item));
}

export function unionOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a, ...b]);
}
