import type { DomainEvent } from '#platform';

export type CompaniesEvent =
  | DomainEvent<'companies.registered', { companyId: string; membershipId: string }>
  | DomainEvent<'companies.employer_confirmed', { membershipId: string }>
  | DomainEvent<'companies.employer_invited', { membershipId: string }>;
