import request from 'supertest';
import type { TestHouse } from '../support/app.js';
import { linkFor } from '../support/browser.js';
import {
  aCompany,
  anAdministrator,
  anAdviser,
  anEmployer,
  aSiret,
  aStructure,
  signInAs,
  type TestPerson,
} from '../support/builders.js';
import { settled, sweep } from '../support/play.js';

export type Role = 'employer' | 'adviser' | 'director' | 'administrator';

export interface Scene {
  /** A session of each role. */
  cookies: Record<Role, string>;
  /** An address without account to sign in with. */
  employerEmail: string;
  /** Paths of one thing of each kind, as far along as its pages can show. */
  draft: string;
  submitted: string;
  open: string;
  /** Two young people for the open need, side by side. */
  comparison: string;
  candidate: string;
  proposal: string;
  /** Proposals with a meeting: dates proposed, a date chosen. */
  interviews: string[];
  placement: string;
  call: string;
  mediation: string;
  company: string;
  import: string;
  localAid: string;
  /** A mail that came back. */
  trouble: string;
  /** Links of mails: consent, the employer's answer, a check-in, dates to choose from, a date chosen. */
  links: Record<'consent' | 'card' | 'checkIn' | 'slots' | 'meeting', string>;
}

const WORDS = 'Cherche qqn pour la plonge et aider en cuisine, le midi du lundi au samedi, début mi-janvier.';

