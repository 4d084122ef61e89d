import Sqlite from 'better-sqlite3';
import { ParleyError } from '../../errors.js';
import type { Proposal } from './proposal.js';

/** Coders whose proposals a record takes before it is settled. */
export const codersNeeded = 2;

/** The file of proposals beside a ledger: `parley.db.proposals`. Nothing in it is part of the ledger. */
export function proposalsFileOf(ledger: string): string {
  return `${ledger}.proposals`;
}

const tables = `
  create table if not exists proposals (
    id integer primary key autoincrement, record text not null, version text not null, type text not null,
    coder text not null, decision text not null, key text not null, made text not null, judgement integer,
    unique (record, version, coder)
  );`;

/** What coders decided blind. */
export interface ProposalStore {
  /**
   * Keeps what a coder decided; until a second coder has, it takes the place of what she decided before.
   * Gives all of the record and version. @throws ParleyError `proposals-closed` when two coders have decided
   */
  readonly add: (proposal: Omit<Proposal, 'id' | 'made' | 'judgement'>) => readonly Proposal[];
  readonly of: (record: string, version: string) => readonly Proposal[];
  /** Those that no judgement came of, in the order made. */
  readonly open: () => readonly Proposal[];
  readonly all: () => readonly Proposal[];
  readonly settle: (record: string, version: string, judgement: number) => void;
  readonly close: () => void;
}

type Row = Omit<Proposal, 'decision'> & { readonly decision: string };

/** Opens the proposals beside a ledger; the file is made when it is not there. */
export function openProposals(file: string, now: () => string): ProposalStore {
  const connection = new Sqlite(file, { timeout: 5000 });
  connection.pragma('journal_mode = wal');
  connection.pragma('synchronous = full');
  connection.exec(tables);
  const select = (where: string) =>
    connection.prepare<string[], Row>(`select * from proposals ${where} order by id`);
  const [all, open, own] = [
    select(''),
    select('where judgement is null'),
    select('where record = ? and version = ?'),
  ];
  const insert = connection.prepare(
    `insert into proposals (record, version, type, coder, decision, key, made) values (?, ?, ?, ?, ?, ?, ?)
     on conflict do update set decision = excluded.decision, key = excluded.key, made = excluded.made`,
  );
  const settle = connection.prepare(
    'update proposals set judgement = ? where record = ? and version = ? and judgement is null',
  );
  const of: ProposalStore['of'] = (record, version) => own.all(record, version).map(toProposal);
  const add: ProposalStore['add'] = ({ record, version, type, coder, decision, key }) => {
    if (of(record, version).length >= codersNeeded) {
      throw new ParleyError('proposals-closed', `two coders have judged ${record}: it waits to be settled`);
    }
    insert.run(record, version, type, coder, JSON.stringify(decision), key, now());
    return of(record, version);
  };
  const atOnce = connection.transaction(add);
  return {
    add: (proposal) => atOnce.immediate(proposal),
    of,
    open: () => open.all().map(toProposal),
    all: () => all.all().map(toProposal),
    settle: (record, version, judgement) => {
      settle.run(judgement, record, version);
    },
    close: () => connection.close(),
  };
}

function toProposal(row: Row): Proposal {
  return { ...row, decision: JSON.parse(row.decision) };
}
