import { Agent, type OutgoingHttpHeaders } from 'node:http';
import { onBenchDatabase, printResult } from './bench-house.js';
import { request, sessionOf, withServer } from './bench-server.js';
import type { Command } from '../command.js';
import { loadDemo } from '../demo/load-demo.js';
import { advisers } from '../demo/cast/structure.js';
import { readOptions } from '../options.js';

const CONNECTIONS = 20;
const WARM_UP_MS = 2_000;
const MEASURED_MS = 1_500;
/** Taken in turns, so that whatever else the machine does slows both alike. */
const ROUNDS = 7;

/** How fast a list is beside an endpoint of the same server that does nothing. */
export const benchApi: Command = {
  name: 'bench:api',
  description: 'Mesure la liste des besoins face à une adresse qui ne fait rien',
  // Brings its own database along.
  offline: true,
  run: async (args) => {
    readOptions(args, []);
    await onBenchDatabase(async () => {
      await loadDemo();
      const cookie = await sessionOf(advisers.karim.email);
      await withServer(async ({ url }) => {
        const bare = (milliseconds: number) => requestsPerSecond(`${url}/health/live`, {}, milliseconds);
        const list = (milliseconds: number) => requestsPerSecond(`${url}/api/needs`, { cookie }, milliseconds);
        await bare(WARM_UP_MS);
        await list(WARM_UP_MS);
        const rounds: { bare: number; list: number }[] = [];
        for (let round = 0; round < ROUNDS; round++)
          rounds.push({ bare: await bare(MEASURED_MS), list: await list(MEASURED_MS) });
        const middle = rounds.sort((a, b) => a.list / a.bare - b.list / b.bare)[Math.floor(ROUNDS / 2)]!;
        printResult('api.list', middle.list, 'requests/s', middle.bare);
      });
    });
  },
};

/** Requests answered with 200 in a second, over connections kept open, each with one request at a time. */
async function requestsPerSecond(url: string, headers: OutgoingHttpHeaders, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begun = performance.now();
  let count = 0;
  const ask = async (): Promise<void> => {
    for (; performance.now() < begun + milliseconds; count++) await request(url, agent, headers);
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, ask));
    return (count * 1000) / (performance.now() - begun);
  } finally {
    agent.destroy();
  }
}
