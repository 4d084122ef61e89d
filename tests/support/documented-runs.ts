/** A command in a document with the output that the document shows for it. */
export interface DocumentedRun {
  /** What is typed after "parley". */
  readonly parameters: readonly string[];
  readonly shown: string;
  /** Where the shown output lies in the document. */
  readonly start: number;
  readonly end: number;
}

const form = /<!-- run: parley (.+?) -->\n```text\n([\s\S]*?)```/g;

/** The runs of a Markdown text: a comment "run: parley …" and, below it, a block of text with the output. */
export function documentedRuns(markdown: string): readonly DocumentedRun[] {
  return [...markdown.matchAll(form)].map((match) => {
    const [whole, command = '', shown = ''] = match;
    const end = match.index + whole.length - '```'.length;
    return { parameters: command.split(' '), shown, start: end - shown.length, end };
  });
}

/** Output as it is shown: without the blank lines at its end. */
export function shownOutput(output: string): string {
  return `${output.trimEnd()}\n`;
}
