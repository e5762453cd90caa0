import { findWeeklyHours } from './hours.js';
import { read } from '../text.js';

it.each([
  ['35h par semaine', 35],
  ['39 h/semaine', 39],
  ['20 heures hebdo', 20],
  ['24H / sem', 24],
  ['17h30 hebdomadaires', 17.5],
  ['15.5 heures hebdomadaires', 15.5],
  ['entre 20 et 25h par semaine', 20],
  ['CDI 35h', 35],
  ['cdi 30 à 35h', 30],
  ['17h30/22h les WE', null],
  ['de 10 à 18h', null],
  ['contrat 28h', 28],
  ['contrat de 12h', 12],
  ['39h, du lundi au vendredi de 8h à 17h', 39],
  ['104 heures par mois', 24],
  ['151,67h mensuelles', 35],
  ['temps plein', 35],
  ['à mi-temps', 17.5],
  ['temps plein ou mi-temps', null],
  ['temps partiel', null],
  ['de 8h à 16h', null],
  ['ouvert 24h/24', null],
  ['prise de poste à 22h', null],
  ['5 semaines de congés payés', null],
  ['7h par jour', null],
  ['', null],
])('%s → %s', (text, hours) => {
  expect(findWeeklyHours(read(text).text)?.value ?? null).toBe(hours);
});
