import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { codeAfter, expectAccessible, openBrowser, PHONE, type TestBrowser } from '../support/browser.js';
import { sweep } from '../support/play.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from '../support/builders.js';

jest.setTimeout(60_000);

describe('what an employer does alone, on a phone', () => {
  let house: TestHouse;
  let browser: TestBrowser;
  let cookie: string;
  const employerEmail = 'anne.legoff@example.org';
  const company = aCompany({ name: 'Crêperie du Lac' });

  const post = (path: string, body: object, as = '') =>
    request(house.app.getHttpServer()).post(`/api${path}`).set('cookie', as).send(body);

  beforeAll(async () => {
    house = await startHouse({ worker: true, listen: true });
    browser = await openBrowser(house);
    const structureId = await aStructure(house, { communes: ['61169'], name: 'Mission Locale du Bocage' });
    const adviser = await signInAs(house, await anAdviser(house, structureId));
    const create = async (path: string, body: object) =>
      ((await post(path, body, adviser).expect(201)).body as { id: string }).id;
    const companyId = await create('/companies', { ...company, contactName: 'Anne Le Goff' });
    cookie = await signInAs(house, await anEmployer(house, companyId, employerEmail));
    const candidateId = await create('/candidates', {
      ...{ firstName: 'Inès', lastName: 'Roussel', birthDate: '2006-05-04', communeCode: '61169', radiusKm: 20 },
      ...{ means: 'car', availableFrom: '2026-11-02', targets: [{ code: 'D1106' }] },
    });
    await create('/placements', {
      ...{ candidateId, companyId, origin: 'found_alone', jobTitle: 'Vente', contractType: 'cdi' },
      startsOn: '2026-11-16',
    });
    // The first text read builds the index of occupations.
    await post('/needs/analyses', { text: 'Plonge' }, cookie).expect(200);
  });
  afterEach(() => {
    expect(browser.faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it('lets a colleague in, keeps a stranger out', async () => {
    for (const firstName of ['Karim', 'Yann'])
      await post('/registrations', {
        ...company,
        firstName,
        lastName: 'Morel',
        email: `${firstName.toLowerCase()}@example.org`,
      }).expect(202);
    const page = await browser.newPage({ width: PHONE, cookie });
    await page.goto('/');
    await page.getByText('Un collègue demande l’accès').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Confirmer Karim Morel' }).click();
    await page.getByText('Karim Morel a maintenant accès à votre espace.').waitFor();
    // The button is gone: who pressed it is still in the content, not at the top of the page.
    await page.getByRole('button', { name: 'Confirmer Karim Morel' }).waitFor({ state: 'detached' });
    await page.locator('main:focus, main :focus').waitFor();
    await page.getByRole('button', { name: 'Refuser Yann Morel' }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Refuser', exact: true }).click();
    await page.getByText('La demande est refusée.').waitFor();
    await page.getByText('Un collègue demande l’accès').waitFor({ state: 'hidden' });
    const states = await house.db.query(
      `select a.first_name as name, m.state from memberships m join accounts a on a.id = m.account_id where a.last_name = 'Morel' order by 1`,
    );
    expect(states).toEqual([
      { name: 'Karim', state: 'confirmed' },
      { name: 'Yann', state: 'ended' },
    ]);
  });

  it('asks for a call about a recruit in one click', async () => {
    const page = await browser.newPage({ width: PHONE, cookie });
    await page.goto('/recrutements');
    await page.getByRole('button', { name: 'Rappelez-moi au sujet de Inès' }).click();
    await page.getByText(/Votre demande est partie/).waitFor();
    expect(await page.getByRole('button', { name: /^Appel demandé/ }).isDisabled()).toBe(true);
    await expectAccessible(page);
    const cases = await house.db.query('select level, state from mediations');
    expect(cases).toEqual([{ level: 'alert', state: 'open' }]);
  });

  it('says how it goes with a recruit without looking for the mail', async () => {
    const page = await browser.newPage({ width: PHONE, cookie });
    await sweep(house);
    await page.goto('/');
    await page.getByText('Comment ça se passe avec vos recrues').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Répondre', exact: true }).click();
    await page.getByRole('button', { name: 'Répondre maintenant' }).first().click();
    const questions = page.getByRole('dialog').getByRole('radiogroup');
    await questions.first().waitFor();
    await expectAccessible(page);
    const [first, second, third] = await questions.all();
    for (const question of [first, second]) await question?.getByRole('radio').first().click();
    const send = page.getByRole('button', { name: 'Envoyer mes réponses' });
    await send.click();
    await page.getByText('Choisissez une réponse.').waitFor();
    browser.faults.splice(0);
    await third?.getByRole('radio').first().click();
    await send.click();
    await page.getByText('Votre Mission Locale lit vos réponses').waitFor();
    const answered = await house.db.query(`select respondent from check_ins where state = 'answered'`);
    expect(answered).toEqual([{ respondent: 'employer' }]);
  });

  it('describes a need: one tap per wording, one question at a time, nothing lost', async () => {
    const page = await browser.newPage({ width: PHONE, cookie });
    const words = () => page.getByRole('textbox', { name: 'Votre besoin, avec vos mots' });
    await page.goto('/besoins/nouveau');
    await words().fill('Cherche aide pour la plonge, le midi du lundi au samedi. Moins de 30 ans.');
    const warnings = page.getByRole('group', { name: 'Formulations à corriger' });
    await warnings.getByText(/«\sMoins de 30 ans\s»/).waitFor();
    await expectAccessible(page);
    await warnings.getByRole('button', { name: 'Supprimer ces mots' }).first().click();
    await warnings.getByText(/«\sMoins de 30 ans\s»/).waitFor({ state: 'hidden' });
    await expect(words().inputValue()).resolves.toBe('Cherche aide pour la plonge, le midi du lundi au samedi.');

    await page.reload();
    await expect(words().inputValue()).resolves.toContain('plonge');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('heading', { name: 'Vérifions ensemble' }).waitFor();
    // Some words without a title are not enough to be sure of the job: the employer says it.
    await page.getByRole('radio', { name: /^Plongeu/ }).click();
    await page.getByText(/0 jeune correspond avec vos réponses/).waitFor();

    const question = page.locator('#question');
    const questions = new Set<string>();
    for (let asked = 0; asked < 10 && (await question.count()) > 0; asked++) {
      const text = (await question.textContent()) ?? '';
      questions.add(text);
      await expectAccessible(page);
      if (/savoir faire/.test(text)) await page.getByRole('checkbox').first().check();
      const next = page.getByRole('button', { name: /^(Valider|Je ne sais pas encore)$/ });
      await next.click();
      await question.filter({ hasText: text }).waitFor({ state: 'detached' });
    }
    expect([...questions].join(' ')).toMatch(/contrat.*permis.*savoir faire.*salaire/i);
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('heading', { name: 'Est-ce réaliste ?' }).waitFor();
    await page.getByRole('button', { name: 'Ajouter (H/F) au titre' }).click();
    await expectAccessible(page);

    await page.route('**/api/needs', (route) => route.abort());
    const send = page.getByRole('button', { name: 'Envoyer à la Mission Locale' });
    await send.click();
    await page.getByText(/La connexion ne répond pas/).waitFor();
    browser.faults.splice(0);
    await page.unroute('**/api/needs');
    await send.click();
    await page.getByText('Votre Mission Locale lit votre besoin').waitFor();
    const [need] = await house.db.query<{ title: string; skills: string[] }>('select title, skills from needs');
    expect(need?.title).toMatch(/\(H\/F\)$/);
    expect(need?.skills).toHaveLength(1);

    // Until an adviser has opened it, the company corrects what it sent.
    await page.getByRole('link', { name: 'Modifier' }).click();
    await words().fill('Cherche aide pour la plonge, le soir du mardi au samedi.');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('heading', { name: 'Vérifions ensemble' }).waitFor();
    await page.getByRole('button', { name: /^(Continuer|Passer au récapitulatif)$/ }).click();
    await page.getByRole('button', { name: 'Enregistrer les changements' }).click();
    await page.getByText('votre Mission Locale lit la nouvelle version').waitFor();
    expect(await house.db.query('select state, description from needs')).toEqual([
      { state: 'submitted', description: 'Cherche aide pour la plonge, le soir du mardi au samedi.' },
    ]);
  });

  it('writes the text anew: nothing of the first one is left, an answer given is', async () => {
    const page = await browser.newPage({ width: PHONE, cookie });
    const words = page.getByRole('textbox', { name: 'Votre besoin, avec vos mots' });
    const onward = page.getByRole('button', { name: 'Continuer' });
    const read = page.getByRole('heading', { name: 'Vérifions ensemble' });
    await page.goto('/besoins/nouveau');
    await words.fill('Nous cherchons trois paysagistes en CDI pour tondre les pelouses et tailler les haies.');
    await onward.click();
    await read.waitFor();
    await page.getByText('espaces verts').first().waitFor();
    await page.goto('/besoins/nouveau');
    await words.fill('aide');
    await onward.click();
    await read.waitFor();
    await page
      .locator('#question')
      .filter({ hasText: /métier|poste|plutôt/i })
      .waitFor();
    expect(await page.getByText('espaces verts').count()).toBe(0);
    expect(await page.getByText('CDI', { exact: true }).count()).toBe(0);

    // An occupation chosen, not yet confirmed, then back to the text.
    await page.getByRole('combobox', { name: /métier/i }).fill('plonge');
    await page
      .getByRole('option', { name: /Plongeu/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Revenir au texte' }).click();
    await words.fill('aide le midi');
    await onward.click();
    await read.waitFor();
    await page
      .getByText(/Plongeu/)
      .first()
      .waitFor();
  });

  it('registers a second workplace with the same address, and begins there', async () => {
    const second = aCompany({ name: 'Crêperie du Bourg' });
    const page = await browser.newPage({ width: PHONE });
    await page.goto('/inscription');
    await page.getByLabel('SIRET').fill(second.siret);
    await page.getByLabel('Nom de l’entreprise').fill(second.name);
    await page.getByRole('combobox', { name: 'Commune' }).fill('Flers');
    await page
      .getByRole('option', { name: /^Flers/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: 'Prénom' }).fill('Anne');
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Le Goff');
    await page.getByLabel('Adresse e-mail').fill(employerEmail);
    const code = await codeAfter(house, employerEmail, () =>
      page.getByRole('button', { name: 'Inscrire mon entreprise' }).click(),
    );
    await page.getByLabel('Le code reçu').fill(code);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByText('Votre inscription va être confirmée').waitFor();
    await page.locator('main').getByText('Crêperie du Bourg').waitFor();
  });
});
