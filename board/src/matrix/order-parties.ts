import type { LineBoard } from '../api/answers.js';
import type { BoardParty } from './board-cell.js';

/** In which order rows and columns stand. */
export const partyOrders = ['lines', 'recent', 'changed', 'name'] as const;
export type PartyOrder = (typeof partyOrders)[number];

export const orderWords: Readonly<Record<PartyOrder, string>> = {
  lines: 'most lines first',
  recent: 'latest contact first',
  changed: 'most changed first',
  name: 'by name',
};

/** The parties of a board in an order; those that it does not tell apart stay as the server gave them. */
export function orderParties(board: LineBoard, order: PartyOrder): readonly BoardParty[] {
  const { parties } = board;
  switch (order) {
    case 'lines':
      return parties;
    case 'name':
      return [...parties].sort((a, b) => a.name.localeCompare(b.name, 'en'));
    case 'recent': {
      const last = new Map(parties.map(({ key }) => [key, lastContact(board, key)]));
      return [...parties].sort((a, b) => compare(last.get(b.key) ?? '', last.get(a.key) ?? ''));
    }
    case 'changed': {
      const changes = new Map(parties.map(({ key }) => [key, changesOf(board, key)]));
      return [...parties].sort((a, b) => (changes.get(b.key) ?? 0) - (changes.get(a.key) ?? 0));
    }
  }
}

function linesOf({ lines }: LineBoard, key: string) {
  return lines.filter(({ parties }) => parties.some((party) => party.key === key));
}

function lastContact(board: LineBoard, key: string): string {
  return (
    linesOf(board, key)
      .map(({ lastContact: act }) => act?.lastDay ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

function changesOf(board: LineBoard, key: string): number {
  return linesOf(board, key).filter(
    ({ before, forth, back }) =>
      before !== null && (before.forth !== forth.state || before.back !== back.state),
  ).length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
