import { type LinkPurpose, Links } from '#accounts';
import { Database } from '#platform';
import type { TestHouse } from './app.js';
import { aCompany, anAdministrator, anAdviser, anEmployer, aStructure, signInAs, type TestPerson } from './builders.js';

/** Whoever may stand before a route; `newcomer` is an employer nobody has confirmed yet, `rival` works elsewhere. */
export const visitors = ['anonymous', 'newcomer', 'employer', 'rival', 'adviser', 'director', 'administrator'] as const;
export type Visitor = (typeof visitors)[number];

/** One structure with one of everything. Whatever it holds is written with its `mark`, so that a leak can be seen. */
export interface Side {
  mark: string;
  structureId: string;
  /** Served by this structure or by none: a company that moves between the two sides would rightly change hands. */
  communes: readonly string[];
  /** Session cookies; empty for `anonymous`. */
  cookies: Record<Visitor, string>;
  people: Record<'employer' | 'adviser' | 'director', TestPerson>;
  /** Identifiers by the last noun of a path: `needs`, `candidates`, `check-ins`… */
  ids: Record<string, string[]>;
}

const words = 'Plonge et aide en cuisine, du lundi au vendredi, de 9 h à 15 h, CDI 35 h';

/**
 * Two structures side by side, each with two companies and young people in every stage. Made through the API.
 * Employers may read the name of whoever is called `Vue`, may not yet that of a `Réservée`, and never that of the one
 * `Cachée`, who is proposed to nobody and whose identifier is not told.
 */
export async function neighbours(house: TestHouse): Promise<[Side, Side]> {
  const administrator = await signInAs(house, await anAdministrator(house));
  return [
    await aSide(house, 'Azimut', ['50129', '50218', '61483'], administrator),
    await aSide(house, 'Boréalis', ['50615', '50025', '75056'], administrator),
  ];
}

