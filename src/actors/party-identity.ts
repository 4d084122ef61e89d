/** Who a mention stands for, in the codes of docs/codebook.md section 4. */
export interface PartyIdentity {
  /** ISO 3166-1 alpha-3, KOS, UNO, EUR, IGO, NGO, ISM, IMG, MNC; "-" when none applies. */
  readonly code: string;
  /** PLOVER sector: GOV, MIL, LEG, SPY, JUD, PTY, OPP, REB, PRM, COP, JRN, BUS, CVL, ELI, PRE; IGO for bodies of international organisations. */
  readonly sector: string | null;
  readonly otherSectors: readonly string[];
  /** Canonical name of the person or body when resolved. */
  readonly name: string | null;
  readonly office: string | null;
}
