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
  ])('%s', (text, words) => {
    expect(findSeparateOffers(read(text).text).map((offer) => offer.words)).toEqual(words);
  });

  it.each([
    'Missions :\n1) accueillir les clients\n2) tenir la caisse',
    'Serveur H/F en CDI. Nous recherchons aussi de la motivation.',
    'Cuisinier H/F, 35 h par semaine',
    'Serveur H/F. Nous offrons : - un repas - une mutuelle',
  ])('one offer: %s', (text) => {
    expect(findSeparateOffers(read(text).text)).toEqual([]);
  });
});
