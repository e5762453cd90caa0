import { openApiDocument } from '../../../apps/api/src/openapi.js';
import { operationsOf } from '../../support/abuse.js';
import { anEmployer, signInAs } from '../../support/builders.js';
import { settled, sweep } from '../../support/play.js';
import { type Card, proposing, type Proposing, young } from '../../support/proposing.js';

jest.setTimeout(60_000);

/** A young person whose every detail can be told from anything else a page or a mail may say. */
const person = {
  ...{ firstName: 'Zéphyrine', lastName: 'Xantrailles', email: 'zx77@example.org', phone: '06 39 98 77 55' },
  ...{ birthDate: '2005-07-14', externalId: 'DOSSIER-77', communeCode: '61163', level: 3 },
};
/** What could tell who somebody is, as it may be written. No photograph and no street are on record: none may appear. */
const secrets: Readonly<Record<string, RegExp>> = {
  'first name': /Z[ée]phyrine/i,
  'last name': /Xantrailles/i,
  initial: /\b[ZX]\.(?!\d)/,
  'e-mail': /zx77/i,
  phone: /(?:0|33\s?)6[\s.]?39[\s.]?98[\s.]?77[\s.]?55/,
  'birth date': /2005-07-14|14\/07\/2005|14 juillet|20050714/,
  age: /\b21\sans|"age"/,
  sex: /"sex"|\bfem(?:ale|me)\b|\bm(?:me|lle)\b/i,
  photograph: /photo|data:image/i,
  'home or street': /Ferrière|61163|"street"/i,
  distance: /\b9[.,]\d\s?km|distanceKm/,
  'file number': /DOSSIER-77/,
  'adviser’s note': /note between colleagues/i,
};
const NAMED = ['first name', 'last name', 'e-mail', 'phone'];
const toldIn = (text: string): string[] =>
  Object.entries(secrets).flatMap(([what, pattern]) => (pattern.test(text) ? [what] : []));

let scene: Proposing;
/** Everything an employer may read by the API, as paths with their parameters still open. */
let routes: string[];
let candidateId: string;
let needId: string;
let id: string;
let mailsRead: number;

beforeAll(async () => {
  scene = await proposing({ worker: true, env: { MAIL_DAILY_CAP: '0' } });
  routes = operationsOf(openApiDocument(scene.house.app))
    .filter(
      ({ method, roles, path }) => method === 'GET' && roles.includes('employer') && !/reference|health/.test(path),
    )
    .map(({ path }) => path);
}, 60_000);
beforeEach(async () => {
  candidateId = await scene.aCandidate(person);
  await scene.house.db.query(`insert into candidate_equity values ($1, 'female', true)`, [candidateId]);
  needId = await scene.aNeed();
  await settled(scene.house);
  mailsRead = scene.house.smtp.inbox.length;
});
afterEach(() => scene.clear());
afterAll(() => scene.house.close());

/** All that reaches the company at this moment: every route, with everything it may be asked about; its pages; new mails. */
async function reachesTheCompany(): Promise<Record<'api' | 'pages' | 'mails', string>> {
  const { house, companyId, employer } = scene;
  const others = await house.db.query<{ id: string }>(
    'select id from placements where candidate_id = $1 union all select id from meetings where proposal_id = $2',
    [candidateId, id],
  );
  const subjects = [needId, companyId, id, candidateId, ...others.map((row) => row.id)];
  const paths = routes.flatMap((path) =>
    path.includes('{') ? subjects.map((subject) => path.replace(/\{\w+\}/g, subject)) : [path],
  );
  const answers: string[] = [];
  for (const path of paths)
    answers.push((await scene.api().get(path).set('cookie', employer)).text.replaceAll(candidateId, 'FILE-ID'));
  const pages = [];
  for (const link of [await scene.linkTo('employer_answer', id), await scene.linkTo('need_ending', needId)])
    pages.push((await scene.api().get(link)).text);

  await settled(house);
  const staff = await house.db.query<{ email: string }>(
    `select a.email from accounts a join memberships m on m.account_id = a.id where m.role in ('adviser', 'director')`,
  );
  const fresh = house.smtp.inbox.slice(mailsRead);
  mailsRead = house.smtp.inbox.length;
  const mails = fresh.filter(({ to }) => !to.includes(person.email) && !staff.some(({ email }) => to.includes(email)));
  return {
    api: answers.join('\n'),
    pages: pages.join('\n').replace(/<style>.*?<\/style>/gs, ''),
    mails: mails
      .map(({ subject, html, text, calendar }) => `${subject}\n${html}\n${text}\n${calendar?.content ?? ''}`)
      .join('\n')
      .replaceAll(/\r?\n[ \t]/g, ''),
  };
}

