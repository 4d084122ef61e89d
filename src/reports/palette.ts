import picocolors from 'picocolors';

type Paint = (text: string) => string;

/** What each kind of thing looks like; without colour every paint returns its text. */
export interface Palette {
  readonly heading: Paint;
  readonly type: Paint;
  readonly status: Paint;
  readonly trigger: Paint;
  readonly party: Paint;
  readonly label: Paint;
  /** Lamps that burn, and lines that somebody shut. */
  readonly lit: Paint;
  readonly shut: Paint;
}

export function createPalette(isColoured: boolean): Palette {
  const colours = picocolors.createColors(isColoured);
  return {
    heading: (text) => colours.bold(colours.underline(text)),
    type: colours.bold,
    status: colours.yellow,
    trigger: (text) => colours.bold(colours.magenta(text)),
    party: colours.cyan,
    label: colours.dim,
    lit: colours.yellow,
    shut: colours.red,
  };
}
