import { ProposalDeadlines } from '#proposals';
import { TEST_NOW } from '../../support/app.js';
import { type Card, proposing, type Proposing, young } from '../../support/proposing.js';

let clear: Proposing['clear'];
let house: Proposing['house'];
let api: Proposing['api'];
let get: Proposing['get'];
let post: Proposing['post'];
let press: Proposing['press'];
let proposals: Proposing['proposals'];
let adviser: Proposing['adviser'];
let colleague: Proposing['colleague'];
let employer: Proposing['employer'];
let aCandidate: Proposing['aCandidate'];
let aNeed: Proposing['aNeed'];
let proposalAt: Proposing['proposalAt'];
let row: Proposing['row'];
let topicsOf: Proposing['topicsOf'];
let linkTo: Proposing['linkTo'];

beforeAll(async () => {
  ({
    clear,
    house,
    api,
    get,
    post,
    press,
    proposals,
    adviser,
    colleague,
    employer,
    aCandidate,
    aNeed,
    proposalAt,
    row,
    topicsOf,
    linkTo,
  } = await proposing());
});
afterEach(() => clear());
afterAll(() => house.close());

describe('consent', () => {
  it('is asked by mail where there is an address, else called for at once', async () => {
    const needId = await aNeed();
    const byMail = await proposalAt('consent_asked', needId, await aCandidate());
    const byPhone = await proposalAt('consent_asked', needId, await aCandidate({ email: null }));
    expect(await row(byMail)).toMatchObject({ consent_channel: 'link', consent_asked_at: TEST_NOW });
    expect(await row(byPhone)).toMatchObject({ consent_channel: 'call' });
    expect(await topicsOf(byMail)).toEqual(['proposals.consent_asked']);
    expect((await get<{ consentExpiresOn: string }>(`/api/proposals/${byMail}`, adviser)).consentExpiresOn).toBe(
      '2026-12-08',
    );
  });

  it('keeps the sentences agreed to, and who noted an answer given on the phone', async () => {
    const id = await proposalAt('consent_asked', await aNeed(), await aCandidate({ email: null }));
    await post(`/api/proposals/${id}/agree`, colleague, { contactAgreed: false }).expect(204);
    const proposal = await get<{
      consentWording: string;
      consentLines: string[];
      contactAgreed: boolean;
      history: object[];
      actions: string[];
    }>(`/api/proposals/${id}`, adviser);
    expect(proposal.consentWording).toContain(proposal.consentLines[0]);
    expect(proposal.consentWording).not.toContain(proposal.consentLines[1]);
    expect(proposal).toMatchObject({ contactAgreed: false, actions: ['decline', 'send', 'withdraw'] });
    expect(proposal.history).toMatchObject([
      { action: 'ask_consent', to: 'consent_asked', actor: 'adviser', by: 'Léa Martin' },
      { action: 'agree', to: 'consented', actor: 'adviser', by: 'Léa Martin' },
    ]);
  });

  it('is given by the button of the mailed page; opening it does nothing', async () => {
    const id = await proposalAt('consent_asked', await aNeed(), await aCandidate());
    const path = await linkTo('consent', id);
    const page = await api().get(path).expect(200);
    expect(page.text).toContain('J’accepte');
    expect(page.text.length).toBeLessThan(30_000);
    expect((await row(id)).state).toBe('consent_asked');
    const bad = await press(path, { action: 'decline' }).expect(400);
    expect(bad.text).toContain('Choisissez une raison');
    await press(path, { action: 'call' }).expect(200);
    await press(path, { action: 'agree', contact: 'yes' }).expect(200);
    expect(await row(id)).toMatchObject({ state: 'consented', contact_agreed: true });
    await press(path, { action: 'agree' }).expect(409);
    expect(await topicsOf(id)).toEqual(['proposals.consent_asked', 'proposals.call_asked', 'proposals.consented']);
  });

  it('can be taken back until the employer has answered', async () => {
    const needId = await aNeed();
    const sent = await proposalAt('sent', needId, await aCandidate());
    await proposals.decline(young, sent, { reason: 'not_now' });
    expect(await get<Card[]>(`/api/needs/${needId}/cards`, employer)).toMatchObject([
      { state: 'declined_by_candidate', skills: [] },
    ]);
    const met = await proposalAt('interview', needId, await aCandidate());
    await expect(proposals.decline(young, met, { reason: 'not_now' })).rejects.toMatchObject({
      code: 'not_possible_now',
    });
  });

  it('is reminded after two working days and expires after five; who asked for a call is not dropped', async () => {
    const deadlines = house.app.get(ProposalDeadlines);
    const needId = await aNeed();
    const silent = await proposalAt('consent_asked', needId, await aCandidate());
    const calling = await proposalAt('consent_asked', needId, await aCandidate());
    await proposals.askCall(young, calling);
    const run = async (day: string): Promise<string[]> => {
      house.clock.set(new Date(`${day}T09:00:00Z`));
      const jobs = await deadlines.sweepConsents();
      for (const { data } of [...jobs, ...jobs]) await deadlines.actOnConsent(data.proposalId!);
      return jobs.map(({ data }) => data.proposalId!);
    };
    expect(await run('2026-12-02')).toEqual([]);
    expect(await run('2026-12-03')).toEqual([silent]);
    expect(await run('2026-12-08')).toEqual([]);
    expect(await run('2026-12-09')).toEqual([silent]);
    expect(await topicsOf(silent)).toEqual([
      'proposals.consent_asked',
      'proposals.consent_reminded',
      'proposals.consent_expired',
    ]);
    expect((await row(calling)).state).toBe('consent_asked');
  });
});
