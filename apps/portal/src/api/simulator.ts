import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';
import type { Simulation } from './types.js';

/** The same answers give the same result for the day: nothing is asked twice. */
const forTheDay = { staleTime: 3_600_000 };

export const simulationQuery = (body: Simulation) =>
  queryOptions({
    queryKey: ['simulator', body],
    queryFn: () => answer(api.POST('/api/simulator', { body })),
    ...forTheDay,
  });

export const simulationCostsQuery = (body: Simulation) =>
  queryOptions({
    queryKey: ['simulator', 'costs', body],
    queryFn: () => answer(api.POST('/api/simulator/costs', { body })),
    ...forTheDay,
  });
