/**
 * What part of a code's world a party is. `state`: government, forces, services, courts, police and legislature together;
 * `body`: an international body or group told by its name, because its code is shared (NATO and the African Union are both
 * IGO); the others are classes of their own, so that a government and its rebels are two parties.
 */
export type PartyClass = 'state' | 'body' | 'REB' | 'OPP' | 'PTY' | 'PRM' | 'CVL';

/** One end of a line: a code with its class. Two parties are the same when their keys are. */
export interface LineParty {
  /** `RUS`, `SYR.REB`, `IGO.NATO`, `IGO.African-Union`: letters, digits, dots and hyphens. */
  readonly key: string;
  /** As in event records (docs/codebook.md section 4). */
  readonly code: string;
  readonly class: PartyClass;
  /** Name of the body where the code does not tell it. */
  readonly body: string | null;
}
