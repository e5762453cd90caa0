import { read } from '../text.js';
import { findWorkingConditions } from './working-conditions.js';

it.each([
  ['travail en hauteur sur échafaudage', ['scaffolding', 'height']],
  ['conduite de tracteur', ['driving_machinery']],
  ['port de charges et produits chimiques', ['chemicals', 'heavy_loads']],
  ['découpe à la trancheuse', ['dangerous_machines']],
  ['pas de port de charges', []],
  ['mise en rayon et caisse', []],
])('%s', (text, conditions) => {
  expect(findWorkingConditions(read(text).text).map(({ value }) => value)).toEqual(conditions);
});
