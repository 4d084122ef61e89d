import { type JoiningFigures, measureJoining, pairF1 } from './measure-joining.js';

const parts = [
  { name: 'tuning', files: ['tuning', 'tuning-links'] },
  { name: 'held out', files: ['held-out', 'held-out-links'] },
  { name: 'all in one heap', files: ['tuning', 'tuning-links', 'held-out', 'held-out-links'] },
];

/** The figures of joining and linking as a Markdown table, as docs/joining.md has it. */
export function figureTable(): string {
  const rows = parts.map(({ name, files }) => row(name, measureJoining(files)));
  return [
    '| part | reports | acts | pairs joined rightly | wrongly | missed | pairwise F1 | explicit links right | inferred links right | outcomes right |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function row(name: string, { pairs, explicit, inferred, outcomes }: JoiningFigures): string {
  const links = ({ right, found, labelled }: JoiningFigures['explicit']) =>
    `${right} of ${found} found (${(right / found).toFixed(2)}), ${labelled} labelled`;
  const cells = [
    name,
    pairs.reports,
    pairs.acts,
    pairs.right,
    pairs.wrong,
    pairs.missed,
    pairF1(pairs).toFixed(3),
    links(explicit),
    links(inferred),
    `${outcomes.right} of ${outcomes.labelled}`,
  ];
  return `| ${cells.join(' | ')} |`;
}
