import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ApiProblem } from './api/client.js';
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

export function showApp(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<App />);
}
