import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';
import type { ProposalSettingsChange } from './types.js';

export const proposalSettingsQuery = queryOptions({
  queryKey: ['structure', 'proposal-settings'],
  queryFn: () => answer(api.GET('/api/structure/proposal-settings')),
});

/** What another weight of equity would change for one need; nothing is asked before one is chosen. */
export const weightTrialQuery = (needId: string, equityWeight: number) =>
  queryOptions({
    queryKey: ['structure', 'proposal-settings', 'trial', needId, equityWeight],
    queryFn: () =>
      answer(api.GET('/api/structure/proposal-settings/trial', { params: { query: { needId, equityWeight } } })),
    enabled: needId !== '',
    staleTime: 60_000,
  });

export const changeProposalSettings = (body: ProposalSettingsChange) =>
  answer(api.PUT('/api/structure/proposal-settings', { body }));
