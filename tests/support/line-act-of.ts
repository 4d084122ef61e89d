import type { LineAct } from '../../src/lines/line-act.js';

/** A call of the two defence ministers on a day, with what a test changes of it. */
export function lineActOf(day: string, more: Partial<LineAct> = {}): LineAct {
  return {
    event: `e${day}`,
    line: 'RUS~USA',
    from: 'RUS',
    to: 'USA',
    isMutual: true,
    type: 'CONSULT',
    mode: 'phone',
    status: 'actual',
    standing: 'stated by one side',
    bearing: 'contact',
    isCounted: true,
    isIndirect: false,
    via: [],
    form: 'call',
    fromSector: 'GOV',
    toSector: 'GOV',
    fromLevel: 'defence ministers',
    toLevel: 'defence ministers',
    level: 'defence ministers',
    posture: null,
    stake: 'contact',
    condition: null,
    firstDay: day,
    lastDay: day,
    told: day,
    learnt: `${day}T12:00:00.000Z`,
    basis: 'coded',
    sources: ['Wire'],
    ...more,
  };
}
