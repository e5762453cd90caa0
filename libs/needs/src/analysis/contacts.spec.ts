import { findContacts, maskContacts } from './contacts.js';

it.each([
  ['écrire à resto.flers@example.org', 'écrire à [adresse e-mail masquée]'],
  ['contact (at) example (point) org', '[adresse e-mail masquée]'],
  ['appeler le 06 12 34 56 78 le soir', 'appeler le [téléphone masqué] le soir'],
  ['tel 02.33.00.00.00', 'tel [téléphone masqué]'],
  ['+33 6 12 34 56 78', '[téléphone masqué]'],
  ['le (0)6 12 34 56 78 ou 02/33/44/55/66', 'le [téléphone masqué] ou [téléphone masqué]'],
  ['0612345678.', '[téléphone masqué].'],
  ['voir https://example.org/offre?x=1.', 'voir [lien masqué].'],
  ['site : www.example.org', 'site : [lien masqué]'],
  ['SIRET 00000000000018, 35 heures, 61100 Flers', 'SIRET 00000000000018, 35 heures, 61100 Flers'],
  ['salaire 1 867,02 € et 12 500 pièces', 'salaire 1 867,02 € et 12 500 pièces'],
])('%s', (text, masked) => {
  expect(maskContacts(text)).toBe(masked);
});

it('gives their kind and place', () => {
  expect(findContacts('tel 0612345678 ou a@example.org')).toEqual([
    { kind: 'phone', start: 4, end: 14 },
    { kind: 'email', start: 18, end: 31 },
  ]);
});
