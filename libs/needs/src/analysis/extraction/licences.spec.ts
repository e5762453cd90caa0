import { findDriving, findLicences } from './licences.js';
import { read } from '../text.js';

const licences = (text: string) => findLicences(read(text).text).map(({ value }) => `${value.code} ${value.wish}`);

it.each([
  ['permis B obligatoire', ['B required']],
  ['permis b exigé, débutant accepté', ['B required']],
  ['permis pas obligé', ['B not_required']],
  ['pas besoin du permis', ['B not_required']],
  ['permis B souhaité', ['B welcome']],
  ['permi serait un plus', ['B welcome']],
  ['permis B, C et CE', ['B required', 'C required', 'CE required']],
  ['permis B et C exigés', ['B required', 'C required']],
  ['permis EC + FIMO', ['CE required']],
  ['permis D à jour', ['D required']],
  ['permis BE apprécié', ['BE welcome']],
  ['permis poids lourd', ['C required']],
  ['conducteur SPL', ['CE required']],
  ['Permis B indispensable, le permis PL serait un plus', ['B required', 'C welcome']],
  ['Le permis B est nécessaire et le permis BE est apprécié', ['B required', 'BE welcome']],
  ['permis de conduire valide', ['B required']],
  ['BSR ou permis B', ['AM required', 'B required']],
  ['permis de construire', []],
  ['permis d’exploitation', []],
  ['permis cariste', []],
  ['cela nous a permis de grandir', []],
  ['serveur H/F', []],
])('%s', (text, expected) => {
  expect(licences(text).sort()).toEqual([...expected].sort());
});

it.each([
  ['permis B pour les tournées de livraison', { use: 'work' }],
  ['permis B, déplacements sur les chantiers', { use: 'work' }],
  ['véhicule indispensable pour venir, pas de bus', { vehicle: 'required', use: 'commute' }],
  ['être véhiculé serait un plus', { vehicle: 'welcome' }],
  ['permis B et véhicule obligatoires', { vehicle: 'required' }],
  ['véhicule de service fourni', null],
  ['entretien des véhicules', null],
  ['permis B', null],
])('%s', (text, expected) => {
  expect(findDriving(read(text).text)?.value ?? null).toEqual(expected);
});
