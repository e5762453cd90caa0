import type { Page } from 'playwright-core';
import { startHouse, type TestHouse } from '../support/app.js';
import { DESK, expectAccessible, openBrowser, PHONE, type TestBrowser } from '../support/browser.js';
import { anAdviser } from '../support/builders.js';
import { buildScene, type Scene } from './scene.js';

jest.setTimeout(60_000);

describe('what an adviser and a direction do to its end', () => {
  let house: TestHouse;
  let browser: TestBrowser;
  let scene: Scene;

  beforeAll(async () => {
    house = await startHouse({ worker: true, listen: true });
    browser = await openBrowser(house);
    scene = await buildScene(house);
  }, 60_000);
  afterEach(() => {
    expect(browser.faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  /** Whatever has the focus now. */
  const focused = (page: Page) => page.locator(':focus');

  it('a mediation: call note, meeting on the French clock, outcome, and back when it was closed by mistake', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.adviser, timeZone: 'Asia/Tokyo' });
    await page.goto(scene.mediation);
    await page.getByRole('button', { name: 'Je m’en occupe' }).click();
    await page.getByText('Prise en charge').first().waitFor();

    await page.getByRole('combobox', { name: 'Ce que vous notez' }).selectOption('Appel avec l’entreprise');
    await page.getByRole('textbox', { name: 'Ajouter une note' }).fill('Le bus arrive trop tard.');
    await page.getByRole('button', { name: 'Ajouter la note' }).press('Enter');
    await page.getByRole('listitem').getByText('Le bus arrive trop tard.').waitFor();
    // Who works without a mouse goes on from the same place.
    await page.getByRole('button', { name: 'Ajouter la note' }).and(focused(page)).waitFor();
    await page.getByRole('button', { name: 'Effacer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
    await page.getByText('Aucune note.').waitFor();

    await page.getByRole('button', { name: 'Prévoir une action' }).click();
    const plan = page.getByRole('dialog', { name: 'Prévoir une action' });
    await plan.getByRole('textbox', { name: /^Jour/ }).fill('10/12/2026');
    await plan.getByLabel('Heure').fill('14:30');
    await plan.getByRole('textbox', { name: /^Lieu/ }).fill('Au restaurant');
    await expectAccessible(page);
    await plan.getByRole('button', { name: 'Noter' }).click();
    await page.getByText(/jeudi 10 décembre 2026 à 14\sh\s30, 45 minutes, Au restaurant/).waitFor();
    const [action] = await house.db.query<{ at: Date }>('select starts_at as at from mediation_actions');
    expect(action?.at.toISOString()).toBe('2026-12-10T13:30:00.000Z');
    await page.getByRole('button', { name: 'Déplacer' }).click();
    const move = page.getByRole('dialog', { name: 'Déplacer' });
    expect(await move.getByLabel('Heure').inputValue()).toBe('14:30');
    await move.getByRole('button', { name: 'Annuler' }).click();

    await page.getByRole('button', { name: 'C’est résolu' }).click();
    const end = page.getByRole('dialog', { name: 'Médiation résolue' });
    await end.getByText(/Rencontre à trois\s: jeudi 10 décembre/).waitFor();
    await end.getByRole('textbox', { name: /convenu/ }).fill('Commence à 9 h.');
    await end.getByRole('textbox', { name: /appris/ }).fill('Demander l’heure du bus.');
    await expectAccessible(page);
    await end.getByRole('button', { name: 'Clore la médiation' }).click();
    await page.getByText('Demander l’heure du bus.').waitFor();
    await page.getByRole('button', { name: 'Rouvrir' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Rouvrir' }).click();
    await page.getByText('Rouverte').waitFor();
    await page.getByRole('button', { name: 'C’est résolu' }).click();
    expect(await end.getByRole('textbox', { name: /convenu/ }).inputValue()).toBe('Commence à 9 h.');
  });

  it('the team: a role is changed, and says so', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.director });
    await page.goto('/structure');
    await page
      .getByRole('button', { name: /^Dossiers et accès de/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Rôle' }).selectOption('Direction');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Changer le rôle' }).click();
    await page.getByText(/le rôle est changé/).waitFor();
    await dialog.getByRole('combobox', { name: 'Rôle' }).selectOption('Conseiller ou conseillère');
    await dialog.getByRole('button', { name: 'Changer le rôle' }).click();
    await dialog.getByRole('button', { name: 'Changer le rôle' }).waitFor({ state: 'detached' });
  });

  it('a need: corrections stay while one looks elsewhere, and are not forgotten when it opens', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.adviser });
    await page.goto(scene.submitted);
    const hours = page.getByRole('textbox', { name: 'Heures par semaine' });
    await hours.fill('24');
    await page.getByText('Des changements ne sont pas enregistrés.').waitFor();
    await page.getByRole('tab', { name: 'Historique' }).click();
    await page.getByRole('tab', { name: 'Le besoin' }).click();
    expect(await hours.inputValue()).toBe('24');
    await page.getByRole('button', { name: 'Ouvrir le besoin' }).click();
    const warning = page.getByRole('dialog', { name: 'Vos changements ne sont pas enregistrés' });
    await warning.waitFor();
    await expectAccessible(page);
    await warning.getByRole('button', { name: 'Annuler' }).click();
    // Meanwhile the company changes something else: it is not undone.
    await house.db.query('update needs set positions = 3 where id = $1', [scene.submitted.split('/').at(-1)]);
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Le besoin est à jour.').waitFor();
    const [need] = await house.db.query('select positions, weekly_hours::text as hours from needs where id = $1', [
      scene.submitted.split('/').at(-1),
    ]);
    expect(need).toEqual({ positions: 3, hours: expect.stringMatching(/^24/) as string });
    await page.getByText('Des changements ne sont pas enregistrés.').waitFor({ state: 'hidden' });
  });

  it('settings: after saving, who works without a mouse goes on where they were; protocols keep what is not saved', async () => {
    const page = await browser.newPage({ width: DESK, cookie: scene.cookies.director });
    await page.goto('/structure/propositions');
    await page.getByRole('textbox', { name: /^Candidatures à regarder/ }).fill('4');
    await page.getByRole('button', { name: 'Enregistrer' }).press('Enter');
    await page.getByText(/4 par poste/).waitFor();
    await page.locator('main:focus, main :focus').waitFor();

    await page.goto('/structure/protocoles');
    const days = page.getByRole('textbox', { name: 'Après une semaine : jours après' });
    await days.fill('8');
    const contract = page.getByRole('combobox', { name: 'Type de contrat' });
    const [first = '', second = ''] = await contract
      .locator('option')
      .evaluateAll((all) => (all as unknown as { value: string }[]).map(({ value }) => value));
    await contract.selectOption(second);
    await days.waitFor();
    expect(await days.inputValue()).toBe('');
    await contract.selectOption(first);
    await days.waitFor();
    expect(await days.inputValue()).toBe('8');
  });

  it('somebody leaves: files first, then the access, which asks to be sure and says what is in the way', async () => {
    const structureId = (
      await house.db.query<{ id: string }>(`select structure_id as id from memberships where role = 'director'`)
    )[0]?.id;
    const leaver = await anAdviser(house, structureId ?? '');
    const [director] = await house.db.query<{ id: string }>(
      `select account_id as id from memberships where role = 'director'`,
    );
    await house.db.query(`update accounts set first_name = 'Jeanne' where id = $1`, [leaver.accountId]);
    await house.db.query(`update candidates set referent_account_id = $1 where first_name = 'Zoé'`, [leaver.accountId]);
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.director });
    await page.goto('/absences');
    await page.getByRole('button', { name: 'Noter une absence' }).click();
    await page.getByRole('combobox', { name: 'Qui est absent ?' }).selectOption(director?.id ?? '');
    await page.getByRole('textbox', { name: /^Dernier jour/ }).fill('31/12/2026');
    await page.getByRole('combobox', { name: /^Qui remplace/ }).selectOption(leaver.accountId);
    await page.getByRole('button', { name: 'Noter', exact: true }).click();
    await page.getByText(/^Remplacement\s: Jeanne/).waitFor();

    await page.goto('/structure');
    await page.getByRole('button', { name: /^Dossiers et accès de Jeanne/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 jeune suivi').waitFor();
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByRole('button', { name: 'Confier les dossiers' }).press('Enter');
    await dialog
      .getByText(/ne suit aucun dossier/)
      .and(focused(page))
      .waitFor();
    await dialog.getByRole('button', { name: 'Retirer l’accès' }).click();
    await dialog.getByRole('button', { name: 'Oui, retirer l’accès de Jeanne' }).click();
    await dialog.getByText(/doit remplacer quelqu’un/).waitFor();
    await expectAccessible(page);
    // Refused by the API, which Chromium reports on the console.
    browser.faults.splice(0);
    await dialog.getByRole('link', { name: 'Ouvrir les absences' }).click();
    await page.getByRole('button', { name: 'Supprimer' }).click();
    await page.getByText(/^Remplacement\s: Jeanne/).waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByRole('button', { name: /^Dossiers et accès de Jeanne/ }).click();
    await dialog.getByRole('button', { name: 'Retirer l’accès' }).click();
    await dialog.getByRole('button', { name: 'Oui, retirer l’accès de Jeanne' }).click();
    await page.getByText(/Jeanne .* n’a plus accès/).waitFor();
  });

  it('a note off the network: it says so at once, and nothing is lost', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.adviser });
    await page.goto(scene.candidate);
    const note = page.getByRole('textbox', { name: 'Ajouter une note' });
    await note.fill('Préfère être appelée le soir.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Enregistrer la note' }).click();
    await page.getByText(/La connexion ne répond pas/).waitFor();
    expect(await note.inputValue()).toBe('Préfère être appelée le soir.');
    await page.context().setOffline(false);
    // Requests that found no network are reported by Chromium.
    browser.faults.splice(0);
    await page.getByRole('button', { name: 'Enregistrer la note' }).click();
    await page.getByRole('listitem').getByText('Préfère être appelée le soir.').waitFor();
    browser.faults.splice(0);
  });

  it('an answer missing at the end of a call takes the focus, far above on a phone', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.adviser });
    await page.goto(scene.call);
    await page.getByRole('button', { name: 'Enregistrer les réponses' }).click();
    await page.getByText('Choisissez une réponse.').first().waitFor();
    await page.getByRole('radio').first().and(focused(page)).waitFor();
    browser.faults.splice(0);
  });

  it('the end of a contract: why is chosen, not guessed; what comes next is a click away', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.adviser });
    await page.goto(scene.placement);
    await page.getByRole('button', { name: 'Noter la fin' }).click();
    const dialog = page.getByRole('dialog', { name: 'Fin du contrat' });
    await dialog.getByRole('button', { name: 'Noter la fin' }).click();
    await dialog.getByText('Choisissez pourquoi le contrat se termine.').waitFor();
    await expectAccessible(page);
    browser.faults.splice(0);
    await dialog.getByRole('combobox', { name: /^Pourquoi/ }).selectOption('Ne vient plus, sans explication');
    await dialog.getByRole('button', { name: 'Noter la fin' }).click();
    await page.getByText(/Préparez maintenant la suite/).waitFor();
    await page.getByRole('button', { name: 'Préparer la suite' }).waitFor();
  });

  it('a colleague was faster: the page says so, and shows how things stand now', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.adviser });
    await page.goto(scene.submitted);
    await page.getByRole('button', { name: 'Ouvrir le besoin' }).waitFor();
    const [, , id] = scene.submitted.split('/');
    await house.db.query(`update needs set state = 'closed', closed_reason = 'other' where id = $1`, [id]);
    await page.getByRole('button', { name: 'Ouvrir le besoin' }).click();
    await page.getByText(/Rechargez la page/).waitFor();
    await page.getByText('Ce besoin n’est plus modifiable.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Heures par semaine' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Ouvrir le besoin' }).waitFor({ state: 'detached' });
    await expectAccessible(page);
    browser.faults.splice(0);
  });

  it('the figures on paper: what there is to read, not what there is to press', async () => {
    const page = await browser.newPage({ width: DESK, cookie: scene.cookies.director });
    await page.goto('/structure/chiffres');
    const figures = page.getByRole('heading', { name: 'Besoins reçus' });
    await figures.waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('banner').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: /^Télécharger/ }).waitFor({ state: 'hidden' });
    expect(await figures.isVisible()).toBe(true);
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
  });

  it('a company that waits to be confirmed is confirmed on its own page', async () => {
    const [waiting] = await house.db.query<{ id: string }>(`select id from companies where name = 'Menuiserie Lecoq'`);
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.adviser });
    await page.goto(`/entreprises/${waiting?.id}`);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await page.getByText('Marc Lecoq peut voir les propositions.').waitFor();
    await page.getByText('Cette entreprise n’est pas encore confirmée.').waitFor({ state: 'detached' });
  });

  it('an import: a workbook is refused with what to do, and the next file is a click away', async () => {
    const page = await browser.newPage({ width: DESK, cookie: scene.cookies.director });
    await page.goto('/import');
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'jeunes.xlsx', mimeType: 'application/vnd.ms-excel' },
      buffer: Buffer.from('PK\u0003\u0004\u0000 a workbook', 'latin1'),
    });
    await page.getByRole('button', { name: 'Vérifier le fichier' }).click();
    await page.getByText(/Enregistrer sous/).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Choisir un autre fichier' }).click();
    await page.getByRole('heading', { name: 'Import et export' }).waitFor();
  });
});