const staff = (action: string, body: object = {}) => scene.post(`/api/proposals/${id}/${action}`, scene.adviser, body);
const company = (action: string, body: object = {}) =>
  scene.post(`/api/proposals/${id}/${action}`, scene.employer, body);
const offer = {
  slots: [
    { day: '2026-12-08', time: '14:30' },
    { day: '2026-12-10', time: '09:00' },
  ],
  ...{ minutes: 30, mode: 'on_site', place: '12 rue de la Gare', phone: null, note: null },
};
const tomorrow = () => scene.house.clock.advance(24 * 3_600_000);

const steps: Readonly<Record<string, () => PromiseLike<unknown>>> = {
  shortlisted: async () => {
    const note = 'Note between colleagues';
    const { body } = await scene
      .post(`/api/needs/${needId}/proposals`, scene.adviser, { candidateIds: [candidateId], note })
      .expect(201);
    id = (body as { id: string }[])[0]!.id;
  },
  'asked for consent': () => staff('ask-consent').expect(204),
  'reminded of the question': () => {
    tomorrow();
    return staff('remind').expect(204);
  },
  'agreed, name included': () => scene.proposals.agree(young, id, { contactAgreed: true }),
  'agreed, without their name': () => scene.proposals.agree(young, id, { contactAgreed: false }),
  sent: () => staff('send').expect(204),
  'reminded to the company': () => {
    tomorrow();
    return staff('remind').expect(204);
  },
  'link renewed': async () => {
    const expired = await scene.linkTo('employer_answer', id, new Date('2026-12-01T08:00:00Z'));
    await scene.house.db.query(`update action_links set created_at = created_at - interval '1 hour'`);
    await scene.press(expired, { action: 'renew' }).expect(200);
  },
  'to be met, two dates': () => company('meet', { offer }).expect(204),
  'to be met, no date': () => company('meet').expect(204),
  'date chosen': async () => {
    const [meeting] = await scene.house.db.query<{ id: string }>('select id from meetings where proposal_id = $1', [
      id,
    ]);
    await scene.press(await scene.linkTo('meeting', meeting!.id), { action: 'choose', at: '2026-12-08T13:30:00Z' });
  },
  'call asked': async () => {
    const [meeting] = await scene.house.db.query<{ id: string }>('select id from meetings where proposal_id = $1', [
      id,
    ]);
    await scene.press(await scene.linkTo('meeting', meeting!.id), { action: 'call' }).expect(200);
  },
  'meeting recalled': async () => {
    scene.house.clock.set(new Date('2026-12-07T10:00:00Z'));
    await sweep(scene.house);
  },
  'meeting moved': () => {
    const { slots, ...terms } = offer;
    return scene.put(`/api/proposals/${id}/meeting`, scene.adviser, { slot: slots[1], ...terms }).expect(204);
  },
  'meeting cancelled': () => company('meeting/cancel').expect(204),
  'not kept by the company': () => company('reject', { reason: 'chosen_other' }).expect(204),
  'taken back by the person': () => scene.proposals.decline(young, id, { reason: 'not_now' }),
  withdrawn: () => staff('withdraw').expect(204),
  hired: () => company('hire', { contractType: 'cdi', startsOn: '2027-01-12', weeklyHours: 35 }).expect(204),
};

const before: [string, string[]][] = [
  ['shortlisted', []],
  ['asked for consent', []],
  ['reminded of the question', []],
];
const anonymous = (...names: string[]): [string, string[]][] => names.map((name) => [name, []]);

