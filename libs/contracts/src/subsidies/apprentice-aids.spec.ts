import type { HireFacts, LegalNature, Level } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { apprenticeshipExceptionalAid } from './apprenticeship-exceptional-aid.rule.js';
import { apprenticeshipSingleAid } from './apprenticeship-single-aid.rule.js';
import type { SubsidyRule } from './subsidy-rule.js';

const decide = (rule: SubsidyRule, changes: Partial<HireFacts>) => rule.decide(exampleHire(changes), 'apprenticeship');
const single = (changes: Partial<HireFacts>) => decide(apprenticeshipSingleAid, changes);
const exceptional = (changes: Partial<HireFacts>) => decide(apprenticeshipExceptionalAid, changes);

/** Signed on, starts on, headcount, level prepared, disabled worker → the single aid and the exceptional aid, in euros. */
type Case = [string, string, number, Level, boolean, number, number];

describe('aids to the employers of apprentices, both sides of every date and threshold', () => {
  it.each<Case>([
    // January and February 2025: 6,000 € below 250, up to the bac, and nothing else
    ['2025-01-01', '2025-01-15', 249, 3, false, 6000, 0],
    ['2025-02-23', '2025-03-01', 249, 4, false, 6000, 0],
    ['2025-02-23', '2025-03-01', 249, 4, true, 6000, 0],
    ['2025-02-23', '2025-03-01', 249, 5, false, 0, 0],
    ['2025-02-23', '2025-03-01', 250, 4, true, 0, 0],
    // 24 February to 31 December 2025: decree 2025-174
    ['2025-02-24', '2025-03-01', 249, 3, false, 5000, 0],
    ['2025-02-24', '2025-03-01', 249, 4, false, 5000, 0],
    ['2025-02-24', '2025-03-01', 249, 5, false, 0, 5000],
    ['2025-02-24', '2025-03-01', 249, 7, false, 0, 5000],
    ['2025-02-24', '2025-03-01', 249, 8, false, 0, 0],
    ['2025-02-24', '2025-03-01', 250, 3, false, 0, 2000],
    ['2025-02-24', '2025-03-01', 250, 7, false, 0, 2000],
    ['2025-02-24', '2025-03-01', 249, 4, true, 6000, 0],
    ['2025-02-24', '2025-03-01', 249, 5, true, 0, 6000],
    ['2025-02-24', '2025-03-01', 250, 4, true, 0, 6000],
    ['2025-12-31', '2026-01-05', 249, 6, false, 0, 5000],
    ['2025-12-31', '2026-01-05', 250, 6, false, 0, 2000],
    // 1 January to 7 March 2026: the single aid alone
    ['2026-01-01', '2026-01-05', 249, 4, false, 5000, 0],
    ['2026-01-01', '2026-01-05', 249, 5, false, 0, 0],
    ['2026-03-07', '2026-03-15', 249, 4, true, 6000, 0],
    ['2026-03-07', '2026-03-15', 249, 5, true, 0, 0],
    ['2026-03-07', '2026-03-15', 249, 6, false, 0, 0],
    ['2026-03-07', '2026-03-15', 250, 3, false, 0, 0],
    // since 8 March 2026: decree 2026-168
    ['2026-03-08', '2026-03-15', 249, 3, false, 5000, 0],
    ['2026-03-08', '2026-03-15', 249, 4, false, 5000, 0],
    ['2026-03-08', '2026-03-15', 249, 5, false, 0, 4500],
    ['2026-03-08', '2026-03-15', 249, 6, false, 0, 2000],
    ['2026-03-08', '2026-03-15', 249, 7, false, 0, 2000],
    ['2026-03-08', '2026-03-15', 249, 8, false, 0, 0],
    ['2026-03-08', '2026-03-15', 250, 3, false, 0, 2000],
    ['2026-03-08', '2026-03-15', 250, 4, false, 0, 2000],
    ['2026-03-08', '2026-03-15', 250, 5, false, 0, 1500],
    ['2026-03-08', '2026-03-15', 250, 6, false, 0, 750],
    ['2026-03-08', '2026-03-15', 250, 7, false, 0, 750],
    ['2026-03-08', '2026-03-15', 249, 4, true, 6000, 0],
    ['2026-03-08', '2026-03-15', 249, 7, true, 0, 6000],
    ['2026-03-08', '2026-03-15', 250, 3, true, 0, 6000],
    ['2026-03-08', '2026-03-15', 250, 7, true, 0, 6000],
    // signed in time, the exceptional aid also needs a start before 2027; the single aid does not
    ['2026-12-31', '2026-12-31', 249, 5, false, 0, 4500],
    ['2026-12-31', '2027-01-01', 249, 5, false, 0, 0],
    ['2026-12-31', '2027-01-01', 249, 5, true, 0, 0],
    ['2026-12-31', '2027-01-01', 249, 4, false, 5000, 0],
    // signed in 2027: the single aid has no end date, the exceptional one had
    ['2027-01-01', '2027-01-05', 249, 4, false, 5000, 0],
    ['2027-01-01', '2027-01-05', 250, 4, false, 0, 0],
    ['2027-01-01', '2027-01-05', 249, 5, false, 0, 0],
  ])(
    'signed %s, starts %s, %i staff, level %i, disabled worker %s: %i € and %i €',
    (signedOn, startsOn, headcount, targetLevel, disabledWorker, singleAid, exceptionalAid) => {
      const changes = {
        hire: { signedOn, startsOn },
        employer: { headcount, department: '61' },
        youth: { disabledWorker },
        training: { targetLevel },
      };
      const decisions = [single(changes), exceptional(changes)];
      expect(decisions.map(({ amount }) => amount)).toEqual([singleAid, exceptionalAid]);
      decisions.forEach(({ status, amount }) => expect(status === 'eligible').toBe(amount !== 0));
    },
  );

  it.each([
    // Overseas the single aid goes up to level 5, and the exceptional one leaves it there.
    ['974', 4, 5000, 0],
    ['974', 5, 5000, 0],
    ['974', 6, 0, 2000],
    ['61', 5, 0, 4500],
    ['2A', 5, 0, 4500],
  ] as const)('in %s, level %i: %i € and %i €', (department, targetLevel, singleAid, exceptionalAid) => {
    const changes = { employer: { department }, training: { targetLevel } };
    expect([single(changes).amount, exceptional(changes).amount]).toEqual([singleAid, exceptionalAid]);
  });

  it.each<[LegalNature, boolean]>([
    ['private_market', true],
    ['association', true],
    ['scic', true],
    ['public_service_private', true],
    ['geiq', true],
    ['iae', true],
    ['local_authority', false],
    ['state', false],
    ['public_body', false],
  ])('employer %s: %s', (legalNature, open) => {
    expect(single({ employer: { legalNature } }).status).toBe(open ? 'eligible' : 'not_eligible');
    const status = exceptional({ employer: { legalNature }, training: { targetLevel: 5 } }).status;
    expect(status).toBe(open ? 'eligible' : 'not_eligible');
  });
});

