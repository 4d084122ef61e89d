/** Gives the keys of both parties of a line by the line's own. Each line is cut once: acts have many on one line. */
export function lineEnds(): (line: string) => readonly [low: string, high: string] {
  const known = new Map<string, readonly [string, string]>();
  return (line) => {
    const found = known.get(line);
    if (found !== undefined) return found;
    const middle = line.indexOf('~');
    const ends = [line.slice(0, middle), line.slice(middle + 1)] as const;
    known.set(line, ends);
    return ends;
  };
}
