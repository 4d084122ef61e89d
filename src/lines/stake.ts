/** How much an act binds whoever does it, from words alone to force, least first (docs/lines.md). */
export const stakes = ['words', 'contact', 'commitment', 'material', 'force'] as const;

export type Stake = (typeof stakes)[number];
