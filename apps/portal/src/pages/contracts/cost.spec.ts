import type { ContractCost } from '../../api/types.js';
import { costLines, monthlyPrice } from './cost.js';

const cost: ContractCost = {
  type: 'apprenticeship',
  grossMonthly: 802.82,
  costMonthly: 837.72,
  costAfterAidsMonthly: 421.05,
  generalReductionMonthly: 319.6,
  estimate: null,
  notComputed: null,
};
const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');
const names = (changes: Partial<ContractCost>) => costLines({ ...cost, ...changes }).map(([name]) => name);

it.each<[string, Partial<ContractCost> | null, string | undefined]>([
  ['with aids', {}, '421 € par mois'],
  ['nothing to pay', { costMonthly: 0, costAfterAidsMonthly: 0 }, 'sans salaire'],
  ['not computed', { costAfterAidsMonthly: null }, undefined],
  ['not there yet', null, undefined],
])('a price in words, %s', (_, changes, words) => {
  expect(plain(monthlyPrice(changes && { ...cost, ...changes })) ?? undefined).toBe(words);
});

describe('how the price is made', () => {
  it('adds up: gross, contributions, reduction, aids', () => {
    const amounts = Object.fromEntries(
      costLines(cost).map(([name, value]) => [name, Number(value.replace('−', '-').replaceAll(/[^\d-]/g, ''))]),
    );
    expect(amounts['Salaire brut']! + amounts['Cotisations de l’employeur']!).toBe(803 + 355);
    expect(amounts['Coût par mois, la première année']).toBe(421);
  });

  it('leaves out what is nothing, and says what stays after the first year', () => {
    expect(names({})).toContain('Ensuite');
    expect(names({ costAfterAidsMonthly: 837.72 })).not.toContain('Ensuite');
    expect(names({ generalReductionMonthly: 0 })).not.toContain('Réduction générale, sans démarche');
  });

  it('says why it is not computed', () => {
    expect(costLines({ ...cost, costMonthly: null, notComputed: 'Employeur public' })).toEqual([
      ['Coût par mois', 'Employeur public'],
    ]);
  });
});
