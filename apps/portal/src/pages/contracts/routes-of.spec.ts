import type { ContractOption } from '../../api/types.js';
import { routesOf } from './routes-of.js';

const contract = (type: string, verdict: string) => ({ type, verdict }) as ContractOption;

it.each([
  [
    'what is advised first, three at most',
    ['cdd possible', 'apprenticeship recommended', 'cdi recommended', 'pec possible'],
    ['apprenticeship', 'cdi', 'cdd'],
  ],
  ['an immersion only when it is advised', ['pmsmp possible', 'cdi recommended'], ['cdi']],
  ['an immersion that is advised', ['pmsmp recommended', 'cdi excluded'], ['pmsmp']],
  ['nothing unsettled', ['cdi needs_information', 'cdd excluded'], []],
])('%s', (_, contracts, types) => {
  const options = contracts.map((one) => contract(...(one.split(' ') as [string, string])));
  expect(routesOf(options).map(({ type }) => type)).toEqual(types);
});
