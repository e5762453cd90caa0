import { draftOf, emptyDraft, termsOf, type LocalAidDraft } from './local-aid-draft.js';

const draft: LocalAidDraft = {
  ...emptyDraft,
  code: 'exemple',
  label: 'Aide d’exemple',
  territoryKind: 'department',
  territoryCodes: '61, 2a;14',
  contractTypes: ['cdi'],
  amount: '1000,50',
  ratePercent: '50',
  from: '2026-01-01',
};

describe('the draft of an aid', () => {
  it('is sent with its codes apart, its numbers as numbers, and what is empty left out', () => {
    expect(termsOf(draft)).toMatchObject({
      territoryCodes: ['61', '2A', '14'],
      amount: 1000.5,
      ratePercent: undefined,
      to: null,
      ageMax: undefined,
      deadline: null,
    });
  });

  it('of a rate is for the PEC alone and brings no sum', () => {
    expect(termsOf({ ...draft, kind: 'pec_rate' })).toMatchObject({
      contractTypes: ['pec'],
      amount: undefined,
      ratePercent: 50,
    });
  });

  it.each<[string, Partial<LocalAidDraft>, string[]]>([
    ['a region', { territoryKind: 'region', regionCodes: ['28'] }, ['28']],
    ['the country', { territoryKind: 'country' }, []],
  ])('for %s takes its codes from there', (_, told, codes) =>
    expect(termsOf({ ...draft, ...told }).territoryCodes).toEqual(codes),
  );

  it('comes back as it was sent', () => {
    const terms = termsOf({
      ...draft,
      territoryKind: 'region',
      regionCodes: ['28'],
      ageMax: '25',
      deadline: 'before_start',
    });
    expect(termsOf(draftOf(terms))).toEqual(terms);
  });
});
