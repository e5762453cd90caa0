import { byLink } from '#platform';
import { ProposalDeadlines, ProposalEndings } from '#proposals';
import { proposing, type Proposing } from '../../support/proposing.js';

let clear: Proposing['clear'];
let house: Proposing['house'];
let api: Proposing['api'];
let post: Proposing['post'];
let press: Proposing['press'];
let proposals: Proposing['proposals'];
let adviser: Proposing['adviser'];
let employer: Proposing['employer'];
let aCandidate: Proposing['aCandidate'];
let aNeed: Proposing['aNeed'];
let shortlist: Proposing['shortlist'];
let proposalAt: Proposing['proposalAt'];
let row: Proposing['row'];
let topicsOf: Proposing['topicsOf'];
let linkTo: Proposing['linkTo'];

beforeAll(async () => {
  ({
    clear,
    house,
    api,
    post,
    press,
    proposals,
    adviser,
    employer,
    aCandidate,
    aNeed,
    shortlist,
    proposalAt,
    row,
    topicsOf,
    linkTo,
  } = await proposing());
});
afterEach(() => clear());
afterAll(() => house.close());

describe('the employer’s answer', () => {
  it('hires: the post is filled, the other proposals of the person and of the post are closed', async () => {
    const [needId, otherNeed] = [await aNeed(), await aNeed()];
    const [candidateId, second] = [await aCandidate(), await aCandidate()];
    const id = await proposalAt('interview', needId, candidateId);
    const elsewhere = await proposalAt('sent', otherNeed, candidateId);
    const beside = await proposalAt('sent', needId, second);
    await post(`/api/proposals/${id}/hire`, employer, {
      contractType: 'cdd',
      startsOn: '2027-01-12',
      endsOn: '2027-06-30',
      weeklyHours: 24.5,
    }).expect(204);
    expect(await row(id)).toMatchObject({
      state: 'hired',
      hire_terms: { contractType: 'cdd', startsOn: '2027-01-12', endsOn: '2027-06-30', weeklyHours: 24.5 },
    });
    expect((await topicsOf(id)).at(-1)).toBe('proposals.hired');

    const endings = house.app.get(ProposalEndings);
    for (const react of [
      () => endings.fillNeed(id),
      () => endings.closeOthersOfCandidate(id),
      () => endings.withdrawAllOfNeed(needId),
    ]) {
      await react();
      await react();
    }
    expect(await house.db.query('select state from needs where id = $1', [needId])).toEqual([{ state: 'filled' }]);
    expect((await row(elsewhere)).state).toBe('withdrawn');
    expect((await row(beside)).state).toBe('withdrawn');
    expect((await row(id)).state).toBe('hired');
    await expect(
      proposals.hire(byLink('employer'), beside, {
        contractType: 'cdi',
        startsOn: '2027-01-12',
        endsOn: null,
        weeklyHours: null,
      }),
    ).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('tells how far each came, also who was met and then not taken', async () => {
    const needId = await aNeed();
    const met = await proposalAt('interview', needId, await aCandidate());
    const sent = await proposalAt('sent', needId, await aCandidate());
    await post(`/api/proposals/${met}/reject`, employer, { reason: 'experience' }).expect(204);
    const { body } = await api().get(`/api/needs/${needId}/proposals`).set('cookie', adviser).expect(200);
    const reached = (body as { id: string; metAt: string | null }[]).map(({ id, metAt }) => [id, metAt !== null]);
    expect(Object.fromEntries(reached)).toEqual({ [met]: true, [sent]: false });
  });

  it('cannot hire two people for one post, even at once', async () => {
    const needId = await aNeed();
    const ids = [
      await proposalAt('sent', needId, await aCandidate()),
      await proposalAt('sent', needId, await aCandidate()),
    ];
    const answers = await Promise.all(
      ids.map((id) => post(`/api/proposals/${id}/hire`, employer, { contractType: 'cdi', startsOn: '2027-01-12' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('is given by the button of the mailed page', async () => {
    const needId = await aNeed();
    const id = await proposalAt('sent', needId, await aCandidate());
    const path = await linkTo('employer_answer', id);
    const page = await api().get(path).expect(200);
    expect(page.text).not.toContain('Zoé');
    expect((await row(id)).state).toBe('sent');
    const bad = await press(path, { action: 'hire', contractType: 'cdi', startsOn: '2027-02-30' }).expect(400);
    expect(bad.text).toContain('Donnez la date de début.');
    const met = await press(path, { action: 'meet_later' }).expect(200);
    expect(met.text).toContain('Zoé');
    expect((await row(id)).state).toBe('interview');
  });

  it('is not counted when a colleague was faster: the page says so, and leads back to how it stands', async () => {
    const id = await proposalAt('sent', await aNeed(), await aCandidate());
    const path = await linkTo('employer_answer', id);
    await post(`/api/proposals/${id}/reject`, employer, { reason: 'skills' });
    const late = await press(path, { action: 'meet_later' }).expect(409);
    expect(late.text).toMatch(/cette réponse n’a pas été enregistrée.*href="\?"/s);
    expect(late.text).not.toContain('Rechargez');
    expect((await api().get(path).expect(200)).text).toContain('Votre entreprise a déjà répondu non');
    expect((await row(id)).state).toBe('rejected');
  });

  it('has a fresh link for whoever comes too late, at the address on record, not by the old one', async () => {
    const id = await proposalAt('interview', await aNeed(), await aCandidate());
    const expired = await linkTo('employer_answer', id, new Date('2026-12-01T08:00:00Z'));
    house.clock.advance(16 * 60_000);
    const page = await api().get(expired).expect(410);
    expect(page.text).not.toContain('Zoé');
    await press(expired, { action: 'reject', reason: 'skills' }).expect(410);
    await press(expired, { action: 'renew' }).expect(200);
    expect((await row(id)).state).toBe('interview');
    expect((await topicsOf(id)).at(-1)).toBe('proposals.answer_link_asked');
  });

  it('is reminded after 3 and 7 working days and given up after 15', async () => {
    const deadlines = house.app.get(ProposalDeadlines);
    const id = await proposalAt('sent', await aNeed(), await aCandidate());
    for (const day of [
      '2026-12-03',
      '2026-12-04',
      '2026-12-07',
      '2026-12-10',
      '2026-12-11',
      '2026-12-22',
      '2026-12-23',
    ]) {
      house.clock.set(new Date(`${day}T09:00:00Z`));
      for (const { data } of await deadlines.sweepAnswers()) await deadlines.actOnAnswer(data.proposalId!);
    }
    expect((await topicsOf(id)).slice(3)).toEqual([
      'proposals.employer_reminded',
      'proposals.employer_reminded',
      'proposals.unanswered',
    ]);
  });
});

describe('limits', () => {
  it('at most three open proposals per young person', async () => {
    const candidateId = await aCandidate();
    for (let i = 0; i < 3; i++) await proposalAt('consent_asked', await aNeed(), candidateId);
    const [fourth] = (await shortlist(await aNeed(), candidateId)) as [string];
    const { body } = await post(`/api/proposals/${fourth}/ask-consent`, adviser).expect(409);
    expect(body).toMatchObject({ code: 'too_many_for_candidate' });
  });

  it('at most five people sent for a post at a time', async () => {
    const needId = await aNeed();
    for (let i = 0; i < 5; i++) await proposalAt('sent', needId, await aCandidate());
    const sixth = await proposalAt('consented', needId, await aCandidate());
    const { body } = await post(`/api/proposals/${sixth}/send`, adviser).expect(409);
    expect(body).toMatchObject({ code: 'too_many_sent' });
  });
});
