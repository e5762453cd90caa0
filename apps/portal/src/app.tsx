import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { candidatesQuery } from './api/candidates.js';
import { ApiProblem, PAGE } from './api/client.js';
import { companiesQuery } from './api/companies.js';
import { placementsQuery } from './api/follow-up.js';
import { needsQuery } from './api/needs.js';
import { demoQuery, meQuery } from './api/session.js';
import { homeQuery, worklistQuery } from './api/structure.js';
import { OutcomeProvider } from './components/outcome.js';
import { Pages } from './routes.js';
import { SessionProvider } from './session/session.js';
import { cssVariables, theme } from './theme.js';

const queryClient = new QueryClient({
  defaultOptions: {
    // Off the network, a form says so at once; it would otherwise wait for ever without a word.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      // A refusal stays a refusal; only a connection that failed is worth asking again.
      retry: (times, problem) =>
        times < 2 && problem instanceof ApiProblem && (problem.status === 0 || problem.status >= 502),
    },
  },
});

function App() {
  return (
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
        <QueryClientProvider client={queryClient}>
          <OutcomeProvider>
            <SessionProvider>
              <BrowserRouter>
                <Pages />
              </BrowserRouter>
            </SessionProvider>
          </OutcomeProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}

/** The queries of what is read first, by the addresses of `first-read.ts`. */
const firstQueries: Readonly<Record<string, () => Promise<void>>> = {
  '/api/home': () => queryClient.prefetchQuery(homeQuery),
  '/api/worklist': () => queryClient.prefetchQuery(worklistQuery),
  [`/api/needs?limit=${PAGE}`]: () => queryClient.prefetchInfiniteQuery(needsQuery({})),
  [`/api/candidates?limit=${PAGE}`]: () => queryClient.prefetchInfiniteQuery(candidatesQuery({})),
  [`/api/placements?limit=${PAGE}`]: () => queryClient.prefetchInfiniteQuery(placementsQuery({})),
  [`/api/companies?limit=${PAGE}`]: () => queryClient.prefetchInfiniteQuery(companiesQuery('')),
};

/**
 * Shows the portal once it is known who looks, and `page`, the code of the page, is there: drawn once, nothing moves.
 * What the page reads first, at the address `read`, is in it when it has come by then, and awaited in sight when not.
 */
export async function showApp(page: Promise<unknown> | undefined, read: string | undefined): Promise<void> {
  if (read) void firstQueries[read]?.();
  await Promise.allSettled([queryClient.prefetchQuery(meQuery), queryClient.prefetchQuery(demoQuery), page]);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<App />);
}
