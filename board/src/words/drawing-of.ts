/** What drawings know of the choices on a screen. */
const known = {
  lines: ['asOf', 'known', 'compare', 'level', 'party', 'direct'],
  line: ['asOf', 'known', 'since'],
} as const;

/** Address of the drawing of what is shown, as a file. @param name `lines`, or the key of a line */
export function drawingOf(name: string, params: URLSearchParams): string {
  const names: readonly string[] = name === 'lines' ? known.lines : known.line;
  const query = new URLSearchParams([...params].filter(([one]) => names.includes(one))).toString();
  const path = name === 'lines' ? '/api/drawings/lines' : `/api/drawings/lines/${name}`;
  return query === '' ? path : `${path}?${query}`;
}
