import { funnelOf } from './funnel.js';

const at = '2026-11-20T09:00:00Z';
const proposal = (id: string, reached: number, state: Parameters<typeof funnelOf>[0][number]['state'] = 'sent') => ({
  candidate: { id },
  state,
  consentAskedAt: reached > 0 ? at : null,
  consentedAt: reached > 1 ? at : null,
  sentAt: reached > 2 ? at : null,
  metAt: reached > 3 ? at : null,
});
const people = (...proposals: Parameters<typeof funnelOf>[0]): number[] =>
  funnelOf(proposals).map((step) => step.people);

describe('the funnel of a need', () => {
  it('counts who came how far, also those who went no further', () =>
    expect(
      people(
        proposal('a', 0, 'shortlisted'),
        proposal('b', 1, 'declined_by_candidate'),
        proposal('c', 3, 'rejected'),
        proposal('d', 4, 'rejected'),
        proposal('e', 4, 'hired'),
      ),
    ).toEqual([5, 4, 3, 3, 2, 1]));

  it('counts who was proposed twice once, as far as they ever came', () =>
    expect(people(proposal('a', 1, 'consent_expired'), proposal('a', 2, 'consented'))).toEqual([1, 1, 1, 0, 0, 0]));

  it('is empty before anyone is proposed', () => expect(people()).toEqual([0, 0, 0, 0, 0, 0]));
});
