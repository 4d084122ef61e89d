/** Threads beside the one that answers requests. Boards and changes have one each: who filters the board waits for no changes. */
export type WorkerName = 'board' | 'changes';

/** A question to a resource, already checked. Plain data: it goes to another thread. */
export interface WorkerQuestion {
  /** Name of the resource. */
  readonly resource: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/** What comes back from a thread: text, which travels faster than values; errors lose their class on the way. */
export type WorkerAnswer =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Answers questions of a ledger that take long, away from the thread that answers requests. */
export interface Workers {
  /** @throws ParleyError `took-too-long`, `too-busy`, `ending` */
  readonly ask: (worker: WorkerName, question: WorkerQuestion) => Promise<WorkerAnswer>;
  readonly close: () => Promise<void>;
}
