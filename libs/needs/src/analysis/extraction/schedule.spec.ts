import { findSchedule } from './schedule.js';
import { read } from '../text.js';

const week = ['mon', 'tue', 'wed', 'thu', 'fri'];

it.each([
  ['du lundi au vendredi', { days: week }],
  ['lun-sam midi', { days: [...week, 'sat'], parts: ['midday'] }],
  ['le midi du lundi au samedi', { days: [...week, 'sat'], parts: ['midday'] }],
  ['du mardi au samedi de 9h à 17h30', { days: ['tue', 'wed', 'thu', 'fri', 'sat'], from: '09:00', to: '17:30' }],
  ['mercredi et samedi', { days: ['wed', 'sat'] }],
  ['mardi o samedi', { days: ['tue', 'wed', 'thu', 'fri', 'sat'] }],
  ['11h-15h / 18h30-22h30', { days: [], split: true, from: '11:00', to: '22:30' }],
  ['dès lundi prochain, le jeudi', { days: ['thu'] }],
  ['lun, mar, jeu', { days: ['mon', 'tue', 'thu'] }],
  ['travail le we', { days: ['sat', 'sun'], sunday: true }],
  ['7j/7', { days: [...week, 'sat', 'sun'], sunday: true }],
  ['du lundi au dimanche sauf le mercredi', { days: ['mon', 'tue', 'thu', 'fri', 'sat', 'sun'], sunday: true }],
  ['du lundi au samedi, repos le dimanche', { days: [...week, 'sat'], sunday: false }],
  ['pas de week-end', { days: [], sunday: false }],
  ['serveur pour le we', { days: ['sat', 'sun'], sunday: true }],
  ['horaires variables : 7h45 12h 13h30 18h', { days: [], from: '07:45', to: '18:00' }],
  ['repos dimanche et lundi', { days: [], sunday: false }],
  ['fermé le lundi, travail le samedi', { days: ['sat'] }],
  [
    'service du midi 11h-14h et du soir 18h-22h30',
    { days: [], parts: ['midday', 'evening'], from: '11:00', to: '22:30' },
  ],
  ['8h-12h/14h-17h', { days: [], from: '08:00', to: '17:00' }],
  ['8h30 à 16h', { days: [], from: '08:30', to: '16:00' }],
  ['à partir de 5h', { days: [], from: '05:00' }],
  ['prise de poste à 3h du matin', { days: [], from: '03:00', night: true, parts: ['morning'] }],
  ['22h - 6h', { days: [], from: '22:00', to: '06:00', night: true }],
  ['travail de nuit', { days: [], night: true, parts: ['night'] }],
  ['pas de nuit', { days: [], night: false }],
  ['équipe en 3x8', { days: [], shifts: '3x8' }],
  ['horaires 2*8', { days: [], shifts: '2x8' }],
  ['horaires postés', { days: [], shifts: 'shifts' }],
  ['sans coupure, le matin', { days: [], parts: ['morning'], split: false }],
  ['agent d’entretien 6h-8h30 du lun au ven', { days: week, from: '06:00', to: '08:30' }],
  ['jeudi soir + dim midi', { days: ['thu', 'sun'], parts: ['midday', 'evening'], sunday: true }],
  ['nuits et week-end 1/2', { days: ['sat', 'sun'], parts: ['night'], night: true, sunday: true }],
  ['venez à l’entretien le mardi de 9h à 12h', null],
  ['job dating le jeudi 28 novembre', null],
  ['prime samedis', null],
  ['35h par semaine', null],
  ['organiser la vie des petits-déjeuners', null],
])('%s', (text, value) => {
  const found = findSchedule(read(text).text)?.value ?? null;
  const stated =
    found && Object.fromEntries(Object.entries(found).filter(([key, held]) => key !== 'parts' || held.length));
  expect(stated).toEqual(value);
});
