/** In what an answer comes. */
export const answerFormats = ['json', 'csv', 'md'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

export const mediaTypes: Readonly<Record<AnswerFormat, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

const suffix = /\.(json|csv|md)$/;

/** The path of a resource, the suffix of a format left out: `/api/lines.csv` is `/api/lines`. */
export function pathWithoutFormat(path: string): string {
  return path.startsWith('/api/') ? path.replace(suffix, '') : path;
}

/** The format that a path or what a client accepts asks for: the suffix first, then JSON unless only another is accepted. */
export function formatOf(path: string, accepted: string): AnswerFormat {
  const named = suffix.exec(path)?.[1];
  const format = answerFormats.find((one) => one === named);
  if (format !== undefined) return format;
  if (accepted.includes('json') || accepted.includes('*/*')) return 'json';
  if (accepted.includes('text/csv')) return 'csv';
  return accepted.includes('text/markdown') ? 'md' : 'json';
}
