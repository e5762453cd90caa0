import type { ContractType, HireFacts } from '../hire.js';
import { recommendContracts } from '../recommend.js';
import { exampleHire } from '../testing/example-hire.js';
import { checkLocalAid } from './check-local-aid.js';
import type { LocalAid } from './local-aid.js';
import { previewLocalAid } from './preview-local-aid.js';

const ON = '2026-11-21';
const NOTHING = { ageMin: null, ageMax: null, diplomaLevelMax: null, targetLevelMax: null, headcountMax: null };

/** A made-up aid of the department of the example hire. */
const anAid = (changes: Partial<LocalAid> = {}): LocalAid => ({
  ...NOTHING,
  code: 'exemple',
  label: 'Aide d’exemple',
  funder: 'department',
  territoryKind: 'department',
  territoryCodes: ['61'],
  contractTypes: ['cdi', 'apprenticeship'],
  publics: [],
  kind: 'amount',
  amount: 1500,
  ratePercent: null,
  weeklyHoursMax: null,
  monthsMax: null,
  howToAsk: 'Auprès du département',
  deadline: 'before_signature',
  deadlineMonths: null,
  from: '2026-01-01',
  to: '2026-12-31',
  sourceRef: 'Délibération d’exemple',
  sourceUrl: 'https://example.org/deliberation',
  verifiedOn: '2026-10-01',
  evidence: 'text',
  ...changes,
});
const aPecRate = (changes: Partial<LocalAid> = {}): LocalAid =>
  anAid({
    code: 'pec',
    label: 'Arrêté d’exemple',
    kind: 'pec_rate',
    funder: 'state',
    territoryKind: 'region',
    territoryCodes: ['28'],
    contractTypes: ['pec'],
    amount: null,
    ratePercent: 50,
    weeklyHoursMax: 20,
    monthsMax: 9,
    ...changes,
  });

function verdict(
  aids: LocalAid[],
  changes: Partial<HireFacts> = {},
  type: ContractType = 'cdi',
  code = 'local_exemple',
) {
  const { contracts } = recommendContracts(exampleHire(changes), ON, aids);
  return contracts.find((contract) => contract.type === type)?.subsidies.find((aid) => aid.code === code);
}