describe('what is closed says since when', () => {
  it.each([
    ['2025-02-23', null],
    ['2026-01-01', '2025-12-31'],
    ['2026-03-07', '2025-12-31'],
    ['2027-01-01', '2026-12-31'],
  ])('the exceptional aid, signed %s: closed since %s', (signedOn, closedSince) => {
    const decision = exceptional({ hire: { signedOn }, training: { targetLevel: 5 } });
    expect(decision).toMatchObject({ status: 'closed', amount: 0, closedSince });
  });

  it('starting in 2027 with a contract of 2026 is not closed: it does not meet the decree', () => {
    const decision = exceptional({ hire: { startsOn: '2027-01-01' }, training: { targetLevel: 5 } });
    expect(decision.status).toBe('not_eligible');
    expect(decision.reasons[0]?.text).toContain('1er\u00a0janvier\u00a02027');
  });

  it('before the rules known here, it says so rather than no', () => {
    for (const decision of [single, exceptional].map((aid) => aid({ hire: { signedOn: '2024-12-31' } }))) {
      expect(decision).toMatchObject({ status: 'needs_information', amount: null, missing: [] });
    }
  });
});

describe('what is missing is asked, and only if it decides', () => {
  it.each<[string, Partial<HireFacts>, string[]]>([
    ['the signature', { hire: { signedOn: null } }, ['hire.signedOn']],
    ['the headcount', { employer: { headcount: null } }, ['employer.headcount']],
    ['the employer', { employer: { legalNature: null } }, ['employer.legalNature']],
    ['the level', { training: { targetLevel: null } }, ['training.targetLevel']],
    ['the RQTH, for the amount', { youth: { disabledWorker: null } }, ['youth.disabledWorker']],
    [
      'the department, at level 5 only',
      { employer: { department: null }, training: { targetLevel: 5 } },
      ['employer.department'],
    ],
    [
      'two facts at once',
      { employer: { headcount: null }, youth: { disabledWorker: null } },
      ['employer.headcount', 'youth.disabledWorker'],
    ],
  ])('the single aid needs %s', (_, changes, missing) => {
    expect(single(changes)).toMatchObject({ status: 'needs_information', amount: null, missing });
  });

  it.each<[string, Partial<HireFacts>, string[]]>([
    ['the start', { hire: { startsOn: null } }, ['hire.startsOn']],
    ['the headcount', { employer: { headcount: null } }, ['employer.headcount']],
    ['the RQTH', { youth: { disabledWorker: null } }, ['youth.disabledWorker']],
    [
      'the share of work-study contracts, from 250',
      { employer: { headcount: 250, alternanceSharePercent: null } },
      ['employer.alternanceSharePercent'],
    ],
  ])('the exceptional aid needs %s', (_, changes, missing) => {
    const { training = { targetLevel: 6 }, ...others } = changes;
    const decision = exceptional({ ...others, training });
    expect(decision).toMatchObject({ status: 'needs_information', amount: null });
    expect(decision.missing).toEqual(expect.arrayContaining(missing));
  });

  it.each<[string, 'eligible' | 'not_eligible', () => { status: string }]>([
    ['the department at level 3', 'eligible', () => single({ employer: { department: null } })],
    [
      'the level from 250 staff',
      'not_eligible',
      () => single({ employer: { headcount: 250 }, training: { targetLevel: null } }),
    ],
    [
      'the headcount at level 6',
      'not_eligible',
      () => single({ employer: { headcount: null }, training: { targetLevel: 6 } }),
    ],
    [
      'the RQTH where the signature is of early 2025',
      'eligible',
      () => single({ hire: { signedOn: '2025-02-23' }, youth: { disabledWorker: null } }),
    ],
    [
      'the share for a disabled worker',
      'eligible',
      () =>
        exceptional({ employer: { headcount: 250, alternanceSharePercent: null }, youth: { disabledWorker: true } }),
    ],
    [
      'the share below 250',
      'eligible',
      () => exceptional({ employer: { headcount: 249, alternanceSharePercent: null }, training: { targetLevel: 5 } }),
    ],
  ])('does not need %s: %s', (_, status, decide) => expect(decide().status).toBe(status));
});

describe('from 250 employees', () => {
  it.each([
    [4.9, false],
    [5, true],
  ])(
    'with %f %% of work-study contracts today: eligible on commitment, reached %s',
    (alternanceSharePercent, reached) => {
      const { status, reasons } = exceptional({ employer: { headcount: 250, alternanceSharePercent } });
      expect(status).toBe('eligible');
      expect(reasons.some(({ text }) => text.includes('Agence de services et de paiement'))).toBe(true);
      expect(reasons.some(({ text }) => text.includes('atteinte aujourd’hui'))).toBe(reached);
    },
  );
});

it('both are lost when the contract reaches the OPCO later than six months after the signature', () => {
  const deadline = { code: 'months_after_signature', months: 6 };
  expect(single({}).deadline).toMatchObject(deadline);
  expect(exceptional({ training: { targetLevel: 5 } }).deadline).toMatchObject(deadline);
});
