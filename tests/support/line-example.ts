import type { Lamp, LampState } from '../../src/lines/lamp.js';
import type { LineLamps, LineState } from '../../src/lines/line.js';
import type { LineAct } from '../../src/lines/line-act.js';
import { lineOfKey } from '../../src/lines/line-key.js';
import { lineActOf } from './line-act-of.js';

/** A lamp by the gap test: four days after the last contact, on a line where 4 to 11 are usual. */
export function gapLamp(state: LampState, gap = 4): Lamp {
  return {
    state,
    ground: {
      kind: 'gap',
      chance: 0.5,
      gap,
      coveredWeeks: gap / 7,
      usual: { low: 4, high: 11 },
      expected: 0.6,
      rate: 1,
      needed: 6.6,
    },
  };
}

/** A lamp about which nothing is known. */
export const noLamp: Lamp = { state: 'too little to tell', ground: { kind: 'none', what: 'no contact' } };

/** A line shut by one of its parties since 1 October 2022. */
export function shutLamp(by: string, condition: string | null = null): Lamp {
  return {
    state: 'closed',
    ground: { kind: 'stated', what: 'closure', event: 'e1', since: '2022-10-01', by, condition },
  };
}

/** Lamps that are the same in both directions. */
export function lampsOf(direct: Lamp, more: Partial<LineLamps> = {}): LineLamps {
  return {
    direct,
    forth: direct,
    back: direct,
    thirdParty: noLamp,
    lastContact: null,
    lastIndirect: null,
    ...more,
  };
}

/** A line as of 27 October 2022. */
export function stateOf(key: string, lamps: LineLamps, more: Partial<LineState> = {}): LineState {
  return {
    line: lineOfKey(key),
    view: { asOf: '2022-10-27', known: 'now' },
    ...lamps,
    byLevel: [],
    planned: [],
    onTheTable: [],
    refused: [],
    ...more,
  };
}

/** The same call as in `lineActOf`, told by both sides and of uniformed ministers. */
export function lineActAt(day: string, more: Partial<LineAct> = {}): LineAct {
  return lineActOf(day, {
    standing: 'stated by both sides',
    fromSector: 'MIL',
    toSector: 'MIL',
    learnt: `${day}T12:00:00Z`,
    ...more,
  });
}

/** Autumn 2022 between Moscow and Washington: a stated silence, two calls of ministers, one of chiefs of staff, words, a refusal. */
export function autumnActs(): readonly LineAct[] {
  const words = { isMutual: false, type: 'ACCUSE', mode: null, form: null, bearing: 'words' } as const;
  return [
    lineActAt('2022-05-13', { event: 'e1' }),
    lineActAt('2022-05-14', {
      event: 'e2',
      bearing: 'silence',
      status: 'negated',
      isCounted: false,
      form: null,
      lastDay: '2022-10-20',
      standing: 'reported by others',
    }),
    lineActAt('2022-09-30', { ...words, event: 'e3', posture: 'hostile', level: null }),
    lineActAt('2022-10-11', {
      ...words,
      event: 'e4',
      type: 'AGREE',
      bearing: 'opening',
      posture: 'opening',
      level: 'leaders',
      standing: 'stated by one side',
    }),
    lineActAt('2022-10-13', {
      ...words,
      event: 'e5',
      from: 'USA',
      to: 'RUS',
      type: 'REJECT',
      mode: 'meet',
      bearing: 'closure',
      posture: 'closing',
      level: 'leaders',
      standing: 'stated by one side',
    }),
    lineActAt('2022-10-21', { event: 'e6' }),
    lineActAt('2022-10-23', { event: 'e7', standing: 'stated by one side' }),
    lineActAt('2022-10-24', { event: 'e8', level: 'military' }),
    lineActAt('2022-10-25', {
      ...words,
      event: 'e9',
      bearing: 'contact',
      type: 'CONSULT',
      form: 'message',
      isIndirect: true,
      via: ['GNB'],
      isCounted: false,
      standing: 'denied',
    }),
  ];
}
