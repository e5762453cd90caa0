import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';

export const queuesQuery = queryOptions({
  queryKey: ['admin', 'queues'],
  queryFn: () => answer(api.GET('/api/admin/queues')),
  refetchInterval: 10_000,
});

export const redrive = () => answer(api.POST('/api/admin/queues/redrive'));
