import { proposing, type Proposing } from '../../support/proposing.js';

let clear: Proposing['clear'];
let api: Proposing['api'];
let post: Proposing['post'];
let adviser: Proposing['adviser'];
let colleague: Proposing['colleague'];
let stranger: Proposing['stranger'];
let aCandidate: Proposing['aCandidate'];
let aNeed: Proposing['aNeed'];
let shortlist: Proposing['shortlist'];
let proposalAt: Proposing['proposalAt'];
let row: Proposing['row'];
let house: Proposing['house'];

beforeAll(async () => {
  ({ clear, house, api, post, adviser, colleague, stranger, aCandidate, aNeed, shortlist, proposalAt, row } =
    await proposing());
});
afterEach(() => clear());
afterAll(() => house.close());

describe('several advisers', () => {
  it('the second one to shortlist the same person is told', async () => {
    const [needId, candidateId] = [await aNeed(), await aCandidate()];
    await shortlist(needId, candidateId);
    const { body } = await post(`/api/needs/${needId}/proposals`, colleague, { candidateIds: [candidateId] }).expect(
      409,
    );
    expect(body).toMatchObject({
      code: 'already_proposed',
      detail: expect.stringMatching(/^Déjà dans la présélection\s: Zoé\d+ Quelqu-un\d+ \(par Léa Martin\)/) as string,
    });
  });

  it('of two who act at once only one does', async () => {
    const id = await proposalAt('consented', await aNeed(), await aCandidate());
    const answers = await Promise.all([adviser, colleague].map((cookie) => post(`/api/proposals/${id}/send`, cookie)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const { body } = answers.find(({ status }) => status === 409)!;
    expect(body).toMatchObject({
      code: 'colleague_was_faster',
      detail: 'Entre-temps, Léa Martin a envoyé la candidature à l’entreprise. Rechargez la page.',
    });
  });

  it('of another structure find nothing', async () => {
    const [needId, candidateId] = [await aNeed(), await aCandidate()];
    const id = await proposalAt('consented', needId, candidateId);
    await api().get(`/api/proposals/${id}`).set('cookie', stranger).expect(404);
    await post(`/api/proposals/${id}/send`, stranger).expect(404);
    await post(`/api/needs/${needId}/proposals`, stranger, { candidateIds: [candidateId] }).expect(404);
    await api().get(`/api/needs/${needId}/proposals`).set('cookie', stranger).expect(404);
  });
});

describe('bad input', () => {
  it('nobody whom a gate keeps out is shortlisted, and the reason is said', async () => {
    const candidateId = await aCandidate({ radiusKm: 1 });
    const { body } = await post(`/api/needs/${await aNeed()}/proposals`, adviser, {
      candidateIds: [candidateId],
    }).expect(400);
    expect(body).toMatchObject({
      code: 'cannot_be_proposed',
      fields: [{ field: 'candidateIds.0', message: expect.stringContaining('se déplace jusqu’à 1 km') as string }],
    });
  });

  it('a need that is not open takes no proposal', async () => {
    const needId = await aNeed({}, false);
    await post(`/api/needs/${needId}/proposals`, adviser, { candidateIds: [await aCandidate()] }).expect(409);
  });

  it.each([
    ['candidateIds', 'needs/:need/proposals', { candidateIds: [] }],
    ['candidateIds', 'needs/:need/proposals', { candidateIds: ['me'] }],
    ['contactAgreed', 'proposals/:id/agree', {}],
    ['reason', 'proposals/:id/decline', { reason: 'distance_of_the_moon' }],
    ['reason', 'proposals/:id/reject', { reason: 'too_young' }],
    ['contractType', 'proposals/:id/hire', { contractType: 'slavery', startsOn: '2027-01-12' }],
    ['startsOn', 'proposals/:id/hire', { contractType: 'cdi', startsOn: '2027-02-29' }],
    ['startsOn', 'proposals/:id/hire', { contractType: 'cdi', startsOn: '2035-01-01' }],
    ['endsOn', 'proposals/:id/hire', { contractType: 'cdd', startsOn: '2027-01-12', endsOn: '2027-01-01' }],
    ['endsOn', 'proposals/:id/hire', { contractType: 'cdi', startsOn: '2027-01-12', endsOn: '2027-02-01' }],
    ['weeklyHours', 'proposals/:id/hire', { contractType: 'cdi', startsOn: '2027-01-12', weeklyHours: 90 }],
  ])('%s of %s: refused with the field and a sentence', async (field, path, body) => {
    const needId = await aNeed();
    const id = await proposalAt('sent', needId, await aCandidate());
    const answer = await post(`/api/${path.replace(':need', needId).replace(':id', id)}`, adviser, body).expect(400);
    expect(answer.body).toMatchObject({ fields: [{ field, message: expect.stringMatching(/\.$/) as string }] });
    expect((await row(id)).state).toBe('sent');
  });
});
