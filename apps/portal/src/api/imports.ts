import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client.js';
import type { ImportKind, ImportState } from './types.js';

const path = (id: string) => ({ params: { path: { id } } });
const POLL_MS = 1_000;
const isWorking = (state: ImportState | undefined): boolean => state === 'checking' || state === 'importing';

export const importsQuery = queryOptions({ queryKey: ['imports'], queryFn: () => answer(api.GET('/api/imports')) });

/** Where chosen young people are downloaded as a table. */
export const candidatesExportPath = (ids: readonly string[]): string => `/api/exports/candidates?ids=${ids.join(',')}`;

/** One file, asked again as long as something happens to it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => answer(api.GET('/api/imports/{id}', path(id))),
    refetchInterval: (query) => (isWorking(query.state.data?.state) ? POLL_MS : false),
  });

/** Sends a file as it is; the API rehearses it and changes nothing yet. */
export const bringFile = (kind: ImportKind, file: File) =>
  answer(
    api.POST('/api/imports', {
      params: { query: { kind, fileName: file.name } },
      headers: { 'content-type': 'text/csv' },
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as Blob,
    }),
  );
export const confirmImport = (id: string) => answer(api.POST('/api/imports/{id}/confirm', path(id)));
export const dropImport = (id: string) => answer(api.POST('/api/imports/{id}/drop', path(id)));

export const duplicatesQuery = queryOptions({
  queryKey: ['duplicates'],
  queryFn: () => answer(api.GET('/api/duplicates')),
});
export const mergeFiles = (keptId: string, mergedId: string) =>
  answer(api.POST('/api/duplicates/merge', { body: { keptId, mergedId } }));
