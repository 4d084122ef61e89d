import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataFolder } from '../data-folder.js';
import { ParleyError } from '../errors.js';
import type { LineParty, PartyClass } from './line-party.js';

/** What the classes are called beside the name of their country. */
const classNames: Readonly<Record<PartyClass, string>> = {
  state: '',
  body: '',
  REB: 'rebels',
  OPP: 'opposition',
  PTY: 'parties',
  PRM: 'militias',
  CVL: 'society',
};

let loaded: ReadonlyMap<string, string> | null = null;

/** A party in words: "Russia", "Syria, rebels", "African Union"; its code where `data/party-names.yml` has no name for it. */
export function partyName({ code, class: kind, body }: LineParty): string {
  if (body !== null) return body.replaceAll('-', ' ');
  loaded ??= load();
  const name = loaded.get(code) ?? code;
  return classNames[kind] === '' ? name : `${name}, ${classNames[kind]}`;
}

function load(): ReadonlyMap<string, string> {
  const file = parse(readFileSync(dataFolder('party-names.yml'), 'utf8')) as {
    readonly names?: Readonly<Record<string, string>>;
  };
  if (file.names === undefined) {
    throw new ParleyError('bad-data-file', 'data/party-names.yml: needs a map under "names"');
  }
  return new Map(Object.entries(file.names));
}
