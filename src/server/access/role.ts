/** What somebody may do, from the least up: each may do all that those before may. */
export const roles = ['reader', 'coder', 'adjudicator', 'admin'] as const;

export type Role = (typeof roles)[number];

/** Whether a role may do what another one is needed for. */
export function mayAct(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
