import type { Ledger } from './ledger.js';

/**
 * The run of one command, entered when it first writes: a command that changes nothing leaves no trace.
 * @param coder what event records say: "parley/0.2.0 lexicon"; null for a command that codes nothing
 */
export function createRun(command: string, coder: string | null): Run {
  let id: number | undefined;
  return {
    enter: async (ledger) => {
      id ??= await insertRun(ledger, command, coder);
      return id;
    },
    finish: async (ledger) => {
      if (id === undefined) return;
      await ledger.queries.updateTable('runs').set({ finished: ledger.now() }).where('id', '=', id).execute();
    },
  };
}

export interface Run {
  /** Row id of the run. */
  readonly enter: (ledger: Ledger) => Promise<number>;
  readonly finish: (ledger: Ledger) => Promise<void>;
}

async function insertRun({ queries, now }: Ledger, command: string, coder: string | null): Promise<number> {
  const { id } = await queries
    .insertInto('runs')
    .values({ command, coder, started: now(), finished: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