async function aSide(house: TestHouse, mark: string, communes: string[], administrator: string): Promise<Side> {
  const [communeCode = ''] = communes;
  const structureId = await aStructure(house, { communes: communes.slice(0, 2), name: `Mission Locale ${mark}` });
  const adviser = await anAdviser(house, structureId, { email: `adviser@${mark}.example.org` });
  const director = await anAdviser(house, structureId, { role: 'director', email: `director@${mark}.example.org` });
  const call = async <T>(cookie: string, method: 'GET' | 'POST', path: string, payload?: object): Promise<T> => {
    const answer = await house.app.inject({ method, url: `/api${path}`, headers: { cookie }, payload });
    if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body}`);
    return (answer.body === '' ? undefined : answer.json()) as T;
  };
  const staff = await signInAs(house, adviser);
  const post = (path: string, payload: object = {}) => call<{ id: string }>(staff, 'POST', path, payload);

  const companies: string[] = [];
  const hires = [];
  for (const name of ['Relais', 'Atelier']) {
    const company = aCompany({ name: `${name} ${mark}`, communeCode, email: `${name}@${mark}.example.org` });
    const { id } = await post('/companies', { ...company, contactName: `Contact ${mark}` });
    const person = await anEmployer(house, id, `patron.${name}@${mark}.example.org`);
    companies.push(id);
    hires.push({ company, person, cookie: await signInAs(house, person) });
  }
  const [employer, rival] = hires;
  if (!employer || !rival) throw new Error('Two companies were made');
  await call('', 'POST', '/registrations', {
    ...employer.company,
    firstName: 'Nouvelle',
    lastName: mark,
    email: `newcomer@${mark}.example.org`,
  });
  const [pending] = await call<{ membershipId: string }[]>(staff, 'GET', '/employers/pending');
  const membershipId = pending?.membershipId ?? '';

  const needs: string[] = [];
  for (const { cookie } of [employer, rival]) {
    for (const stage of ['draft', 'submitted', 'open']) {
      const need = { title: `Plonge ${mark}`, description: `${words} ${mark}`, communeCode, occupationCode: 'G1605' };
      const { id } = await call<{ id: string }>(cookie, 'POST', '/needs', { ...need, startsOn: '2027-01-15' });
      needs.push(id);
      if (stage !== 'draft') await call(cookie, 'POST', `/needs/${id}/submit`);
      if (stage === 'open') await post(`/needs/${id}/open`);
    }
  }
  const open = needs[2] ?? '';

  const candidates: string[] = [];
  const aCandidate = async (firstName: string, lastName: string) => {
    const { id } = await post('/candidates', {
      ...{ firstName, lastName: `${lastName} ${mark}`, birthDate: '2005-03-02', phone: '06 39 98 00 00' },
      ...{ communeCode, radiusKm: 15, means: 'bicycle', availableFrom: '2026-12-01', level: 3 },
      ...{ email: `${firstName}@${mark}.example.org`, skills: ['Plonge'], targets: [{ code: 'G1605' }] },
    });
    candidates.push(id);
    return id;
  };
  const proposals: string[] = [];
  for (const [index, firstName] of ['Lou', 'Noa', 'Ana', 'Eli', 'Sam'].entries()) {
    const candidateId = await aCandidate(firstName, firstName === 'Sam' ? 'Vue' : 'Réservée');
    const [proposal] = await call<{ id: string }[]>(staff, 'POST', `/needs/${open}/proposals`, {
      candidateIds: [candidateId],
      note: `Note ${mark}`,
    });
    const id = proposal?.id ?? '';
    proposals.push(id);
    const steps: [string, object][] = [
      ['ask-consent', {}],
      ['agree', { contactAgreed: true }],
      ['send', {}],
      ['meet', {}],
    ];
    for (const [action, body] of steps.slice(0, index)) await post(`/proposals/${id}/${action}`, body);
  }
  await aCandidate('Zoé', 'Cachée');
  candidates.pop();

  const placements: string[] = [];
  for (const companyId of companies) {
    const terms = { origin: 'found_alone', jobTitle: `Plonge ${mark}`, contractType: 'cdi', startsOn: '2026-11-24' };
    const candidateId = await aCandidate('Mia', 'Vue');
    placements.push((await post('/placements', { ...terms, candidateId, companyId })).id);
  }
  await call(employer.cookie, 'POST', `/placements/${placements[0]}/help`, { text: `De l’aide, ${mark}.` });
  const { items } = await call<{ items: { id: string }[] }>(staff, 'GET', '/mediations');
  const between = {
    notes: await post(`/candidates/${candidates[0]}/notes`, { text: `Note ${mark}` }),
    contacts: await post(`/companies/${companies[0]}/contacts`, {
      ...{ kind: 'call', onDay: '2026-11-02', text: `Note ${mark}` },
    }),
    absences: await post('/structure/absences', {
      ...{ accountId: adviser.accountId, substituteAccountId: director.accountId },
      ...{ fromDay: '2027-02-01', toDay: '2027-02-05' },
    }),
    'mediation-actions': await post(`/mediations/${items[0]?.id}/actions`, {
      ...{ kind: 'transport', dueOn: '2026-12-07', note: `Note ${mark}` },
    }),
    'local-aids': await call<{ id: string }>(administrator, 'POST', '/admin/local-aids', {
      ...{ code: `aide_${communeCode}`, label: 'Aide d’exemple', funder: 'department', kind: 'amount', amount: 1000 },
      ...{ territoryKind: 'department', territoryCodes: ['50'], contractTypes: ['cdi'], publics: [] },
      ...{ howToAsk: 'Dossier au département', from: '2026-01-01', verifiedOn: '2026-02-01', evidence: 'text' },
      ...{ sourceRef: 'Délibération d’exemple', sourceUrl: 'https://example.org/deliberation' },
    }),
  };
  const checkIns = await house.db.query<{ id: string }>('select id from check_ins where placement_id = any($1)', [
    placements,
  ]);

  const mails = await house.db.query<{ id: string }>(
    `insert into mails (id, dedup_key, key, about, state, recipient, error, next_attempt_at, created_at)
     select uuidv7(), 'refused ' || id, 'check-in-candidate', jsonb_build_object('checkInId', id), 'refused', $2, '550', now(), now()
     from unnest($1::uuid[]) as id returning id`,
    [checkIns.slice(0, 4).map(({ id }) => id), `mia@${mark}.example.org`],
  );

  const links: string[] = [];
  const subjects: [LinkPurpose, readonly { id: string }[]][] = [
    ['consent', proposals.map((id) => ({ id }))],
    ['employer_answer', proposals.map((id) => ({ id }))],
    ['check_in', checkIns],
  ];
  await house.app.get(Database).transaction(async (tx) => {
    for (const [purpose, rows] of subjects) {
      for (const { id: subjectId } of rows) {
        const expiresAt = new Date(house.clock.now().getTime() + 86_400_000);
        const link = await house.app.get(Links).create(tx, { purpose, subjectId, expiresAt });
        links.push(link.split('/r/')[1] ?? '');
      }
    }
  });

  return {
    mark,
    structureId,
    communes,
    cookies: {
      anonymous: '',
      newcomer: await signInAs(house, { membershipId }),
      employer: employer.cookie,
      rival: rival.cookie,
      adviser: staff,
      director: await signInAs(house, director),
      administrator,
    },
    people: { employer: employer.person, adviser, director },
    ids: {
      needs,
      candidates,
      proposals,
      placements,
      companies,
      mediations: items.map(({ id }) => id),
      'check-ins': checkIns.map(({ id }) => id),
      mails: mails.map(({ id }) => id),
      r: links,
      ...Object.fromEntries(Object.entries(between).map(([noun, { id }]) => [noun, [id]])),
      employers: [membershipId],
      people: [adviser.membershipId, director.membershipId, employer.person.membershipId],
      accounts: [adviser.accountId, director.accountId, employer.person.accountId],
    },
  };
}
