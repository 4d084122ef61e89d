import type { Scores } from './scores.js';

/** A figure by its dotted path into the scores ("whoDidWhat.f1", "fields.notActual"); null when there is none. */
export function figureAt(scores: Scores, path: string): number | null {
  const value = path
    .split('.')
    .reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), scores);
  return typeof value === 'number' ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
