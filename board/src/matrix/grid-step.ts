/** A place in the grid of lamps: row and column from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a place in a square of `size`; null for keys that lead nowhere. */
export function gridStep(
  { row, column }: GridPlace,
  key: string,
  size: number,
  isFar: boolean,
): GridPlace | null {
  const last = size - 1;
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(last, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowDown':
      return { row: Math.min(last, row + 1), column };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? last : row, column: last };
    default:
      return null;
  }
}
