import type { ContractType, HireFacts } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { emploiFranc } from './emploi-franc.rule.js';
import { pecAid } from './pec-aid.rule.js';
import { poeiAid } from './poei-aid.rule.js';
import { professionalisationYouthAid } from './professionalisation-youth-aid.rule.js';

describe('emploi franc', () => {
  const decide = (contract: ContractType, { hire, youth }: Partial<HireFacts> = {}) =>
    emploiFranc.decide(
      exampleHire({
        hire: { signedOn: '2024-12-31', startsOn: '2025-01-06', durationMonths: 6, ...hire },
        youth: { priorityDistrict: true, ...youth },
      }),
      contract,
    );

  it.each([
    ['2024-12-31', 'eligible', 5000, null],
    ['2025-01-01', 'closed', 0, '2024-12-31'],
    ['2026-11-21', 'closed', 0, '2024-12-31'],
  ])('signed %s: %s', (signedOn, status, amount, closedSince) => {
    expect(decide('cdi', { hire: { signedOn } })).toMatchObject({ status, amount, closedSince });
  });

  it.each([
    ['cdi', null, true, 'eligible', 5000],
    ['cdd', 6, true, 'eligible', 2500],
    ['cdd', 5, true, 'not_eligible', 0],
    ['cdd', null, true, 'needs_information', null],
    ['cdi', null, false, 'not_eligible', 0],
    ['cdi', null, null, 'needs_information', null],
  ] as const)(
    'before its end, %s of %s months, priority district %s: %s',
    (contract, durationMonths, priorityDistrict, status, amount) => {
      expect(decide(contract, { hire: { durationMonths }, youth: { priorityDistrict } })).toMatchObject({
        status,
        amount,
      });
    },
  );
});

describe('State aid for a contrat de professionnalisation', () => {
  it.each([
    ['2024-04-30', { status: 'needs_information', amount: null, closedSince: null }],
    ['2024-05-01', { status: 'closed', amount: 0, closedSince: '2024-04-30' }],
    [null, { status: 'needs_information', missing: ['hire.signedOn'] }],
  ])('signed %s', (signedOn, decision) => {
    expect(
      professionalisationYouthAid.decide(exampleHire({ hire: { signedOn } }), 'professionalisation'),
    ).toMatchObject(decision);
  });
});

describe('the aid of a PEC', () => {
  const decide = (employer: HireFacts['employer'], youth: HireFacts['youth'] = {}) =>
    pecAid.decide(exampleHire({ employer, youth }), 'pec');

  it('is never invented: the prescriber says the rate, before the signature', () => {
    expect(decide({ legalNature: 'association' })).toMatchObject({
      status: 'eligible',
      amount: null,
      missing: [],
      deadline: { code: 'before_signature' },
    });
  });

  it.each<[string, HireFacts['employer'], HireFacts['youth'], object]>([
    ['a company', { legalNature: 'private_market' }, {}, { status: 'not_eligible', amount: 0 }],
    ['an employer unknown', { legalNature: null }, {}, { missing: ['employer.legalNature'] }],
    ['someone in work', { legalNature: 'association' }, { jobSeeker: false }, { status: 'not_eligible' }],
    [
      'someone of whom it is unknown',
      { legalNature: 'association' },
      { jobSeeker: null },
      { missing: ['youth.jobSeeker'] },
    ],
  ])('goes with the contract: %s', (_, employer, youth, decision) =>
    expect(decide(employer, youth)).toMatchObject(decision),
  );
});

describe('the tutoring of a POEI', () => {
  it.each([
    [{}, { status: 'eligible', amount: 1500, deadline: { code: 'before_signature' } }],
    [{ youth: { jobSeeker: null } }, { status: 'needs_information', amount: null, missing: ['youth.jobSeeker'] }],
    [{ youth: { jobSeeker: false } }, { status: 'not_eligible', amount: 0 }],
    [{ employer: { economicDismissalLast12Months: true } }, { status: 'not_eligible', amount: 0 }],
    [
      { employer: { economicDismissalLast12Months: null } },
      { status: 'needs_information', missing: ['employer.economicDismissalLast12Months'] },
    ],
  ])('brings 5 € an hour for 300 hours at most to who may have one: %j', (changes, decision) =>
    expect(poeiAid.decide(exampleHire(changes), 'poei')).toMatchObject(decision),
  );
});
