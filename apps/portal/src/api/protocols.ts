import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';
import type { MilestoneChoice } from './types.js';

const path = (contractType: string) => ({ params: { path: { contractType } } });

export const protocolsQuery = queryOptions({
  queryKey: ['protocols'],
  queryFn: () => answer(api.GET('/api/structure/protocols')),
});

export const protocolQuery = (contractType: string) =>
  queryOptions({
    queryKey: ['protocols', contractType],
    queryFn: () => answer(api.GET('/api/structure/protocols/{contractType}', path(contractType))),
  });

export const saveProtocol = (contractType: string, milestones: MilestoneChoice[]) =>
  answer(api.PUT('/api/structure/protocols/{contractType}', { ...path(contractType), body: { milestones } }));
export const resetProtocol = (contractType: string) =>
  answer(api.POST('/api/structure/protocols/{contractType}/reset', path(contractType)));
export const applyProtocol = (contractType: string) =>
  answer(api.POST('/api/structure/protocols/{contractType}/apply', path(contractType)));
export const previewProtocol = (
  contractType: string,
  milestones: MilestoneChoice[],
  dates: { startsOn: string; endsOn: string | null },
) =>
  answer(
    api.POST('/api/structure/protocols/{contractType}/preview', {
      ...path(contractType),
      body: { milestones, ...dates },
    }),
  );
