import { findPay } from './pay.js';
import { read } from '../text.js';

it.each([
  ['12,50€/h', { amount: 12.5, per: 'hour' }],
  ['11.88 € brut/heure', { amount: 11.88, per: 'hour', net: false }],
  ['13€50 brut de l’heure', { amount: 13.5, per: 'hour', net: false }],
  ['1 867,02 € brut par mois', { amount: 1867.02, per: 'month', net: false }],
  ['1800€ net', { amount: 1800, per: 'month', net: true }],
  ['salaire : 2000 euros', { amount: 2000, per: 'month' }],
  ['salaire entre 1700€ et 1800€ net par mois', { amount: 1700, per: 'month', upTo: 1800, net: true }],
  ['30k€-34k€ annuel', { amount: 30000, per: 'year', upTo: 34000 }],
  ['25 000 € brut annuel', { amount: 25000, per: 'year', net: false }],
  ['2100e brut', { amount: 2100, per: 'month', net: false }],
  ['12€ de l heure', { amount: 12, per: 'hour' }],
  ['payé au SMIC', { amount: null, per: null, reference: 'smic' }],
  ['salaire selon convention collective', { amount: null, per: null, reference: 'collective_agreement' }],
  ['payé 2100 net', { amount: 2100, per: 'month', net: true }],
  ['2 300 à 2 500 brut', { amount: 2300, per: 'month', upTo: 2500, net: false }],
  ['fixe 1 766,92 + primes', { amount: 1766.92, per: 'month' }],
  ['12,50 de l’heure', { amount: 12.5, per: 'hour' }],
  ['paniers 15 €, 14 €/h', { amount: 14, per: 'hour' }],
  ['prime de 200 € par mois', null],
  ['prime 200 net', null],
  ['Flers 61100, 35 h, 2026', null],
  ['tickets restaurant à 9 €', null],
  ['panier 10€/jour', null],
  ['chiffre d’affaires de 2 000 000 €', null],
  ['frais kilométriques 0,50 €/km', null],
  ['menu à 15 €', null],
])('%s', (text, value) => {
  expect(findPay(read(text).text)?.value ?? null).toEqual(value);
});

it('shows the whole of what is said', () => {
  const text = read('12 € de l’heure, à Flers').text;
  const { start, end } = findPay(text)!;
  expect(text.slice(start, end)).toBe("12 € de l'heure");
});
