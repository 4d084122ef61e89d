import { readFileSync } from 'node:fs';

interface PackageFacts {
  readonly version: string;
  readonly homepage?: string;
}

/** The name that robots.txt files address. */
export const ROBOT_NAME = 'Parley';

/** What Parley calls itself to the servers that it reads from: `Parley/0.1.0 (+homepage)`. */
export function userAgent(): string {
  const facts: PackageFacts = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const about = facts.homepage === undefined ? 'reads single pages for their text' : `+${facts.homepage}`;
  return `${ROBOT_NAME}/${facts.version} (${about})`;
}
