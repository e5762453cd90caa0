import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HealthProbe, Metrics } from '#notifications';
import { Config } from '#platform';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';

/** The worker's own probes, on a port of its own: it serves nothing else. Opened only where a port is given. */
@Injectable()
export class HealthServer implements BeforeApplicationShutdown {
  private server: Server | undefined;

  constructor(
    private readonly config: Config,
    private readonly health: HealthProbe,
    private readonly metrics: Metrics,
  ) {}

  /** @returns the port it listens on; undefined when none is wanted. */
  async start(): Promise<number | undefined> {
    const { workerPort } = this.config;
    if (workerPort === undefined) return undefined;
    const server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.writeHead(500).end());
    });
    this.server = server;
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(workerPort, resolve));
    return (server.address() as { port: number }).port;
  }

  beforeApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private async answer({ url, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (url === '/health/live') return json(response, 200, { status: 'ok' });
    if (url === '/health/ready') {
      const health = await this.health.look();
      return json(response, health.status === 'down' ? 503 : 200, health);
    }
    if (url === '/metrics' && this.metrics.mayRead(headers.authorization)) {
      const text = await this.metrics.text();
      response.writeHead(200, { 'content-type': this.metrics.contentType }).end(text);
      return;
    }
    response.writeHead(404).end();
  }
}

const json = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
