import { Links } from '#accounts';
import { byLink, Database } from '#platform';
import { Proposals } from '#proposals';
import request from 'supertest';
import { startHouse, TEST_NOW, type TestHouse } from './app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from './builders.js';

export const young = byLink('candidate');

export interface Card {
  proposalId: string;
  label: string;
  state: string;
  contact: object | null;
}

/** How far a proposal is taken. */
export type Stage = 'consent_asked' | 'consented' | 'sent' | 'interview';

/**
 * A house with a structure, a company and the people who make proposals, and short words for what they do. Proposals
 * and young people are taken away by `clear`, after each test.
 */
export async function proposing(options: Parameters<typeof startHouse>[0] = {}) {
  const house: TestHouse = await startHouse(options);
  const api = () => request(house.app.getHttpServer());
  const get = async <T>(path: string, cookie: string): Promise<T> =>
    (await api().get(path).set('cookie', cookie).expect(200)).body as T;
  const post = (path: string, cookie: string, body: object = {}) => api().post(path).set('cookie', cookie).send(body);
  const put = (path: string, cookie: string, body: object = {}) => api().put(path).set('cookie', cookie).send(body);
  const proposals = house.app.get(Proposals);

  const structureId = await aStructure(house, { communes: ['61169', '61163'] });
  const person = await anAdviser(house, structureId);
  const adviser = await signInAs(house, person);
  const colleague = await signInAs(house, await anAdviser(house, structureId));
  const stranger = await signInAs(house, await anAdviser(house, await aStructure(house, { communes: ['14118'] })));
  const created = await post('/api/companies', adviser, { ...aCompany(), contactName: 'Paul' }).expect(201);
  const companyId = (created.body as { id: string }).id;
  const employer = await signInAs(house, await anEmployer(house, companyId));

  let people = 0;
  const aCandidate = async (changes: object = {}): Promise<string> => {
    people += 1;
    const details = {
      firstName: `Zoé${people}`,
      lastName: `Quelqu-un${people}`,
      birthDate: '2005-07-14',
      email: `zoe${people}@example.org`,
      phone: `06 00 00 00 ${String(people).padStart(2, '0')}`,
      communeCode: '61163',
      radiusKm: 20,
      means: 'moped',
      availableFrom: '2026-12-01',
      skills: ['Plonge'],
      targets: [{ code: 'G1605' }],
      ...changes,
    };
    const { body } = await post('/api/candidates', adviser, details).expect(201);
    return (body as { id: string }).id;
  };

  const aNeed = async (changes: object = {}, open = true): Promise<string> => {
    const { body } = await post('/api/needs', adviser, {
      companyId,
      title: 'Plongeur ou plongeuse (H/F)',
      description: 'Plonge et aide en cuisine, du lundi au samedi midi.',
      communeCode: '61169',
      occupationCode: 'G1605',
      startsOn: '2027-01-12',
      skills: ['Plonge'],
      ...changes,
    }).expect(201);
    const { id } = body as { id: string };
    await post(`/api/needs/${id}/submit`, adviser).expect(204);
    if (open) await post(`/api/needs/${id}/open`, adviser).expect(204);
    return id;
  };

  const shortlist = async (needId: string, ...candidateIds: string[]): Promise<string[]> => {
    const { body } = await post(`/api/needs/${needId}/proposals`, adviser, { candidateIds }).expect(201);
    return candidateIds.map(
      (id) => (body as { id: string; candidate: { id: string } }[]).find(({ candidate }) => candidate.id === id)!.id,
    );
  };

  /** A proposal taken as far as asked, the person agreeing through their link. */
  const proposalAt = async (
    stage: Stage,
    needId: string,
    candidateId: string,
    contactAgreed = true,
  ): Promise<string> => {
    const [id] = (await shortlist(needId, candidateId)) as [string];
    await post(`/api/proposals/${id}/ask-consent`, adviser).expect(204);
    if (stage === 'consent_asked') return id;
    await proposals.agree(young, id, { contactAgreed });
    if (stage === 'consented') return id;
    await post(`/api/proposals/${id}/send`, adviser).expect(204);
    if (stage === 'interview') await post(`/api/proposals/${id}/meet`, employer).expect(204);
    return id;
  };

  const row = async (id: string) =>
    (await house.db.query<Record<string, unknown>>('select * from proposals where id = $1', [id]))[0]!;
  const topicsOf = async (id: string): Promise<string[]> =>
    (
      await house.db.query<{ topic: string }>(
        `select topic from events where payload ->> 'proposalId' = $1 order by id`,
        [id],
      )
    ).map(({ topic }) => topic);

  /** The path of a link as a mail would carry it. */
  const linkTo = async (
    purpose: Parameters<Links['create']>[1]['purpose'],
    subjectId: string,
    expiresAt = new Date('2026-12-31T09:00:00Z'),
  ): Promise<string> => {
    const links = house.app.get(Links);
    const url = await house.app.get(Database).transaction((tx) => links.create(tx, { purpose, subjectId, expiresAt }));
    return new URL(url).pathname;
  };
  /** Presses a button of an answer page. */
  const press = (path: string, body: object) => api().post(path).type('form').send(body);

  const clear = async (): Promise<void> => {
    house.clock.set(TEST_NOW);
    await house.db.query('truncate meetings, preparation_checks, proposals, candidates cascade');
  };

  return {
    ...{ house, api, get, post, put, press, proposals, structureId, adviserId: person.accountId, adviser, colleague },
    ...{ stranger, companyId, employer, aCandidate, aNeed, shortlist, proposalAt, row, topicsOf, linkTo },
    clear,
  };
}

export type Proposing = Awaited<ReturnType<typeof proposing>>;
