import { trainingRoutes, type Lack, type TrainingPurpose } from './training-routes.js';

const purpose = (contract: string | null, durationMonths: number | null = null): TrainingPurpose => ({
  contract,
  durationMonths,
  weeklyHours: 35,
});
const skill: Lack = { kind: 'skill', label: 'Plonge' };
const hygiene: Lack = { kind: 'certificate', label: 'HACCP' };
const occupation: Lack = { kind: 'occupation', label: 'G1605' };

describe('the training that fits what is missing', () => {
  it.each<[string, TrainingPurpose, Lack, string[]]>([
    ['a skill, for a lasting job', purpose('cdi'), skill, ['pmsmp', 'poei', 'professionalisation']],
    ['a skill, for six months', purpose('cdd', 6), skill, ['poei', 'professionalisation']],
    ['a skill, for two months: no training leads to so short a contract', purpose('cdd', 2), skill, []],
    ['a certificate', purpose('cdi'), hygiene, ['poei']],
    ['another occupation', purpose('cdi'), occupation, ['poei', 'professionalisation', 'apprenticeship']],
    ['nothing told about the contract', purpose(null), hygiene, ['poei']],
  ])('%s', (_, wished, lack, types) => {
    expect(trainingRoutes(wished, lack, '2026-12-01').map(({ type }) => type)).toEqual(types);
  });

  it('says how long it takes', () => {
    expect(trainingRoutes(purpose('cdi'), hygiene, '2026-12-01')[0]).toMatchObject({ hours: 14 });
    expect(trainingRoutes(purpose('cdi'), occupation, '2026-12-01')[0]).toMatchObject({
      hours: 70,
      sentence: expect.stringContaining('70 h') as string,
    });
  });
});
