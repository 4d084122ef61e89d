/** An address of the API with the type of what it answers. */
export interface Question<T> {
  readonly path: string;
  /** Never there: carries the type. */
  readonly answer?: T;
}

/** A question; parameters that are null are left out. */
export function questionOf<T>(
  path: string,
  params: Readonly<Record<string, string | number | boolean | null>> = {},
): Question<T> {
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [[name, String(value)]],
    ),
  ).toString();
  return { path: `/api${path}${query === '' ? '' : `?${query}`}` };
}
