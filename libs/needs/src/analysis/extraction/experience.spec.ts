import { findExperience, findLevel } from './experience.js';
import { read } from '../text.js';

it.each([
  ['débutant accepté', { wish: 'not_required' }],
  ['sans expérience ok', { wish: 'not_required' }],
  ['expérience pas obligatoire', { wish: 'not_required' }],
  ['pas de débutant', { wish: 'required' }],
  ['2 ans d’expérience minimum', { wish: 'required', months: 24 }],
  ['expérience de 6 mois souhaitée', { wish: 'welcome', months: 6 }],
  ['une première expérience serait un plus', { wish: 'welcome' }],
  ['expérience exigée en boulangerie', { wish: 'required' }],
  ['forts de nos 30 ans d’expérience', null],
  ['salaire en fonction de l’expérience', null],
  ['une expérience enrichissante', null],
])('%s', (text, value) => {
  expect(findExperience(read(text).text)?.value ?? null).toEqual(value);
});

it.each([
  ['CAP cuisine exigé', { wish: 'required', level: 3, label: 'CAP' }],
  ['bac pro souhaité', { wish: 'welcome', level: 4, label: 'BAC PRO' }],
  ['titulaire d’un BTS', { wish: 'required', level: 5, label: 'BTS' }],
  ['CAP, BEP ou bac pro', { wish: 'required', level: 3, label: 'CAP' }],
  ['bac à bac+2', { wish: 'required', level: 4, label: 'BAC' }],
  ['sans diplôme', { wish: 'not_required' }],
  ['pour préparer un CAP boulanger', null],
  ['bac à graisse à nettoyer', null],
])('%s', (text, value) => {
  expect(findLevel(read(text).text)?.value ?? null).toEqual(value);
});
