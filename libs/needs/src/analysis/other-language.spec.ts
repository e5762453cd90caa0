import { isOtherLanguage } from './other-language.js';
import { read } from './text.js';

describe('isOtherLanguage', () => {
  it.each([
    ['English', 'We are looking for a waiter for the summer season'],
    ['a title in English', 'Plumber wanted'],
    ['Spanish', 'Se busca camarero para restaurante, con experiencia, buen salario'],
    ['Spanish that shares words with French', 'Buscamos camarera para hotel en Bayona'],
    ['German', 'Wir suchen einen Kellner für unser Restaurant'],
    ['Italian', 'Cerchiamo cameriere per ristorante'],
    ['Portuguese', 'Procuramos pedreiro com experiência para obra'],
    ['Arabic', 'نبحث عن نادل للعمل في مطعم'],
    ['Arabic with a French word', 'نبحث عن chef للعمل في مطعم'],
    ['Russian', 'Ищем официанта в ресторан'],
    ['Chinese', '餐厅招聘服务员'],
  ])('%s: yes', (_, text) => {
    expect(isOtherLanguage(read(text))).toBe(true);
  });

  it.each([
    'cherche qqn sérieux pour la plonge',
    'serveur',
    'Barman H/F',
    'Data scientist',
    'Business developer, community manager CDI',
    'Serveur H/F, notions d’anglais (good level), pub « The Lion and the Crown »',
    'Vendeur bazar El Corte, CDD',
    'Team leader H/F pour notre pub de la plage',
    'Travail à la ferme, y compris le week-end, il y a un logement',
    '🔥🔥',
    '',
  ])('« %s »: no', (text) => {
    expect(isOtherLanguage(read(text))).toBe(false);
  });
});