describe('an aid of a place', () => {
  it.each<[string, Partial<LocalAid>, Partial<HireFacts>, object | undefined]>([
    ['of the employer', {}, {}, { status: 'eligible', amount: 1500, deadline: { code: 'before_signature' } }],
    ['of another department', { territoryCodes: ['14'] }, {}, undefined],
    ['of the region', { territoryKind: 'region', territoryCodes: ['28'] }, {}, { status: 'eligible' }],
    ['of another region', { territoryKind: 'region', territoryCodes: ['76'] }, {}, undefined],
    ['of the commune', { territoryKind: 'communes', territoryCodes: ['61169'] }, {}, { status: 'eligible' }],
    ['of another commune', { territoryKind: 'communes', territoryCodes: ['61001'] }, {}, undefined],
    ['of the whole country', { territoryKind: 'country', territoryCodes: [] }, {}, { status: 'eligible' }],
    [
      'of an employer whose place is unknown',
      {},
      { employer: { department: null, commune: null } },
      { status: 'needs_information', missing: ['employer.department'], amount: null },
    ],
    ['of an employer whose commune alone is known', {}, { employer: { department: null } }, { status: 'eligible' }],
  ])('%s', (_, aid, hire, expected) => {
    const found = verdict([anAid(aid)], hire);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  it.each<[string, string | null, object | undefined]>([
    ['the day before it begins', '2025-12-31', undefined],
    ['on its first day', '2026-01-01', { status: 'eligible' }],
    ['on its last day', '2026-12-31', { status: 'eligible' }],
    ['once it has ended', '2027-01-01', { status: 'closed', amount: 0, closedSince: '2026-12-31' }],
    ['on a day nobody told', null, { status: 'needs_information', missing: ['hire.signedOn'] }],
  ])('%s', (_, signedOn, expected) => {
    const found = verdict([anAid()], { hire: { signedOn, startsOn: '2027-01-04' } });
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  it('has the state of the day of the signature, and one only', () => {
    const states = [anAid(), anAid({ from: '2027-01-01', to: null, amount: 900 })];
    expect(verdict(states)).toMatchObject({ amount: 1500 });
    expect(verdict(states, { hire: { signedOn: '2027-01-01', startsOn: '2027-01-04' } })).toMatchObject({
      amount: 900,
    });
    const { contracts } = recommendContracts(exampleHire(), ON, states);
    expect(contracts.flatMap(({ subsidies }) => subsidies).filter(({ code }) => code === 'local_exemple')).toHaveLength(
      2,
    );
  });

  it.each<[Partial<LocalAid>, Partial<HireFacts>, string, string[]]>([
    [{ ageMax: 18 }, {}, 'not_eligible', []],
    [{ ageMax: 19 }, {}, 'eligible', []],
    [{ ageMin: 19 }, {}, 'eligible', []],
    [{ ageMin: 20 }, {}, 'not_eligible', []],
    [{ ageMax: 25 }, { youth: { birthDate: null } }, 'needs_information', ['youth.birthDate']],
    [{ diplomaLevelMax: 2 }, {}, 'eligible', []],
    [{ diplomaLevelMax: 0 }, {}, 'not_eligible', []],
    [{ diplomaLevelMax: 2 }, { youth: { diplomaLevel: null } }, 'needs_information', ['youth.diplomaLevel']],
    [{ targetLevelMax: 3 }, {}, 'eligible', []],
    [{ targetLevelMax: 3 }, { training: { targetLevel: 4 } }, 'not_eligible', []],
    [{ headcountMax: 8 }, {}, 'eligible', []],
    [{ headcountMax: 7 }, {}, 'not_eligible', []],
    [{ headcountMax: 7 }, { employer: { headcount: null } }, 'needs_information', ['employer.headcount']],
    [{ publics: ['disabled_worker'] }, {}, 'not_eligible', []],
    [{ publics: ['disabled_worker', 'job_seeker'] }, {}, 'eligible', []],
    [
      { publics: ['priority_district'] },
      { youth: { priorityDistrict: null } },
      'needs_information',
      ['youth.priorityDistrict'],
    ],
    [{ publics: ['minimum_income'] }, { youth: { minimumIncome: 'rsa' } }, 'eligible', []],
  ])('kept for %j, of %j: %s', (aid, hire, status, missing) =>
    expect(verdict([anAid(aid)], hire)).toMatchObject({ status, missing }),
  );

  it('is not due where the contract is not possible, and says when its source is old', () => {
    expect(verdict([anAid()], { hire: { need: 'discovery' } })).toMatchObject({ status: 'not_eligible', amount: 0 });
    expect(verdict([anAid({ verifiedOn: '2026-05-21' })])).toMatchObject({ toReverify: false });
    expect(verdict([anAid({ verifiedOn: '2026-05-20' })])).toMatchObject({ toReverify: true });
  });
});

describe('the rate of the PEC', () => {
  const hire: Partial<HireFacts> = {
    hire: { need: 'fixed_term', durationMonths: 12, weeklyHours: 26 },
    employer: { legalNature: 'association' },
  };
  const pec = (aids: LocalAid[], changes: Partial<HireFacts> = hire) => verdict(aids, changes, 'pec', 'pec_aid');

  it('of the region gives its aid an amount: half of the SMIC for 20 hours and nine months', () => {
    expect(pec([aPecRate()])).toMatchObject({
      status: 'eligible',
      amount: 4800.91,
      deadline: { code: 'before_signature' },
    });
    expect(pec([aPecRate()])?.sources[0]).toMatchObject({ ref: 'Délibération d’exemple' });
    expect(pec([])).toMatchObject({ status: 'eligible', amount: null });
  });

  it.each<[string, Partial<LocalAid>, object]>([
    ['of another region', { territoryCodes: ['76'] }, { amount: null, status: 'eligible' }],
    ['that has ended', { to: '2026-06-30' }, { amount: null, status: 'eligible' }],
    ['kept for others', { ageMin: 26 }, { amount: null, status: 'eligible' }],
    ['of fewer months', { monthsMax: 6 }, { amount: 3200.61 }],
  ])('%s', (_, rate, expected) => expect(pec([aPecRate(rate)])).toMatchObject(expected));

  it('changes nothing for an employer who cannot have a PEC', () => {
    expect(pec([aPecRate()], {})).toMatchObject({ status: 'not_eligible', amount: 0 });
  });
});

it.each<[string, Partial<LocalAid>, string[]]>([
  ['an aid that can be used', {}, []],
  ['no amount', { amount: null }, ['amount']],
  ['no place', { territoryCodes: [] }, ['territoryCodes']],
  ['a place that is none', { territoryCodes: ['61', '99'] }, ['territoryCodes']],
  ['the whole country and a place', { territoryKind: 'country' }, ['territoryCodes']],
  ['ages the wrong way round', { ageMin: 26, ageMax: 18 }, ['ageMax']],
  ['an end before the beginning', { to: '2025-12-31' }, ['to']],
  ['a number of months not told', { deadline: 'months_after_signature' }, ['deadlineMonths']],
  ['a rate without rate', { ...aPecRate(), ratePercent: null }, ['ratePercent']],
  ['a rate above the highest', { ...aPecRate(), ratePercent: 95.5 }, ['ratePercent']],
  ['a rate for other contracts', { ...aPecRate(), contractTypes: ['pec', 'cdi'] }, ['contractTypes']],
  [
    'a rate without hours and months',
    { ...aPecRate(), weeklyHoursMax: null, monthsMax: null },
    ['weeklyHoursMax', 'monthsMax'],
  ],
])('refuses %s', (_, changes, fields) =>
  expect(checkLocalAid(anAid(changes)).map(({ field }) => field)).toEqual(fields),
);

describe('the preview', () => {
  it('names the example hires an aid touches, before and after', () => {
    const aid = anAid({ ageMax: 20 });
    expect(previewLocalAid(aid, [], [aid], ON).map(({ contract, before, after }) => [contract, before, after])).toEqual(
      [
        ['apprenticeship', 'Pas d’aide de ce nom', 'Jusqu’à 1\u202f500\u00a0€'],
        ['apprenticeship', 'Pas d’aide de ce nom', 'Pas ouverte ici'],
        ['cdi', 'Pas d’aide de ce nom', 'Pas ouverte ici'],
      ],
    );
  });

  it('shows the change of a rate, and nothing where nothing changes', () => {
    const effects = previewLocalAid(aPecRate(), [aPecRate()], [aPecRate({ ratePercent: 60 })], ON);
    expect(effects).toHaveLength(1);
    expect(effects[0]).toMatchObject({ contract: 'pec', before: expect.stringContaining('4') as string });
    expect(previewLocalAid(anAid(), [anAid()], [anAid()], ON)).toEqual([]);
  });
});
