/** How a contact was made. `contact`: nothing tells. */
export const forms = ['visit', 'meeting', 'talks', 'call', 'video', 'letter', 'message', 'contact'] as const;

export type Form = (typeof forms)[number];
