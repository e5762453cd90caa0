import type { ActingPerson } from '#platform';

/** The parts people play; what each may do is said at every route. */
export const roles = ['employer', 'adviser', 'director', 'administrator'] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Readonly<Record<Role, string>> = {
  employer: 'Employeur',
  adviser: 'Conseiller ou conseillère',
  director: 'Direction de la structure',
  administrator: 'Administration',
};

/** pending: waits to be confirmed (employers only) · confirmed · ended: kept for history. */
export const membershipStates = ['pending', 'confirmed', 'ended'] as const;
export type MembershipState = (typeof membershipStates)[number];

/**
 * Who is asking: one person in one of their memberships. `structureId` for advisers and directors, `companyId` for
 * employers; an administrator has neither.
 */
export interface Caller {
  accountId: string;
  membershipId: string;
  role: Role;
  structureId: string | null;
  companyId: string | null;
  /** False while an employer waits for confirmation: may describe a need, sees no proposal. */
  confirmed: boolean;
}

/** The caller as the actor of a transition. */
export const actorOf = (caller: Caller): ActingPerson => ({ actor: caller.role, accountId: caller.accountId });
