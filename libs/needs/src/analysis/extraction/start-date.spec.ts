import { findStartDate } from './start-date.js';
import { read } from '../text.js';

/** A Sunday. */
const on = '2026-11-22';

it.each([
  ['début mi-janvier', '2027-01-15'],
  ['à partir du 12 janvier', '2027-01-12'],
  ['commence le 12/01', '2027-01-12'],
  ['à pourvoir le 1er février 2027', '2027-02-01'],
  ['début le 05.12.26', '2026-12-05'],
  ['en janvier', '2027-01-01'],
  ['pour début décembre', '2026-12-01'],
  ['fin juin', '2027-06-25'],
  ['courant novembre', '2026-11-22'],
  ['à la rentrée', '2027-09-01'],
  ['dès que possible', '2026-11-22'],
  ['poste à pourvoir immédiatement', '2026-11-22'],
  ['besoin de quelqu’un tout de suite', '2026-11-22'],
  ['asap', '2026-11-22'],
  ['la semaine prochaine', '2026-11-23'],
  ['lundi prochain', '2026-11-23'],
  ['semaine prochaine', '2026-11-23'],
  ['CDD saisonnier 01/04 au 30/09/2027', '2027-04-01'],
  ['le mois prochain', '2026-12-01'],
  ['commence dans 15 jours', '2026-12-07'],
  ['pour demain', '2026-11-23'],
  ['à partir du 25', '2026-11-25'],
  ['à partir du 5', '2026-12-05'],
  ['du 1er juin au 30 septembre', '2027-06-01'],
  ['agent d’entretien à partir du 12/01', '2027-01-12'],
  ['poste ouvert à partir du 12 janvier', '2027-01-12'],
  ['2 places à pourvoir le 4 janvier', '2027-01-04'],
  ['contrat jusqu’au 30 août', null],
  ['candidature avant le 15 janvier', null],
  ['date limite de dépôt des candidatures : 10/12/2026', null],
  ['entretiens le 3 décembre', null],
  ['restaurant ouvert en mai 2019', null],
  ['prime versée en décembre', null],
  ['postulez dès maintenant', null],
  ['envoyez votre CV dès que possible', null],
  ['les métiers de demain', null],
  ['logiciel eNNOV', null],
  ['garde pendant les vacances de février', null],
  ['12/14 couverts', null],
])('%s → %s', (text, day) => {
  expect(findStartDate(read(text).text, on)?.value ?? null).toBe(day);
});