describe('what reaches a company of a young person, by route, page, mail and calendar', () => {
  it.each<[string, [string, string[]][]]>([
    [
      'is nothing, then a card, then a name where the person agreed to it, then nothing',
      [
        ...before,
        ...anonymous('agreed, name included', 'sent', 'reminded to the company', 'link renewed'),
        ['to be met, two dates', NAMED],
        ['link renewed', NAMED],
        ['date chosen', NAMED],
        ['call asked', NAMED],
        ['meeting recalled', NAMED],
        ['meeting moved', NAMED],
        ['meeting cancelled', NAMED],
        ['not kept by the company', []],
      ],
    ],
    [
      'is a card and no name where the person agreed to the first line only',
      [
        ...before,
        ...anonymous('agreed, without their name', 'sent', 'reminded to the company', 'to be met, two dates'),
        ...anonymous('date chosen', 'call asked', 'meeting recalled', 'meeting moved', 'meeting cancelled'),
        ...anonymous('not kept by the company'),
      ],
    ],
    [
      'is a label alone once the person has taken back a yes',
      [...before, ...anonymous('agreed, name included', 'sent', 'taken back by the person')],
    ],
    [
      'is a label alone once the adviser has withdrawn a meeting',
      [...before, ...anonymous('agreed, name included', 'sent'), ['to be met, no date', NAMED], ['withdrawn', []]],
    ],
    [
      'is a name for whoever hires',
      [...before, ...anonymous('agreed, name included', 'sent'), ['to be met, no date', NAMED], ['hired', NAMED]],
    ],
  ])('%s', async (_, stages) => {
    const found: string[] = [];
    const expected: string[] = [];
    let sent = false;
    for (const [stage, allowed] of stages) {
      await steps[stage]!();
      sent ||= stage === 'sent';
      const told = await reachesTheCompany();
      for (const [where, text] of Object.entries(told)) {
        const extra = toldIn(text).filter((what) => !allowed.includes(what));
        if (extra.length > 0) found.push(`${stage}, ${where}: ${extra.join(', ')}`);
        if (!sent && text.includes(id)) found.push(`${stage}, ${where}: that somebody is proposed`);
      }
      const cards = await scene.get<Card[]>(`/api/needs/${needId}/cards`, scene.employer);
      expect(cards).toHaveLength(sent ? 1 : 0);
      if (allowed.length > 0) expected.push(...allowed.filter((what) => !toldIn(told.api + told.mails).includes(what)));
    }
    expect(found).toEqual([]);
    // What the person agreed to does arrive: patterns that match nothing would find no leak either.
    expect(expected).toEqual([]);
  });

  it('recognises every detail when it is there', () => {
    const file = `Zéphyrine Xantrailles Z. zx77@example.org +33639987755 2005-07-14 21 ans femme photo Ferrière 9,3 km DOSSIER-77 note between colleagues`;
    expect(toldIn(file)).toEqual(Object.keys(secrets));
  });

  it('is nothing that can be answered before it was sent', async () => {
    for (const stage of ['shortlisted', 'asked for consent', 'agreed, name included']) {
      await steps[stage]!();
      await company('meet').expect(404);
      await company('reject', { reason: 'skills' }).expect(404);
      await company('hire', { contractType: 'cdi', startsOn: '2027-01-12' }).expect(404);
    }
  });

  it('is nothing at all while the employer waits to be confirmed', async () => {
    id = await scene.proposalAt('sent', needId, candidateId);
    const newcomer = await anEmployer(scene.house, scene.companyId);
    await scene.house.db.query(`update memberships set state = 'pending' where id = $1`, [newcomer.membershipId]);
    const waiting = await signInAs(scene.house, newcomer);
    await scene.api().get(`/api/needs/${needId}/cards`).set('cookie', waiting).expect(404);
    await scene.post(`/api/proposals/${id}/meet`, waiting).expect(404);
  });

  it('of a card that was sent is what the person can do, and how far about', async () => {
    id = await scene.proposalAt('sent', needId, candidateId);
    expect(await scene.get<Card[]>(`/api/needs/${needId}/cards`, scene.employer)).toEqual([
      {
        proposalId: id,
        label: expect.stringMatching(/^Candidature [A-Z]\d+$/) as string,
        state: 'sent',
        ...{
          skills: ['Plonge'],
          distanceBand: '5 à 10\u00a0km',
          availableFrom: '2026-12-01',
          level: 3,
          reasons: ['Plonge'],
        },
        ...{ actions: ['meet', 'hire', 'reject'], contact: null, meeting: null },
      },
    ]);
  });

  it('was looked for in every route an employer may read and in every mail that tells a company of a proposal', async () => {
    expect(routes.length).toBeGreaterThan(12);
    const sent = await scene.house.db.query<{ key: string }>(
      `select distinct key from mails m join companies c on c.email = m.recipient
       where m.state = 'sent' and m.about ? 'proposalId' order by key`,
    );
    expect(sent.map(({ key }) => key)).toEqual([
      'answer-link',
      'meeting-cancelled-employer',
      'meeting-employer',
      'meeting-reminded-employer',
      'meeting-set-employer',
      'proposal-reminded',
      'proposal-sent',
      'proposal-taken-back',
      'proposal-withdrawn',
    ]);
  });
});
