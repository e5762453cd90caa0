import type { Proposal } from '../../api/types.js';

type Facts = Pick<Proposal, 'state' | 'consentAskedAt' | 'consentedAt' | 'sentAt' | 'metAt'> & {
  candidate: Pick<Proposal['candidate'], 'id'>;
};

const steps: readonly { label: string; reached: (proposal: Facts) => boolean }[] = [
  { label: 'Présélection', reached: () => true },
  { label: 'Accord demandé', reached: ({ consentAskedAt }) => consentAskedAt !== null },
  { label: 'D’accord', reached: ({ consentedAt }) => consentedAt !== null },
  { label: 'Envoyés à l’entreprise', reached: ({ sentAt }) => sentAt !== null },
  { label: 'Rencontre voulue', reached: ({ metAt }) => metAt !== null },
  { label: 'Embauche', reached: ({ state }) => state === 'hired' },
];

/** How many young people came how far in a recruitment; who was proposed twice counts once. */
export const funnelOf = (proposals: readonly Facts[]): { label: string; people: number }[] =>
  steps.map(({ label, reached }) => ({
    label,
    people: new Set(proposals.filter(reached).map(({ candidate }) => candidate.id)).size,
  }));
