import {
  CheckIns,
  FollowUpQueries,
  Mediations,
  Placements,
  questionsOf,
  type MilestoneKey,
  type Respondent,
} from '#follow-up';
import { instantOf } from '#platform';
import request from 'supertest';
import { startHouse } from './app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from './builders.js';

export interface CheckInBody {
  id: string;
  milestone: string;
  title: string;
  respondent: Respondent;
  state: string;
  channel: string;
  dueOn: string;
  reminders: number;
  answers: { question: string; answer: string }[];
  comment: string | null;
  level: string | null;
}
export interface PlacementBody {
  state: string;
  candidate: { firstName: string };
  nextCheckInOn: string | null;
  comingCheckIns: { milestone: string; title: string; dueOn: string }[];
  trialEndsOn: string | null;
  mediation: { id: string; level: string } | null;
  endReason: string | null;
  endReasonLabel: string | null;
  actions: string[];
  checkIns: CheckInBody[];
  history: { action: string; note: string | null; by: string | null }[];
}
export interface MediationBody {
  id: string;
  state: string;
  level: string;
  reasons: string[];
  assignedTo: string;
  dueAt: string;
  actions: string[];
  bothSides: { employer: CheckInBody[]; candidate: CheckInBody[] };
  notes: { text: string; by: string }[];
  history: { action: string }[];
  outcome: string | null;
}

export type Following = Awaited<ReturnType<typeof following>>;

/** A house with a structure, a company and the people who follow contracts up, and short words for what they do. */
export async function following() {
  const house = await startHouse();
  const [checkIns, mediations] = [house.app.get(CheckIns), house.app.get(Mediations)];
  const [placements, queries] = [house.app.get(Placements), house.app.get(FollowUpQueries)];
  const api = () => request(house.app.getHttpServer());
  const get = (path: string, cookie: string) => api().get(path).set('cookie', cookie);
  const post = (path: string, cookie: string, body: object = {}) => api().post(path).set('cookie', cookie).send(body);

  const structureId = await aStructure(house, { communes: ['61169'] });
  const elsewhere = await aStructure(house, { communes: ['14118'] });
  const me = await anAdviser(house, structureId);
  /** Of who is signed in, as of the last move of the clock. */
  const cookies = {
    adviser: await signInAs(house, me),
    director: '',
    employer: '',
    stranger: await signInAs(house, await anAdviser(house, elsewhere)),
    otherEmployer: '',
  };
  const created = async (path: string, body: object): Promise<string> =>
    ((await post(path, cookies.adviser, body).expect(201)).body as { id: string }).id;
  const company = (changes: object = {}) =>
    created('/api/companies', { ...aCompany(), contactName: 'Ana Patronne', phone: '02 33 00 00 01', ...changes });
  const companyId = await company();
  const another = await company({ name: 'Une autre entreprise' });
  cookies.otherEmployer = await signInAs(house, await anEmployer(house, another));
  const people = {
    adviser: me,
    substitute: await anAdviser(house, structureId),
    director: await anAdviser(house, structureId, { role: 'director' }),
    employer: await anEmployer(house, companyId),
  };

  /** Moves the clock; sessions do not last that long, so people sign in again. */
  const at = async (day: string, time: string): Promise<void> => {
    house.clock.set(instantOf(day, time));
    for (const role of ['adviser', 'director', 'employer'] as const)
      cookies[role] = await signInAs(house, people[role]);
  };

  const placementOf = async (id: string, cookie = cookies.adviser): Promise<PlacementBody> =>
    (await get(`/api/placements/${id}`, cookie).expect(200)).body as PlacementBody;
  const mediationOf = async (id: string): Promise<MediationBody> =>
    (await get(`/api/mediations/${id}`, cookies.adviser).expect(200)).body as MediationBody;
  const mediationsOf = (placementId: string) =>
    house.db.query<{ id: string; state: string; reasons: string[] }>(
      'select id, state, reasons from mediations where placement_id = $1',
      [placementId],
    );
  const find = async (placementId: string, milestone: MilestoneKey, respondent: Respondent): Promise<CheckInBody> => {
    const row = (await placementOf(placementId)).checkIns.find(
      (checkIn) => checkIn.milestone === milestone && checkIn.respondent === respondent,
    );
    if (!row) throw new Error(`No ${milestone} for ${respondent}`);
    return row;
  };
  const told = (placementId: string) =>
    house.db.query<{ topic: string; milestone: string; respondent: string }>(
      `select e.topic, q.milestone, q.respondent from events e join check_ins q on q.id = (e.payload ->> 'checkInId')::uuid
       where q.placement_id = $1 order by e.id`,
      [placementId],
    );

  /** All is well, except where said. */
  const answersTo = (milestone: MilestoneKey, respondent: Respondent, changes: Record<string, string> = {}) => ({
    ...Object.fromEntries(
      questionsOf(milestone, respondent).map(({ code, answers }) => [code, answers[0]?.code ?? '']),
    ),
    ...changes,
  });

  /** What the worker does: sweeps, then every job. @returns how many check-ins were due. */
  const sweep = async (): Promise<number> => {
    const jobs = await checkIns.sweep();
    for (const { data } of jobs) await checkIns.act(data.checkInId ?? '');
    return jobs.length;
  };

  let candidates = 0;
  const aCandidate = (changes: object = {}): Promise<string> => {
    candidates += 1;
    return created('/api/candidates', {
      firstName: 'Noé',
      lastName: `Personne${candidates}`,
      birthDate: '2005-07-14',
      email: `noe${candidates}@example.org`,
      phone: '06 00 00 00 01',
      communeCode: '61169',
      radiusKm: 20,
      means: 'moped',
      availableFrom: '2026-12-01',
      targets: [{ code: 'G1605' }],
      ...changes,
    });
  };
  const aPlacement = async (changes: object = {}, candidate: object = {}): Promise<string> =>
    created('/api/placements', {
      candidateId: await aCandidate(candidate),
      companyId,
      origin: 'found_alone',
      jobTitle: 'Plonge et aide en cuisine',
      occupationCode: 'G1605',
      contractType: 'cdi',
      startsOn: '2026-12-14',
      weeklyHours: 35,
      ...changes,
    });

  return {
    ...{ house, api, get, post, created, at, cookies, people, structureId, companyId },
    ...{ checkIns, mediations, placements, queries },
    ...{ placementOf, mediationOf, mediationsOf, find, told, answersTo, sweep, aCandidate, aPlacement },
  };
}
