import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ApiProblem } from './api/client.js';
import { demoQuery, meQuery } from './api/session.js';
import { OutcomeProvider } from './components/outcome.js';
import { Pages } from './routes.js';
import { SessionProvider } from './session/session.js';
import { cssVariables, theme } from './theme.js';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
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

/** Shows the portal once it is known who looks, and `page`, the code of the page, is there: drawn once, nothing moves. */
export async function showApp(page: Promise<unknown> | undefined): Promise<void> {
  await Promise.allSettled([queryClient.prefetchQuery(meQuery), queryClient.prefetchQuery(demoQuery), page]);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<App />);
}
