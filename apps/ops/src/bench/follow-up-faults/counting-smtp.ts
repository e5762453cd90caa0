import { createHash } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Random } from '../../demo/cast/random.js';

/** Shares of what the server does wrong: not now (450), never for this address (550), connection dropped after DATA. */
export interface Moods {
  later: number;
  never: number;
  drop: number;
}

const CALM: Moods = { later: 0, never: 0, drop: 0 };

const refusal = (responseCode: number): Error => Object.assign(new Error('Refused'), { responseCode });

/** The same addresses are refused for good each time. */
export const isDead = (address: string, share: number): boolean =>
  createHash('sha256').update(address).digest().readUInt32BE() / 2 ** 32 < share;

/** A real SMTP server that counts every message it took, by the mail's identifier, and has bad days. */
export class CountingSmtp {
  /** Identifier of the mail (the left of its Message-ID) -> how often the whole message was taken. */
  readonly taken = new Map<string, number>();
  /** Taken since somebody last asked. */
  private fresh: string[] = [];
  private calm = false;
  private readonly sockets = new Map<number | undefined, Socket>();
  private readonly server: SMTPServer;
  dropped = 0;

  constructor(
    readonly moods: Moods,
    private readonly random: Random,
  ) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 500,
      onRcptTo: ({ address }, _, done) => {
        const { later, never } = this.mood;
        if (isDead(address, never)) return done(refusal(550));
        return this.random.chance(later) ? done(refusal(450)) : done();
      },
      onData: (stream, session, done) => {
        void stream.toArray().then((chunks: Buffer[]) => {
          const id = /^Message-ID: <([^@>]+)@/im.exec(Buffer.concat(chunks).toString())?.[1] ?? '';
          const breaks = this.random.chance(this.mood.drop);
          // A server that breaks off may have kept the message or not.
          if (!breaks || this.random.chance(0.5)) this.take(id);
          if (!breaks) return done();
          this.dropped += 1;
          this.sockets.get(session.remotePort)?.destroy();
        }, done);
      },
    });
    this.server.on('error', () => undefined);
    this.server.server.on('connection', (socket: Socket) => {
      const { remotePort } = socket;
      this.sockets.set(remotePort, socket);
      socket.once('close', () => this.sockets.delete(remotePort));
    });
  }

  private get mood(): Moods {
    return this.calm ? { ...CALM, never: this.moods.never } : this.moods;
  }

  /** @returns its address */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** From now on only the addresses that are dead are refused. */
  calmDown(): void {
    this.calm = true;
  }

  /** Identifiers of the mails taken since the last call. */
  news(): string[] {
    return this.fresh.splice(0);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private take(id: string): void {
    this.taken.set(id, (this.taken.get(id) ?? 0) + 1);
    this.fresh.push(id);
  }
}
