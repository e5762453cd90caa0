import type { Page } from 'playwright-core';
import { startHouse, type TestHouse } from '../support/app.js';
import { codeAfter, DESK, expectAccessible, linkFor, openBrowser, PHONE, signIn, type TestBrowser } from '../support/browser.js';
import { anAdviser, aSiret, aStructure } from '../support/builders.js';
import { playDays } from '../support/play.js';

jest.setTimeout(30_000);

const EMPLOYER = 'anne@example.org';
const ADVISER = 'adviser@example.org';
const YOUNG = 'noa@example.org';
const WORDS =
  'Cherche qqn pour la plonge et aider en cuisine, le midi du lundi au samedi, début mi-janvier, permis pas obligé.';

/** The main job as people do it on screen. Each step rests on the one before. */
describe('a recruitment, page by page', () => {
  let house: TestHouse;
  let browser: TestBrowser;
  let employer: Page;
  let adviser: Page;
  /** On a phone that blocks scripts: pages opened from mails work without. */
  let young: Page;

  let mirror: Page;
  let shot = 0;
  const look = async (page: Page, name: string) => {
    shot += 1;
    await page.screenshot({ path: `/tmp/shots/${String(shot).padStart(2, '0')}-${name}.png`, fullPage: true });
    if (page === young) await mirror.setContent(await young.content());
    await expectAccessible(page === young ? mirror : page).catch((e: Error) => process.stdout.write(`AXE ${name} ${e.message.slice(0, 1500)}\n`));
  };

  let broken = false;
  const step = (name: string, act: () => Promise<void>) =>
    it(name, async () => {
      if (broken) throw new Error('A step before this one failed.');
      broken = true;
      try {
        await act();
      } catch (e) {
        await employer.screenshot({ path: '/tmp/shots/zz-employer.png', fullPage: true });
        await adviser.screenshot({ path: '/tmp/shots/zz-adviser.png', fullPage: true });
        await young.screenshot({ path: '/tmp/shots/zz-young.png', fullPage: true });
        throw e;
      }
      broken = false;
    });

  beforeAll(async () => {
    house = await startHouse({ worker: true, listen: true });
    browser = await openBrowser(house);
    const structureId = await aStructure(house, { communes: ['61169'], name: 'Mission Locale du Bocage' });
    await anAdviser(house, structureId, { email: ADVISER });
    employer = await browser.newPage({ width: PHONE });
    adviser = await browser.newPage({ width: DESK });
    mirror = await browser.newPage({ width: PHONE });
    young = await browser.newPage({ width: PHONE, javaScript: false });
  });
  afterEach(() => {
    expect(browser.faults).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  step('1. a company registers on a phone and signs in with the code it received', async () => {
    await employer.goto('/connexion');
    await look(employer, 'signin');
    await employer.getByRole('link', { name: 'Inscrire mon entreprise' }).click();
    await employer.getByRole('heading', { name: 'Inscrire mon entreprise' }).waitFor();
    const fill = (name: string, text: string) => employer.getByRole('textbox', { name, exact: true }).fill(text);
    await fill('SIRET', aSiret());
    await fill('Nom de l’entreprise', 'Crêperie du Lac');
    await employer.getByRole('combobox', { name: 'Commune' }).fill('Flers');
    await look(employer, 'register-communes');
    await employer.getByRole('option', { name: 'Flers (61100)' }).click();
    await fill('Prénom', 'Anne');
    await fill('Nom', 'Le Goff');
    await fill('Adresse e-mail', EMPLOYER);
    await look(employer, 'register');
    const code = await codeAfter(house, EMPLOYER, () =>
      employer.getByRole('button', { name: 'Inscrire mon entreprise' }).click(),
    );
    await employer.getByRole('heading', { name: 'Il reste à entrer le code reçu' }).waitFor();
    await look(employer, 'code');
    await employer.getByLabel('Le code reçu').fill(code);
    await employer.getByRole('button', { name: 'Se connecter' }).click();
    await employer.getByRole('heading', { name: 'Bonjour Anne' }).waitFor();
    await employer.getByText('Votre inscription va être confirmée').waitFor();
    await look(employer, 'employer-home');
  });

  step('2. an adviser finds it in the worklist and confirms it', async () => {
    await signIn(adviser, house, ADVISER);
    await adviser.getByRole('link', { name: 'Confirmer Anne Le Goff' }).waitFor();
    await look(adviser, 'worklist');
    await adviser.getByRole('link', { name: 'Confirmer Anne Le Goff' }).click();
    await adviser.getByRole('button', { name: 'Confirmer' }).waitFor();
    await look(adviser, 'confirm');
    await adviser.getByRole('button', { name: 'Confirmer' }).click();
    await adviser.getByText('Anne Le Goff peut voir les propositions.').waitFor();
    await look(adviser, 'confirmed');
  });

  step('3. the employer says what it needs; what the law forbids must be changed before it goes on', async () => {
    await employer.getByRole('link', { name: /^Recruter/ }).click();
    const words = employer.getByRole('textbox', { name: 'Votre besoin, avec vos mots' });
    await words.fill(`${WORDS} Moins de 30 ans, pas de femme enceinte.`);
    const warnings = employer.getByRole('group', { name: 'Formulations à corriger' });
    await warnings.getByText('30 ans').first().waitFor();
    await look(employer, 'unlawful');
    await employer.getByRole('button', { name: 'Continuer' }).click();
    await expect(employer.getByRole('heading', { level: 1 }).textContent()).resolves.toMatch(/^Quel est votre besoin/);
    await words.fill(WORDS);
    await warnings.waitFor({ state: 'hidden' });
    await look(employer, 'lawful');
    await employer.getByRole('button', { name: 'Continuer' }).click();
    await employer.getByRole('heading', { level: 1, name: 'Vérifions ensemble' }).waitFor();
    await look(employer, 'check-occupation');
    await employer.getByRole('radio', { name: /plonge/i }).first().click();
    await look(employer, 'check-occupation-2');
    await employer.getByRole('button', { name: 'Valider' }).click();
    for (let q = 0; q < 8; q++) {
      const later = employer.getByRole('button', { name: 'Je ne sais pas encore' });
      if (!(await later.isVisible())) break;
      await look(employer, `check-${q}`);
      await later.click();
    }
    await look(employer, 'check-end');
    await employer.getByRole('button', { name: /Continuer|Passer au récapitulatif/ }).click();
    await employer.getByRole('heading', { level: 1, name: 'Tout est prêt ?' }).waitFor();
    await look(employer, 'recap');
    await employer.getByRole('button', { name: 'Envoyer à la Mission Locale' }).click();
    await employer.getByText('Votre Mission Locale lit votre besoin').waitFor();
    await look(employer, 'sent-need');
  });

  step('4. the adviser qualifies it and opens it', async () => {
    await adviser.getByRole('link', { name: 'À faire' }).click();
    await look(adviser, 'worklist-need');
    await adviser.getByRole('link', { name: /plonge/i }).click();
    await adviser.getByRole('heading', { name: 'Avec les mots de l’entreprise' }).waitFor();
    await look(adviser, 'workbench');
    await adviser.getByRole('button', { name: 'Enregistrer' }).click();
    await adviser.getByText('Le besoin est à jour.').waitFor();
    await adviser.getByRole('button', { name: 'Ouvrir le besoin' }).click();
    await adviser.getByText('Le besoin est ouvert').waitFor();
    await look(adviser, 'opened');
  });

  step('5. it records a young person, finds them in the ranking with reasons, and asks them', async () => {
    await adviser.getByRole('link', { name: 'Jeunes', exact: true }).click();
    await adviser.getByRole('link', { name: 'Ajouter un jeune' }).first().click();
    const fill = (name: string, text: string) => adviser.getByRole('textbox', { name, exact: true }).fill(text);
    await fill('Prénom', 'Noa');
    await fill('Nom', 'Secret');
    await adviser.getByLabel('Date de naissance').fill('2005-03-02');
    await fill('E-mail', YOUNG);
    await adviser.getByRole('combobox', { name: 'Commune où elle habite' }).fill('Flers');
    await adviser.getByRole('option', { name: 'Flers (61100)' }).click();
    await adviser.getByRole('combobox', { name: /Métiers visés/ }).fill('plonge');
    await look(adviser, 'young-targets');
    await adviser.getByRole('option', { name: /G1605/ }).click();
    await look(adviser, 'young-form');
    await adviser.getByRole('button', { name: 'Enregistrer' }).click();
    await adviser.getByRole('heading', { level: 1, name: 'Noa Secret' }).waitFor();
    await look(adviser, 'young-file');

    await adviser.getByRole('link', { name: 'Besoins', exact: true }).click();
    await look(adviser, 'needs-board');
    await adviser.getByRole('main').getByRole('link', { name: /plonge/i }).click();
    await adviser.getByRole('checkbox', { name: 'Choisir Noa Secret' }).check();
    await look(adviser, 'ranking');
    await adviser.getByRole('button', { name: 'Demander leur accord' }).click();
    await adviser.getByText('C’est fait.').waitFor();
    await employer.reload();
    await employer.getByText('1 jeune correspond à ce besoin.').waitFor();
    await expect(employer.getByRole('main').textContent()).resolves.not.toMatch(/Noa|Secret/);
    await look(employer, 'number-only');
  });

  step('6. the young person agrees on the page of the mail, without script', async () => {
    await young.goto(await linkFor(house, YOUNG, /./));
    await look(young, 'consent');
    await young.getByLabel(/coordonnées/).check();
    await young.getByRole('button', { name: 'J’accepte' }).click();
    await young.getByRole('heading', { name: 'Merci pour votre réponse' }).waitFor();
    await look(young, 'consent-thanks');
  });

  step('7. the adviser sends the card; the employer sees no name until it wants to meet', async () => {
    await adviser.getByRole('link', { name: 'À faire' }).click();
    await adviser.getByRole('link', { name: /Noa/ }).waitFor();
    await look(adviser, 'worklist-consent');
    await adviser.getByRole('link', { name: /Noa/ }).click();
    await look(adviser, 'proposal');
    await adviser.getByRole('button', { name: 'Envoyer à l’entreprise' }).click();
    await adviser.getByText('La fiche sans nom est envoyée à l’entreprise.').waitFor();
    await linkFor(house, EMPLOYER, /candidature/);

    await employer.reload();
    await employer.getByRole('heading', { name: /^Candidature/ }).waitFor();
    await expect(employer.getByRole('main').textContent()).resolves.not.toMatch(/Noa|Secret/);
    await look(employer, 'card');
    await employer.getByRole('button', { name: 'Rencontrer' }).click();
    await look(employer, 'meet-dialog');
    await employer.getByRole('button', { name: 'Je veux la rencontrer' }).click();
    await employer.getByRole('heading', { name: 'Noa Secret' }).waitFor();
    await look(employer, 'card-named');
  });

  step('8. the adviser compares contracts; the employer hires', async () => {
    await adviser.getByRole('link', { name: /plonge/i }).first().click();
    await adviser.getByRole('tab', { name: 'Contrats et aides' }).click();
    await adviser.getByRole('heading', { name: 'CDI' }).first().waitFor();
    await look(adviser, 'contracts');
    await employer.getByRole('button', { name: 'Embaucher' }).click();
    const dialog = employer.getByRole('dialog');
    await dialog.getByLabel('Contrat').selectOption('cdi');
    await dialog.getByLabel('Premier jour').fill('2027-01-15');
    await look(employer, 'hire-dialog');
    await dialog.getByRole('button', { name: 'Confirmer l’embauche' }).click();
    await employer.getByText('Le poste est pourvu').waitFor();
    await look(employer, 'hired');
    await employer.goto('/recrutements');
    await employer.getByRole('heading', { name: 'Noa Secret' }).waitFor();
    await look(employer, 'recruits');
  });

  step('9. a week after the first day the young person answers without script; the answer worries', async () => {
    house.clock.set(new Date('2027-01-21T08:00:00Z'));
    await playDays(house, 2);
    await young.goto(await linkFor(house, YOUNG, /./));
    await look(young, 'checkin');
    for (const group of await young.getByRole('group').all()) await group.getByRole('radio').last().check();
    await young.getByRole('textbox').fill('Je ne suis pas payé depuis le début.');
    await young.getByRole('checkbox').check();
    await young.getByRole('button', { name: 'Envoyer mes réponses' }).click();
    await young.getByRole('heading', { name: 'Merci pour votre réponse' }).waitFor();
    await look(young, 'checkin-thanks');
  });

  step('10. the adviser, told by mail, handles the mediation and closes it', async () => {
    await house.smtp.waitFor(({ to, subject }) => to.includes(ADVISER) && !/code/.test(subject));
    await signIn(adviser, house, ADVISER);
    await adviser.getByRole('link', { name: /Noa/ }).first().waitFor();
    await look(adviser, 'worklist-mediation');
    await adviser.getByRole('link', { name: 'Médiations' }).click();
    await adviser.getByRole('link', { name: /Noa Secret/ }).waitFor();
    await look(adviser, 'mediations');
    await adviser.getByRole('link', { name: /Noa Secret/ }).click();
    await adviser.getByText('Je ne suis pas payé depuis le début.').waitFor();
    await look(adviser, 'mediation');
    await adviser.getByRole('button', { name: 'Je m’en occupe' }).click();
    await adviser.getByLabel('Ajouter une note').fill('Appel à l’entreprise : la paie part demain.');
    await adviser.getByRole('button', { name: 'Ajouter la note' }).click();
    await adviser.getByText('Appel à l’entreprise : la paie part demain.').waitFor();
    await adviser.getByRole('button', { name: 'C’est résolu' }).click();
    await adviser.getByLabel('Qu’est-ce qui a été convenu ?').fill('Salaire versé.');
    await look(adviser, 'resolve-dialog');
    await adviser.getByRole('button', { name: 'Clore la médiation' }).click();
    await adviser.getByText('Résolue').first().waitFor();
    await look(adviser, 'resolved');
  });
});
