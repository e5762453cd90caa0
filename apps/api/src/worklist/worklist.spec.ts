import { worklistOf, type WorklistFacts } from './worklist.js';

const nothing: WorklistFacts = {
  mediations: [],
  actions: [],
  employers: [],
  needs: [],
  proposals: [],
  calls: [],
  mails: [],
};
const monday = '2026-11-23';
const at = (day: string): Date => new Date(`${day}T10:00:00Z`);

const need = (submitted: string) => ({ id: 'n', title: 'Plonge', companyName: 'Crêperie', submittedAt: at(submitted) });
const mediation = (level: 'alert' | 'urgent', due: string) => ({
  id: 'm',
  state: 'open' as const,
  level,
  reasons: ['Jeune : demande qu’on l’appelle.'],
  openedAt: at('2026-11-19'),
  dueAt: at(due),
  assignedAccountId: 'a',
  assignedTo: 'Léa',
  placementId: 'p',
  jobTitle: 'Plonge',
  companyId: 'c',
  companyName: 'Crêperie',
  candidateId: 'k',
  firstName: 'Noé',
  lastName: 'Personne',
});
const callAsked = (since: string) => ({
  kind: 'call_asked' as const,
  proposalId: 'x',
  needId: 'n',
  needTitle: 'Plonge',
  companyName: 'Crêperie',
  candidateName: 'Noé Personne',
  phone: '+33639980000',
  startsAt: null,
  timeZone: 'Europe/Paris',
  since: at(since),
});

describe('what waits for an adviser on a Monday', () => {
  it.each<[string, Partial<WorklistFacts>, string, string]>([
    ['a need sent on Friday is due on Monday', { needs: [need('2026-11-20')] }, 'today', '2026-11-23'],
    ['a need sent on Thursday is late', { needs: [need('2026-11-19')] }, 'late', '2026-11-20'],
    ['a need sent today may wait a day', { needs: [need('2026-11-23')] }, 'soon', '2026-11-24'],
    ['a call asked for today is for today', { proposals: [callAsked('2026-11-23')] }, 'today', '2026-11-23'],
    ['an alert nobody took up is for today', { mediations: [mediation('alert', '2026-11-25')] }, 'today', monday],
    [
      'an alert somebody took up follows its own date',
      { mediations: [{ ...mediation('alert', '2026-11-25'), state: 'acknowledged' }] },
      'soon',
      '2026-11-25',
    ],
    [
      'a meeting of today is for today',
      {
        actions: [
          {
            mediationId: 'm',
            kind: 'joint_meeting',
            dueOn: monday,
            startsAt: at(monday),
            timeZone: 'Europe/Paris',
            candidateName: 'Noé Personne',
            companyName: 'Crêperie',
          },
        ],
      },
      'today',
      monday,
    ],
    [
      'an urgent case is urgent before it is due',
      { mediations: [mediation('urgent', '2026-11-25')] },
      'urgent',
      monday,
    ],
  ])('%s', (_, facts, urgency, dueOn) => {
    expect(worklistOf({ ...nothing, ...facts }, monday)).toMatchObject([{ urgency, dueOn }]);
  });

  it('puts the urgent first, then what is late, and shows phone numbers as people dial them', () => {
    const items = worklistOf(
      {
        ...nothing,
        needs: [need('2026-11-19')],
        proposals: [callAsked('2026-11-23')],
        mediations: [mediation('urgent', '2026-11-25')],
      },
      monday,
    );
    expect(items.map(({ kind }) => kind)).toEqual(['mediation', 'need_to_qualify', 'call_asked']);
    expect(items[2]?.detail).toContain('06 39 98 00 00');
  });
});
