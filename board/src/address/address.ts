/** What the address bar says: a screen, and everything chosen on it. */
export interface Address {
  /** `/lines/RUS~USA` */
  readonly path: string;
  readonly params: URLSearchParams;
}

/** The choices that hold on every screen. */
const kept = ['asOf', 'known', 'compare'];

export function addressOf(location: { readonly pathname: string; readonly search: string }): Address {
  return { path: location.pathname, params: new URLSearchParams(location.search) };
}

/** Some choices changed; null or "" takes one away. */
export function withParams(
  params: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const changed = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}

/** The address of another screen, with the day that is looked at and other `changes`. */
export function hrefOf(
  path: string,
  params: URLSearchParams,
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const own = new URLSearchParams([...params].filter(([name]) => kept.includes(name)));
  return written(path, withParams(own, changes));
}

/** `/?asOf=2022-10-26`: a path with its parameters, which may be none. */
export function written(path: string, params: URLSearchParams): string {
  // A tilde, a colon and a comma need no escape in a query, and addresses are read by people.
  const query = params.toString().replaceAll('%7E', '~').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return query === '' ? path : `${path}?${query}`;
}
