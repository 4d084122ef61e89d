import { lampSchema } from './lamp-schema.js';
import { lineActSchema } from './line-act-schema.js';

/** The lamps of a line, whole or at one level, with the contacts that they rest on. */
export const lineLamps = {
  direct: lampSchema,
  forth: lampSchema,
  back: lampSchema,
  thirdParty: lampSchema,
  lastContact: lineActSchema.nullable(),
  lastIndirect: lineActSchema.nullable(),
};
