import { GROUP_COLUMNS, HOLDER_COLUMNS, NAME_COLUMNS } from './load-knowledge.js';
import { readCsv } from './read-csv.js';

const SPECIAL = new Set(['KOS', 'UNO', 'EUR', 'IGO', 'NGO', 'ISM', 'IMG', 'MNC', 'YUG', 'CSK']);
const SECTORS = new Set(
  'GOV MIL LEG SPY JUD PTY OPP REB PRM COP JRN BUS CVL ELI PRE IGO NGO REF REL'.split(' '),
);
const KINDS = new Set([
  'armed forces',
  'armed group',
  'capital',
  'company',
  'country name',
  'demonym',
  'intelligence service',
  'metonym',
  'ministry',
  'news agency',
  'organ of organisation',
  'organisation',
  'parliament',
  'party',
  'region',
  'ship',
]);
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const KNOWN_STATES = 'country name';

/** What is wrong with the files under `data/`: one line a finding, with file and row. Empty when all is well. */
export function validateKnowledge(): readonly string[] {
  const names = readCsv('places-and-bodies.csv', NAME_COLUMNS);
  const states = new Set(names.filter((row) => row[3] === KNOWN_STATES).map((row) => row[1] ?? ''));
  return [...checkNames(names, states), ...checkGroups(states), ...checkHolders(states)];
}

function isCode(code: string, states: ReadonlySet<string>): boolean {
  return SPECIAL.has(code) || states.has(code);
}

function checkNames(rows: readonly (readonly string[])[], states: ReadonlySet<string>): readonly string[] {
  const findings: string[] = [];
  const seen = new Map<string, string>();
  for (const [at, [text = '', code = '', sector = '', kind = '']] of rows.entries()) {
    const where = `places-and-bodies.csv row ${at + 2} (${text})`;
    if (text.trim() !== text || text === '')
      findings.push(`${where}: name is empty or has spaces at its edges`);
    if (!isCode(code, states)) findings.push(`${where}: no state or body has the code "${code}"`);
    if (!SECTORS.has(sector)) findings.push(`${where}: no such sector as "${sector}"`);
    if (!KINDS.has(kind)) findings.push(`${where}: no such kind as "${kind}"`);
    const before = seen.get(`${text}|${code}`);
    if (before !== undefined) findings.push(`${where}: repeats ${before}`);
    seen.set(`${text}|${code}`, where);
  }
  return findings;
}

function checkGroups(states: ReadonlySet<string>): readonly string[] {
  const findings: string[] = [];
  for (const [text = '', codes = '', sector = ''] of readCsv('groups.csv', GROUP_COLUMNS)) {
    const list = codes.split('|');
    if (list.length < 2 || new Set(list).size < list.length)
      findings.push(`groups.csv (${text}): needs two codes or more, each once`);
    for (const code of list)
      if (!isCode(code, states)) findings.push(`groups.csv (${text}): no state has the code "${code}"`);
    if (!SECTORS.has(sector)) findings.push(`groups.csv (${text}): no such sector as "${sector}"`);
  }
  return findings;
}

function checkHolders(states: ReadonlySet<string>): readonly string[] {
  const findings: string[] = [];
  const seen = new Map<string, number>();
  for (const [at, row] of readCsv('office-holders.csv', HOLDER_COLUMNS).entries()) {
    const [code = '', office = '', name = '', aliases = '', from = '', to = '', sector = '', source = ''] =
      row;
    const where = `office-holders.csv row ${at + 2} (${name})`;
    if (!isCode(code, states)) findings.push(`${where}: no state or body has the code "${code}"`);
    if (!SECTORS.has(sector)) findings.push(`${where}: no such sector as "${sector}"`);
    if (name === '' || office === '' || source === '')
      findings.push(`${where}: name, office and source must be told`);
    for (const day of [from, to])
      if (day !== '' && !DAY.test(day)) findings.push(`${where}: "${day}" is no date`);
    // A year or month counts to its end: "2020" does not end before "2020-02" begins.
    if (from !== '' && to !== '' && `${to}-99` < from)
      findings.push(`${where}: ends (${to}) before it begins (${from})`);
    if (aliases.split('|').includes(name)) findings.push(`${where}: the name is among its aliases`);
    const id = [code, office, name, from, to].join('|');
    const before = seen.get(id);
    if (before !== undefined) findings.push(`${where}: repeats row ${before}`);
    seen.set(id, at + 2);
  }
  return findings;
}
