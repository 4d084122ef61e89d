import { tag } from './tag.js';

/** Colours by what they are for. */
interface Ink {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly rule: string;
  readonly lit: string;
  readonly halo: string;
  readonly shut: string;
}

const light: Ink = {
  paper: '#f7f4ed',
  ink: '#1c2431',
  faint: '#5b6370',
  rule: '#d9d3c5',
  lit: '#d98600',
  halo: '#f3c872',
  shut: '#9b2c2c',
};
const dark: Ink = {
  paper: '#10161d',
  ink: '#ece7db',
  faint: '#98a2af',
  rule: '#2c3641',
  lit: '#ffb52e',
  halo: '#6b4a12',
  shut: '#e0706c',
};

/** Fonts that are on the reader's machine: a serif for headings and what people said, a sans for the instrument. */
const serif = "'Iowan Old Style','Palatino Linotype',Palatino,'Noto Serif','DejaVu Serif',Georgia,serif";
const sans = "system-ui,'Segoe UI','Noto Sans','DejaVu Sans',sans-serif";

/** The look of a drawing: paper and ink, one warm colour for what is lit; dark where the reader's screen is. */
export function inkStyle(): string {
  return tag('style', {}, `${rules(light)}@media (prefers-color-scheme:dark){${rules(dark)}}${fixed}`);
}

const fixed = [
  `.pl-title{font:600 21px ${serif}}`,
  `.pl-said{font:italic 13px ${serif}}`,
  `.pl-text{font:13px ${sans}}`,
  `.pl-small{font:11.5px ${sans}}`,
  `.pl-caps{font:600 11px ${sans};letter-spacing:.06em}`,
  '.pl-line{fill:none}',
  '.pl-end{text-anchor:end}',
  '.pl-middle{text-anchor:middle}',
  '@media print{.pl-paper{fill:none}}',
].join('');

function rules({ paper, ink, faint, rule, lit, halo, shut }: Ink): string {
  return [
    `.pl-paper{fill:${paper}}`,
    `.pl-ink{fill:${ink}}`,
    `.pl-faint{fill:${faint}}`,
    `.pl-band{fill:${rule}}`,
    `.pl-lit{fill:${lit}}`,
    `.pl-halo{stroke:${halo}}`,
    `.pl-shut{fill:${shut}}`,
    `.pl-stroke-ink{stroke:${ink}}`,
    `.pl-stroke-faint{stroke:${faint}}`,
    `.pl-stroke-rule{stroke:${rule}}`,
    `.pl-stroke-lit{stroke:${lit}}`,
    `.pl-stroke-shut{stroke:${shut}}`,
  ].join('');
}
