import { findPlace } from './place.js';
import { read } from '../text.js';
import type { Commune, CommuneFinder } from '../types.js';

const LIST: Commune[] = [
  { code: '61169', name: 'Flers', postalCodes: ['61100'], population: 14432 },
  { code: '62337', name: 'Flers', postalCodes: ['62270'], population: 227 },
  { code: '61168', name: 'La Ferté-Macé', postalCodes: ['61600'], population: 5000 },
  { code: '50502', name: 'Saint-Lô', postalCodes: ['50000'], population: 19000 },
  { code: '60157', name: 'Clermont', postalCodes: ['60600'], population: 10000 },
  { code: '63113', name: 'Clermont-Ferrand', postalCodes: ['63000'], population: 147000 },
  { code: '53177', name: 'Placé', postalCodes: ['53240'], population: 340 },
  { code: '14118', name: 'Caen', postalCodes: ['14000'], population: 106000 },
  { code: '71270', name: 'Mâcon', postalCodes: ['71000'], population: 34000 },
  { code: '71584', name: 'Viré', postalCodes: ['71260'], population: 1100 },
  { code: '14762', name: 'Vire Normandie', postalCodes: ['14500'], population: 17000 },
  { code: '21617', name: 'Temps', postalCodes: ['21000'], population: 20000 },
];
const key = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[-' ]+/g, ' ')
    .replace(/\bst\b/, 'saint');
const communes: CommuneFinder = {
  search: (text) => LIST.filter(({ name }) => key(name).startsWith(key(text))),
  byCode: (code) => LIST.find((commune) => commune.code === code),
};
const place = (text: string, company?: string) => findPlace(read(text), communes, company)?.value ?? null;

it.each([
  ['plonge à Flers', '61169'],
  ['plonge a flers', '61169'],
  ['le midi, Flers centre, début janvier', '61169'],
  ['poste basé à Flers (62)', '62337'],
  ['62270 Flers', '62337'],
  ['secteur de la Ferté Macé', '61168'],
  ['lieu : St-Lô', '50502'],
  ['sur Clermont-Ferrand', '63113'],
  ['restaurant à Caen', '14118'],
  ['serveur à Vire', '14762'],
  ['serveur à Viré', '71584'],
  ['maçon à Mâcon', '71270'],
])('%s → %s', (text, code) => {
  expect(place(text)?.commune).toBe(code);
});

it.each([
  'repas pris sur place',
  'poste à temps plein',
  'CHARGÉ(E) de clientèle',
  'notre agence de Caen recrute',
  'né à Caen',
  'maçon, CDD de 6 mois',
  'près de Clermont-sur-Noireau',
])('no place in: %s', (text) => {
  expect(place(text)).toBeNull();
});

it('tells homonyms apart by the company’s département', () => {
  expect(place('plonge à Flers', '62001')?.commune).toBe('62337');
});

it.each([
  ['ménage au domicile des clients', 'rounds'],
  ['travail sur deux magasins', 'several'],
])('%s → %s', (text, sites) => {
  expect(place(text)?.sites).toBe(sites);
});
