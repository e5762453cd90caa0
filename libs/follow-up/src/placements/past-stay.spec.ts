import { pastStayOf } from './past-stay.js';

const placement = {
  id: 'p',
  contractType: 'cdd' as const,
  occupationCode: 'G1605',
  startsOn: '2026-01-05',
  endedOn: '2026-02-03',
  endReason: 'contract_ended' as const,
};

it.each<[string, Partial<Parameters<typeof pastStayOf>[0]>, object | null]>([
  ['a contract that came to its term', {}, { kind: 'job', code: 'G1605', days: 30, held: true }],
  ['one that went on', { endReason: 'hired_permanently' }, { kind: 'job', held: true }],
  ['one that was broken off', { endReason: 'resigned' }, { kind: 'job', held: false }],
  ['half a year, whatever ended it', { endReason: 'resigned', endedOn: '2026-07-05' }, { days: 182, held: true }],
  ['a discovery period', { contractType: 'pmsmp' }, { kind: 'immersion', held: false }],
  ['an internship', { contractType: 'internship' }, { kind: 'immersion', held: false }],
  ['one that never began', { endReason: 'did_not_start' }, null],
  ['one that runs', { endedOn: null, endReason: null }, null],
])('%s', (_, changes, stay) => {
  const told = pastStayOf({ ...placement, ...changes });
  if (stay === null) expect(told).toBeNull();
  else expect(told).toMatchObject(stay);
});
