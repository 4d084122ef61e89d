/**
 * The five classes of a verbal act, ordered from the hostile end: it shuts a way to talk, is directed against the other,
 * neither, goes towards the other, opens a way to talk (docs/lines.md).
 */
export const postures = ['closing', 'hostile', 'neutral', 'accommodating', 'opening'] as const;

export type Posture = (typeof postures)[number];
