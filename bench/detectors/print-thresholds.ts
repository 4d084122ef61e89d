import type { ThresholdGrid, Thresholds } from '../../src/changes/detect/thresholds.js';

/** The text of `data/changes/thresholds.yml`: one row of a grid a line. */
export function printThresholds({ budget, volume, posture }: Thresholds, command: string): string {
  return [
    'note: Thresholds of the charts of src/changes/detect. Budget is alarms of chance alone on one line in a year, both directions together.',
    `source: simulated by the project, ${command}`,
    `budget: ${budget}`,
    '',
    '# Rows: usual contacts a week. Columns: dispersion, variance ÷ mean of weekly counts.',
    'volume:',
    ...grid(volume),
    '',
    '# Rows: usual acts a week. Columns: usual share of hostile acts.',
    'posture:',
    ...grid(posture),
    '',
  ].join('\n');
}

function grid({ rows, columns, up, down }: ThresholdGrid): readonly string[] {
  const lines = (table: readonly (readonly number[])[]) => table.map((row) => `    - [${row.join(', ')}]`);
  return [
    `  rows: [${rows.join(', ')}]`,
    `  columns: [${columns.join(', ')}]`,
    '  up:',
    ...lines(up),
    '  down:',
    ...lines(down),
  ];
}
