import { anEmployer, signInAs } from '../../support/builders.js';
import { type Card, proposing, type Proposing, young } from '../../support/proposing.js';

let clear: Proposing['clear'];
let house: Proposing['house'];
let api: Proposing['api'];
let get: Proposing['get'];
let post: Proposing['post'];
let proposals: Proposing['proposals'];
let adviser: Proposing['adviser'];
let companyId: Proposing['companyId'];
let employer: Proposing['employer'];
let aCandidate: Proposing['aCandidate'];
let aNeed: Proposing['aNeed'];
let shortlist: Proposing['shortlist'];
let proposalAt: Proposing['proposalAt'];
let identity: Proposing['identity'];

beforeAll(async () => {
  ({
    clear,
    house,
    api,
    get,
    post,
    proposals,
    adviser,
    companyId,
    employer,
    aCandidate,
    aNeed,
    shortlist,
    proposalAt,
    identity,
  } = await proposing());
});
afterEach(() => clear());
afterAll(() => house.close());

describe('what an employer sees', () => {
  it('is nothing, then an anonymous card, then a name: never more at each stage', async () => {
    const candidateId = await aCandidate({ externalId: 'DOSSIER-77', level: 3 });
    const needId = await aNeed();
    const seen = async (): Promise<{ cards: Card[]; text: string }> => {
      const cards = await get<Card[]>(`/api/needs/${needId}/cards`, employer);
      const answers = await Promise.all(
        ['', '/reach', '/cards'].map((path) => get<object>(`/api/needs/${needId}${path}`, employer)),
      );
      return { cards, text: JSON.stringify([...answers, await get<object>('/api/needs', employer)]) };
    };
    const named = await identity(candidateId);
    const leaks = (text: string): string[] => named.filter((secret) => text.includes(secret) && secret !== '61169');

    const [id] = (await shortlist(needId, candidateId)) as [string];
    for (const step of [
      async () => {},
      () => post(`/api/proposals/${id}/ask-consent`, adviser).expect(204),
      () => proposals.agree(young, id, { contactAgreed: true }),
    ]) {
      await step();
      const { cards, text } = await seen();
      expect(cards).toEqual([]);
      expect(leaks(text)).toEqual([]);
      expect(text).not.toContain(id);
      for (const path of ['meet', 'reject', 'hire']) {
        await post(`/api/proposals/${id}/${path}`, employer, {
          ...(path === 'reject' && { reason: 'skills' }),
          ...(path === 'hire' && { contractType: 'cdi', startsOn: '2027-01-12' }),
        }).expect(404);
      }
    }

    await post(`/api/proposals/${id}/send`, adviser).expect(204);
    const sent = await seen();
    expect(sent.cards).toEqual([
      {
        proposalId: id,
        label: expect.stringMatching(/^Candidature [A-Z]\d+$/) as string,
        state: 'sent',
        skills: ['Plonge'],
        distanceBand: '5 à 10 km',
        availableFrom: '2026-12-01',
        level: 3,
        reasons: ['Plonge'],
        actions: ['meet', 'hire', 'reject'],
        contact: null,
        meeting: null,
      },
    ]);
    expect(leaks(sent.text)).toEqual([]);

    await post(`/api/proposals/${id}/meet`, employer).expect(204);
    const met = await seen();
    expect(met.cards[0]?.contact).toEqual({
      firstName: named[1],
      lastName: named[2],
      email: named[3],
      phone: named[4],
    });
    expect(leaks(met.text).sort()).toEqual([named[1], named[2], named[3], named[4]].sort());

    await post(`/api/proposals/${id}/reject`, employer, { reason: 'chosen_other' }).expect(204);
    const over = await seen();
    expect(over.cards).toMatchObject([{ state: 'rejected', skills: [], reasons: [], contact: null }]);
    expect(leaks(over.text)).toEqual([]);
  });

  it('has no name when the person agreed to the first line only', async () => {
    const needId = await aNeed();
    const candidateId = await aCandidate();
    await proposalAt('interview', needId, candidateId, false);
    const cards = await get<Card[]>(`/api/needs/${needId}/cards`, employer);
    expect(cards).toMatchObject([{ state: 'interview', contact: null }]);
    expect((await identity(candidateId)).filter((secret) => JSON.stringify(cards).includes(secret))).toEqual([]);
  });

  it('is nothing at all while the employer waits to be confirmed', async () => {
    const needId = await aNeed();
    const id = await proposalAt('sent', needId, await aCandidate());
    const person = await anEmployer(house, companyId);
    await house.db.query(`update memberships set state = 'pending' where id = $1`, [person.membershipId]);
    const waiting = await signInAs(house, person);
    await api().get(`/api/needs/${needId}/cards`).set('cookie', waiting).expect(404);
    await post(`/api/proposals/${id}/meet`, waiting).expect(404);
  });
});
