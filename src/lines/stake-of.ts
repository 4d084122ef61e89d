import type { Stake } from './stake.js';

/** How binding an act is, by PLOVER type: its verbal, material and forcible classes in order. */
const byType: Readonly<Record<string, Stake>> = {
  CONSULT: 'contact',
  AGREE: 'commitment',
  CONCEDE: 'commitment',
  COOPERATE: 'material',
  AID: 'material',
  RETREAT: 'material',
  SANCTION: 'material',
  PROTEST: 'material',
  MOBILIZE: 'force',
  COERCE: 'force',
  ASSAULT: 'force',
};

export function stakeOf(type: string): Stake {
  return byType[type] ?? 'words';
}
