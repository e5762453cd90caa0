import { read } from '../text.js';
import { findSeparateOffers } from './several-offers.js';

describe('several offers in one text', () => {
  it.each([
    ['OFFRE 1 : maçon H/F, CDI\n\nOFFRE 2 : peintre en bâtiment H/F, CDD', ['macon h/f', 'peintre en batiment h/f']],
    ['1) Plombier H/F\n2) Électricien H/F\n3) Secrétaire H/F', ['plombier h/f', 'electricien h/f', 'secretaire h/f']],
    [
      'Nous recherchons : - un maçon avec expérience - une secrétaire à mi-temps',
      ['macon avec experience', 'secretaire a mi-temps'],
    ],
    ['On recrute :\n- 2 serveurs\n- 1 plongeur', ['serveurs', 'plongeur']],
    ['Nous recherchons un boulanger. Nous recherchons aussi une vendeuse, 24h.', ['', 'vendeuse']],
    [
      'Poste ; contrat ; lieu\nVendeur H/F ; CDI ; Alençon\nCaissier H/F ; CDD ; Flers\nBoucher H/F ; CDI ; Vire',
      ['vendeur h/f', 'caissier h/f', 'boucher h/f'],
    ],
    [
      `Garage Exemple recrute un mécanicien H/F, 39 h.\n${'Entretien des véhicules. '.repeat(5)}\n----------\nGarage Exemple recrute une secrétaire H/F, 20 h.\n${'Accueil et factures. '.repeat(6)}`,
      ['mecanicien h/f', 'secretaire h/f'],
    ],
    [
      `OFFRE D’EMPLOI - boulanger H/F\n${'Pétrir, façonner, cuire. '.repeat(5)}\nOFFRE D’EMPLOI - vendeuse ou vendeur\n${'Servir et encaisser. '.repeat(6)}`,
      ['boulanger h/f', 'vendeuse ou vendeur'],
    ],
  ])('%s', (text, words) => {
    expect(findSeparateOffers(read(text).text).map((offer) => offer.words)).toEqual(words);
  });

  it.each([
    'Missions :\n1) accueillir les clients\n2) tenir la caisse',
    'Serveur H/F en CDI. Nous recherchons aussi de la motivation.',
    'Cuisinier H/F, 35 h par semaine',
    'Serveur H/F. Nous offrons : - un repas - une mutuelle',
    'Serveur H/F\nServeuse H/F en salle, CDI',
    `Nous recrutons un boulanger H/F. ${'Pétrir et cuire. '.repeat(9)}\n-----\nJean Martin, gérant\nTél. 02 33 00 11 22`,
    `Nous recrutons un boulanger H/F. ${'Pétrir et cuire. '.repeat(9)}\n-----\n${'Nos avantages : mutuelle et repas. '.repeat(6)}`,
  ])('one offer: %s', (text) => {
    expect(findSeparateOffers(read(text).text)).toEqual([]);
  });
});
