import type { Page } from 'playwright-core';
import { startHouse, type TestHouse } from '../support/app.js';
import {
  codeAfter,
  DESK,
  expectAccessible,
  expectAnswerPage,
  linkFor,
  openBrowser,
  PHONE,
  signIn,
  type TestBrowser,
} from '../support/browser.js';
import { anAdviser, aSiret, aStructure } from '../support/builders.js';
import { playDays, settled } from '../support/play.js';

jest.setTimeout(30_000);

const EMPLOYER = 'anne@example.org';
const ADVISER = 'adviser@example.org';
const YOUNG = 'noa@example.org';
const WORDS =
  'Cherche qqn pour la plonge et aider en cuisine, le midi du lundi au samedi, début mi-janvier, permis pas obligé.';
const UNPAID = 'Je ne suis pas payé depuis le début.';

/** The main job as people do it on screen: the employer on a phone, the adviser at a desk. */
describe('a recruitment, page by page', () => {
  let house: TestHouse;
  let browser: TestBrowser;
  let employer: Page;
  let adviser: Page;
  /** On a phone that runs no script: pages opened from mails work without. */
  let young: Page;
  /** Reads what the young person sees, with the scripts that the checks of accessibility need. */
  let reader: Page;

  let broken = false;
  /** Each step rests on the one before: after a failure the others would only wait for nothing. */
  const step = (name: string, act: () => Promise<void>): void =>
    it(name, async () => {
      if (broken) throw new Error('A step before this one failed.');
      broken = true;
      await act();
      expect(browser.faults).toEqual([]);
      broken = false;
    });

  beforeAll(async () => {
    house = await startHouse({ worker: true, listen: true });
    browser = await openBrowser(house);
    const structureId = await aStructure(house, { communes: ['61169'], name: 'Mission Locale du Bocage' });
    await anAdviser(house, structureId, { email: ADVISER });
    employer = await browser.newPage({ width: PHONE });
    adviser = await browser.newPage({ width: DESK });
    young = await browser.newPage({ width: PHONE, javaScript: false });
    reader = await browser.newPage({ width: PHONE });
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  step('1. a company registers and signs in with the code it received', async () => {
    await employer.goto('/connexion');
    await expectAccessible(employer);
    await employer.getByRole('link', { name: 'Inscrire mon entreprise' }).click();
    await employer.getByRole('textbox', { name: 'SIRET' }).fill(aSiret());
    await employer.getByRole('textbox', { name: 'Nom de l’entreprise' }).fill('Crêperie du Lac');
    await employer.getByRole('combobox', { name: 'Commune' }).fill('Nulle part');
    await employer.getByText('Rien ne correspond').waitFor();
    await expectAccessible(employer);
    await employer.getByRole('combobox', { name: 'Commune' }).fill('Flers');
    await employer.getByRole('option', { name: 'Flers (61100)' }).click();
    await employer.getByRole('textbox', { name: 'Prénom' }).fill('Anne');
    await employer.getByRole('textbox', { name: 'Nom', exact: true }).fill('Le Goff');
    await employer.getByRole('textbox', { name: 'Adresse e-mail' }).fill(EMPLOYER);
    await expectAccessible(employer);
    const register = employer.getByRole('button', { name: 'Inscrire mon entreprise' });
    const code = await codeAfter(house, EMPLOYER, () => register.click());
    await employer.getByRole('textbox', { name: 'Le code reçu' }).fill(code);
    await expectAccessible(employer);
    await employer.getByRole('button', { name: 'Se connecter' }).click();
    await employer.getByRole('heading', { name: 'Bonjour Anne' }).waitFor();
    await employer.getByText('Votre inscription va être confirmée').waitFor();
    await expectAccessible(employer);
  });

  step('2. an adviser finds it among the things to do, and confirms it', async () => {
    await signIn(adviser, house, ADVISER);
    await adviser.getByRole('link', { name: 'Confirmer Anne Le Goff' }).click();
    await adviser.getByRole('button', { name: 'Confirmer' }).click();
    await adviser.getByText('Anne Le Goff peut voir les propositions.').waitFor();
    await expectAccessible(adviser);
  });

  step('3. the employer says what it needs; what the law forbids must be changed first', async () => {
    await employer.getByRole('link', { name: /^Recruter/ }).click();
    const words = employer.getByRole('textbox', { name: 'Votre besoin, avec vos mots' });
    const warnings = employer.getByRole('group', { name: 'Formulations à corriger' });
    await words.fill(`${WORDS} Moins de 30 ans.`);
    await warnings.getByText(/«\sMoins de 30 ans\s»/).waitFor();
    await employer.getByRole('button', { name: 'Continuer' }).click();
    await warnings.and(employer.locator(':focus')).waitFor();
    await expectAccessible(employer);
    await words.fill(WORDS);
    await warnings.waitFor({ state: 'hidden' });
    await employer.getByRole('button', { name: 'Continuer' }).click();
    await employer.getByRole('heading', { name: 'Vérifions ensemble' }).waitFor();
    await employer.getByRole('button', { name: 'Je ne sais pas encore' }).waitFor();
    await expectAccessible(employer);
    await employer.getByRole('button', { name: 'Passer au récapitulatif' }).click();
    await employer.getByRole('textbox', { name: 'Titre' }).fill('Plonge et aide en cuisine');
    await expectAccessible(employer);
    await employer.getByRole('button', { name: 'Envoyer à la Mission Locale' }).click();
    await employer.getByText('Votre Mission Locale lit votre besoin').waitFor();
    await expectAccessible(employer);
  });

  step('4. the adviser qualifies it and opens it', async () => {
    await adviser.getByRole('link', { name: 'À faire' }).click();
    await adviser.getByRole('link', { name: /Plonge et aide en cuisine/ }).click();
    await adviser.getByRole('heading', { name: 'Avec les mots de l’entreprise' }).waitFor();
    await expectAccessible(adviser);
    // Likely, not sure: the text speaks of two jobs, and the adviser says which.
    await adviser.getByRole('button', { name: /^Plongeur/ }).click();
    await adviser.getByRole('combobox', { name: 'Contrat souhaité' }).selectOption('CDI');
    await adviser.getByRole('button', { name: 'Enregistrer' }).click();
    await adviser.getByText('Le besoin est à jour.').waitFor();
    await adviser.getByRole('button', { name: 'Ouvrir le besoin' }).click();
    await adviser.getByText(/Le besoin est ouvert/).waitFor();
  });

  step('5. a young person is recorded, ranked with reasons, chosen and asked; the employer sees a number', async () => {
    await adviser.getByRole('link', { name: 'Jeunes', exact: true }).click();
    await adviser.getByRole('link', { name: 'Ajouter un jeune' }).click();
    await adviser.getByRole('textbox', { name: 'Prénom' }).fill('Noa');
    await adviser.getByRole('textbox', { name: 'Nom', exact: true }).fill('Secret');
    await adviser.getByRole('textbox', { name: /^Date de naissance/ }).fill('02/03/2005');
    await adviser.getByRole('textbox', { name: 'E-mail' }).fill(YOUNG);
    await adviser.getByRole('combobox', { name: 'Commune où elle habite' }).fill('Flers');
    await adviser.getByRole('option', { name: 'Flers (61100)' }).click();
    await adviser.getByRole('combobox', { name: /^Métiers visés/ }).fill('plonge');
    await adviser.getByRole('option', { name: /G1605/ }).click();
    await expectAccessible(adviser);
    await adviser.getByRole('button', { name: 'Enregistrer' }).click();
    await adviser.getByRole('heading', { name: 'Noa Secret' }).waitFor();
    await expectAccessible(adviser);

    await adviser.getByRole('link', { name: 'Besoins', exact: true }).click();
    await adviser.getByRole('link', { name: 'Plonge et aide en cuisine' }).click();
    await adviser.getByRole('checkbox', { name: 'Choisir Noa Secret' }).check();
    await adviser
      .getByRole('list', { name: 'Pourquoi Noa Secret' })
      .getByText(/même métier/)
      .waitFor();
    await expectAccessible(adviser);
    await adviser.getByRole('button', { name: 'Demander leur accord' }).click();
    await adviser.getByText(/demande est partie/).waitFor();

    await employer.reload();
    await employer.getByText('1 jeune correspond à ce besoin.').waitFor();
    expect(await employer.content()).not.toMatch(/Noa|Secret/);
  });

  step('6. the young person agrees on the page of the mail, without script', async () => {
    await young.goto(await linkFor(house, YOUNG, /Un emploi pour vous/));
    await expectAnswerPage(young, reader);
    await young.getByRole('checkbox', { name: /mon nom, mon téléphone/ }).check();
    await young.getByRole('button', { name: 'J’accepte' }).click();
    await young.getByRole('heading', { name: 'Merci pour votre réponse' }).waitFor();
    await expectAnswerPage(young, reader);
  });

  step('7. the adviser sends the card; the employer sees a name once it wants to meet', async () => {
    await adviser.getByRole('link', { name: 'À faire' }).click();
    await adviser.getByRole('link', { name: 'Envoyer la candidature de Noa Secret' }).click();
    await adviser.getByRole('button', { name: 'Envoyer à l’entreprise' }).waitFor();
    await expectAccessible(adviser);
    await adviser.getByRole('button', { name: 'Envoyer à l’entreprise' }).click();
    await adviser.getByText('La fiche sans nom est envoyée à l’entreprise.').waitFor();

    await employer.reload();
    await employer.getByRole('heading', { name: /^Candidature / }).waitFor();
    expect(await employer.content()).not.toMatch(/Noa|Secret/);
    await expectAccessible(employer);
    await employer.getByRole('button', { name: 'Rencontrer' }).click();
    await employer.getByRole('dialog').waitFor();
    await expectAccessible(employer);
    await employer.getByRole('textbox', { name: /^Première date possible/ }).fill('08/12/2026');
    await employer.getByLabel('Heure, première date possible').fill('14:30');
    await employer.getByRole('textbox', { name: /^Deuxième date possible/ }).fill('10/12/2026');
    await employer.getByLabel('Heure, deuxième date possible').fill('09:00');
    await employer.getByLabel('Adresse où venir').fill('12 rue de la Gare, Flers');
    await employer.getByRole('button', { name: 'Proposer ces deux dates' }).click();
    await employer.getByRole('heading', { name: 'Noa Secret' }).waitFor();
    await employer.getByRole('link', { name: YOUNG }).waitFor();
  });

  step('7 b. the young person chooses a date, without script, and everybody gets it for their calendar', async () => {
    await young.goto(await linkFor(house, YOUNG, /quelle date/));
    await expectAnswerPage(young, reader);
    await young.getByText('jeudi 10 décembre').click();
    await young.getByRole('button', { name: 'Je choisis cette date' }).click();
    await young.getByRole('heading', { name: 'Merci pour votre réponse' }).waitFor();
    await settled(house);
    expect(house.smtp.inbox.filter(({ calendar }) => calendar?.method === 'REQUEST')).toHaveLength(3);
    await employer.reload();
    await employer.getByText(/jeudi 10 décembre 2026/).waitFor();
    await expectAccessible(employer);
  });

  step('8. the adviser compares contracts and aids; the employer hires', async () => {
    await adviser.getByRole('link', { name: 'Plonge et aide en cuisine' }).first().click();
    await adviser.getByRole('tab', { name: 'Contrats et aides' }).click();
    await adviser.getByRole('heading', { name: /CDI/ }).waitFor();
    await expectAccessible(adviser);

    await employer.getByRole('button', { name: 'Embaucher' }).click();
    await employer.getByRole('combobox', { name: 'Contrat' }).selectOption('CDI');
    await employer.getByRole('textbox', { name: /^Premier jour/ }).fill('15/01/2027');
    await expectAccessible(employer);
    await employer.getByRole('button', { name: 'Confirmer l’embauche' }).click();
    await employer.getByText(/L’embauche est notée/).waitFor();
    await settled(house);
    // What the hire set off shows by itself.
    await employer.getByText(/Le poste est pourvu/).waitFor();
    await employer.goto('/recrutements');
    await employer.getByRole('heading', { name: 'Noa Secret' }).waitFor();
  });

  step('9. a week after the first day the young person answers, without script; the answer worries', async () => {
    house.clock.set(new Date('2027-01-21T08:00:00Z'));
    await playDays(house, 2);
    await young.goto(await linkFor(house, YOUNG, /donnez-nous de vos nouvelles/));
    await expectAnswerPage(young, reader);
    for (const question of await young.getByRole('group').all()) await question.getByRole('radio').last().check();
    await young.getByRole('textbox', { name: /ajouter quelque chose/ }).fill(UNPAID);
    await young.getByRole('button', { name: 'Envoyer mes réponses' }).click();
    await young.getByRole('heading', { name: 'Merci pour votre réponse' }).waitFor();
  });

  step('10. the adviser, told by mail, handles the mediation and closes it', async () => {
    await house.smtp.waitFor(({ to, subject }) => to.includes(ADVISER) && /demande votre attention/.test(subject));
    // Sessions last two weeks: the one of December is over.
    await signIn(adviser, house, ADVISER);
    await adviser.getByRole('link', { name: /^Médiation\s: Noa Secret/ }).click();
    await adviser.getByText(UNPAID).waitFor();
    await expectAccessible(adviser);
    await adviser.getByRole('button', { name: 'Je m’en occupe' }).click();
    await adviser.getByText('Prise en charge').first().waitFor();
    await adviser.getByRole('textbox', { name: 'Ajouter une note' }).fill('La paie part demain.');
    await adviser.getByRole('button', { name: 'Ajouter la note' }).click();
    await adviser.getByRole('listitem').getByText('La paie part demain.').waitFor();
    await adviser.getByRole('button', { name: 'C’est résolu' }).click();
    await adviser.getByRole('textbox', { name: 'Qu’est-ce qui a été convenu' }).fill('Salaire versé.');
    await expectAccessible(adviser);
    await adviser.getByRole('button', { name: 'Clore la médiation' }).click();
    await adviser.getByText('Salaire versé.').waitFor();
    await adviser.getByRole('link', { name: 'À faire' }).click();
    await adviser.getByText('Rien ne vous attend.').waitFor();
    await expectAccessible(adviser);
  });
});