/** Something to show on every page of the portal, made through the API by the people who would. */
export async function buildScene(house: TestHouse): Promise<Scene> {
  const structureId = await aStructure(house, { communes: ['61169', '61163'], name: 'Mission Locale du Bocage' });
  const session = async (person: Promise<TestPerson>) => signInAs(house, await person);
  const adviser = await session(anAdviser(house, structureId));
  const as = (cookie: string) => ({
    get: async <T>(path: string) =>
      (await request(house.app.getHttpServer()).get(`/api${path}`).set('cookie', cookie).expect(200)).body as T,
    post: async (path: string, body: object = {}) =>
      (
        await request(house.app.getHttpServer())
          .post(`/api${path}`)
          .set('cookie', cookie)
          .send(body)
          .expect(({ status, text }) => {
            if (status >= 300) throw new Error(`${path}: ${status} ${text}`);
          })
      ).body as { id: string },
  });
  const staff = as(adviser);

  const employerEmail = 'paul@example.org';
  const company = await staff.post('/companies', {
    ...aCompany({ email: employerEmail }),
    contactName: 'Paul Roussel',
  });
  const employer = await session(anEmployer(house, company.id, employerEmail));
  const registration = { ...aCompany({ name: 'Menuiserie Lecoq', email: 'marc@example.org' }), siret: aSiret() };
  await as('').post('/registrations', { ...registration, firstName: 'Marc', lastName: 'Lecoq' });

  const aNeed = async (title: string, text = WORDS) => {
    const need = { title, description: text, occupationCode: 'G1605', startsOn: '2027-01-15', contractType: 'cdi' };
    return (await as(employer).post('/needs', need)).id;
  };
  const draft = await aNeed('Plonge le soir', `${WORDS} Moins de 30 ans.`);
  const submitted = await aNeed('Plonge le dimanche');
  await as(employer).post(`/needs/${submitted}/submit`);
  const open = await aNeed('Plonge et aide en cuisine');
  await as(employer).post(`/needs/${open}/submit`);
  await staff.post(`/needs/${open}/open`);

  const aCandidate = async (firstName: string, changes: object = {}) =>
    (
      await staff.post('/candidates', {
        firstName,
        lastName: 'Personne',
        birthDate: '2005-03-02',
        email: `${firstName.toLowerCase()}@example.org`,
        phone: '06 39 98 00 00',
        communeCode: '61169',
        radiusKm: 15,
        means: 'bicycle',
        availableFrom: '2026-12-01',
        level: 3,
        skills: ['Plonge'],
        targets: [{ code: 'G1605' }],
        ...changes,
      })
    ).id;
  const aProposal = async (candidateId: string) => {
    await staff.post(`/needs/${open}/proposals`, { candidateIds: [candidateId] });
    const proposals = await staff.get<{ id: string; candidate: { id: string } }[]>(`/needs/${open}/proposals`);
    return proposals.find(({ candidate }) => candidate.id === candidateId)?.id ?? '';
  };
  await aCandidate('Zoé', { availableFrom: '2027-06-01' });
  await aProposal(await aCandidate('Lou'));
  await staff.post(`/proposals/${await aProposal(await aCandidate('Noa'))}/ask-consent`);
  for (const firstName of ['Ana', 'Eli']) {
    // Without an e-mail the person is called, and the adviser notes the answer.
    const id = await aProposal(await aCandidate(firstName, { email: null }));
    await staff.post(`/proposals/${id}/ask-consent`);
    await staff.post(`/proposals/${id}/agree`, { contactAgreed: true });
    await staff.post(`/proposals/${id}/send`);
    if (firstName === 'Eli') await as(employer).post(`/proposals/${id}/meet`);
  }
  // Two dates are proposed to the one, the other has chosen.
  const day = (date: string) => ({ day: date, time: '14:30' });
  const offer = {
    slots: [day('2026-12-08'), day('2026-12-10')],
    minutes: 30,
    mode: 'on_site',
    place: '12 rue de la Gare',
  };
  const interviews: string[] = [];
  for (const firstName of ['Ugo', 'Tom']) {
    const id = await aProposal(await aCandidate(firstName));
    interviews.push(id);
    await staff.post(`/proposals/${id}/ask-consent`);
    await staff.post(`/proposals/${id}/agree`, { contactAgreed: true });
    await staff.post(`/proposals/${id}/send`);
    await as(employer).post(`/proposals/${id}/meet`, { offer });
  }
  await staff.post(`/proposals/${interviews[1]}/meeting/choose`, { at: '2026-12-08T13:30:00Z' });
  const candidate = await aCandidate('Sam');
  const proposal = await aProposal(candidate);
  await staff.post(`/proposals/${proposal}/ask-consent`);

  const ranking = await staff.get<{ items: { candidate: { id: string } }[] }>(`/needs/${open}/ranking`);
  const firstTwo = ranking.items.slice(0, 2).map((item) => item.candidate.id);

  const worker = await aCandidate('Mia');
  const terms = { origin: 'found_alone', jobTitle: 'Plonge', contractType: 'cdi', startsOn: '2026-11-24' };
  const placement = await staff.post('/placements', { ...terms, candidateId: worker, companyId: company.id });
  await sweep(house);
  await as(employer).post(`/placements/${placement.id}/help`, { text: 'Mia arrive souvent en retard.' });
  await settled(house);
  const { items } = await staff.get<{ items: { id: string }[] }>('/mediations');
  const { checkIns } = await staff.get<{ checkIns: { id: string }[] }>(`/placements/${placement.id}`);

  const director = await session(anAdviser(house, structureId, { role: 'director' }));
  // A file with one line that is refused.
  const { body } = await request(house.app.getHttpServer())
    .post('/api/imports?kind=candidates&fileName=jeunes.csv')
    .set({ cookie: director, 'content-type': 'text/csv' })
    .send('numero_dossier;date_naissance\nN-1;31/02/2006\n');
  const { id: importId } = body as { id: string };
  await settled(house);

  const [bounced] = await house.db.query<{ id: string }>(
    `update mails set state = 'bounced', error = '550 no such user' where about ->> 'proposalId' = $1 returning id`,
    [proposal],
  );

  const administrator = await session(anAdministrator(house));
  const localAid = await as(administrator).post('/admin/local-aids', {
    ...{
      code: 'orne_exemple',
      label: 'Aide d’exemple à l’embauche',
      funder: 'department',
      kind: 'amount',
      amount: 1000,
    },
    ...{ territoryKind: 'department', territoryCodes: ['61'], contractTypes: ['cdi', 'apprenticeship'], publics: [] },
    ...{ howToAsk: 'Dossier au département', from: '2026-01-01', verifiedOn: '2026-02-01', evidence: 'text' },
    ...{ sourceRef: 'Délibération d’exemple', sourceUrl: 'https://example.org/deliberation' },
  });

  return {
    cookies: {
      employer,
      adviser,
      director,
      administrator,
    },
    employerEmail,
    draft: `/besoins/${draft}`,
    submitted: `/besoins/${submitted}`,
    open: `/besoins/${open}`,
    comparison: `/besoins/${open}/comparer?jeunes=${firstTwo.join(',')}`,
    candidate: `/jeunes/${candidate}`,
    proposal: `/propositions/${proposal}`,
    interviews: interviews.map((id) => `/propositions/${id}`),
    placement: `/suivis/${placement.id}`,
    call: `/appels/${checkIns.at(-1)?.id}`,
    mediation: `/mediations/${items[0]?.id}`,
    company: `/entreprises/${company.id}`,
    import: `/import/${importId}`,
    localAid: `/administration/aides-locales/${localAid.id}`,
    trouble: `/messages/${bounced?.id}`,
    links: {
      consent: await linkFor(house, 'noa@example.org', /Un emploi pour vous/),
      card: await linkFor(house, employerEmail, /^Une candidature/),
      slots: await linkFor(house, 'ugo@example.org', /quelle date/),
      meeting: await linkFor(house, 'tom@example.org', /^Votre rendez-vous/),
      checkIn: await linkFor(house, 'mia@example.org', /donnez-nous de vos nouvelles/),
    },
  };
}
