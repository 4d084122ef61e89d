/** Who meets, from the most senior down. */
export const levels = [
  'leaders',
  'foreign ministers',
  'defence ministers',
  'other ministers',
  'military',
  'intelligence',
  'envoys',
  'legislators',
  'officials',
] as const;

/** A level of a line. A contact is at the level of its less senior side; without persons it has none. */
export type Level = (typeof levels)[number];
