/** What the document itself says of a person: by title or apposition. */
export interface Declaration {
  readonly code: string | null;
  readonly sector: string;
  readonly office: string | null;
  readonly ground: string;
  readonly title: string | null;
  /** Code of the state last named before, for a title that names none; weaker than the knowledge base. */
  readonly context: string | null;
}

/** The declaration that most mentions agree on; the first of equals. One with a code beats one without. */
export function mostSaid(declarations: readonly Declaration[]): Declaration | undefined {
  const counts = new Map<string, number>();
  for (const { code } of declarations) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return declarations.find((one) => one.code !== null && counts.get(one.code) === most) ?? declarations[0];
}
