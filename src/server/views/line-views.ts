import type { ActEvidence, LineLamps, LineState } from '../../lines/line.js';
import type { LineAct } from '../../lines/line-act.js';
import type { LineParty } from '../../lines/line-party.js';
import { partyName } from '../../lines/party-name.js';
import type { LineActValue } from '../schemas/line-act-schema.js';
import type { LineSummary } from '../schemas/line-summary-schema.js';
import { lampValue } from './lamp-value.js';
import { quoteOf } from './quote-of.js';

/** The sentences of acts, by event. */
export type Evidence = ReadonlyMap<string, ActEvidence>;

/** A party with its name. */
export function partyValue(party: LineParty) {
  return { key: party.key, code: party.code, class: party.class, name: partyName(party) };
}

/** An act of a line with its sentence. */
export function actValue(act: LineAct, evidence: Evidence): LineActValue {
  return { ...act, quote: quoteOf(evidence.get(act.event)) };
}

/** The lamps of a line, whole or of one level, with the last contacts. */
export function lampsValue(lamps: LineLamps, evidence: Evidence) {
  return {
    direct: lampValue(lamps.direct),
    forth: lampValue(lamps.forth),
    back: lampValue(lamps.back),
    thirdParty: lampValue(lamps.thirdParty),
    lastContact: lamps.lastContact && actValue(lamps.lastContact, evidence),
    lastIndirect: lamps.lastIndirect && actValue(lamps.lastIndirect, evidence),
  };
}

/** A line as the board shows it: `lamps` are its own, or those of one level. */
export function lineValue(
  { line }: LineState,
  lamps: LineLamps,
  before: LineLamps | null,
  evidence: Evidence,
): LineSummary {
  return {
    key: line.key,
    parties: line.parties.map(partyValue),
    ...lampsValue(lamps, evidence),
    before: before && {
      direct: before.direct.state,
      forth: before.forth.state,
      back: before.back.state,
      thirdParty: before.thirdParty.state,
    },
  };
}
