import type { Database as Connection } from 'better-sqlite3';

/** Something that somebody did. */
export interface AuditEntry {
  readonly who: string;
  /** "log in", "refused log in", "judge merge", "add user". */
  readonly what: string;
  readonly about: string | null;
  /** Network address that it came from; null from the command line. */
  readonly address: string | null;
}

export interface AuditLine extends AuditEntry {
  readonly id: number;
  /** ISO UTC instant. */
  readonly at: string;
}

/** Who did what and when; lines are only ever added. */
export interface AuditLog {
  readonly note: (entry: AuditEntry) => void;
  /** Latest first. */
  readonly list: (limit: number) => readonly AuditLine[];
}

export function auditLog(connection: Connection, now: () => string): AuditLog {
  const add = connection.prepare('insert into audit (at, who, what, about, address) values (?, ?, ?, ?, ?)');
  const list = connection.prepare<[number], AuditLine>('select * from audit order by id desc limit ?');
  return {
    note: ({ who, what, about, address }) => {
      add.run(now(), who, what, about, address);
    },
    list: (limit) => list.all(limit),
  };
}
