import { addDays, localDateOf, ManualClock, startOfDay, type LocalDate } from '@accord/kernel';
import { findPersona } from '@accord/identity';
import { createLogger } from '@accord/platform';
import { Configuration } from '@accord/platform/program';
import type { Identity, Runtime } from '@infra/runtime';
import { startServer, type Server } from '@apps/api';
import { Client } from './client.js';
import { processOver, seeded } from './commander.js';
import { responseValidator } from './openapi-contract.js';
import { withTestDatabase, type TestDatabase } from './postgres.js';
import { freePort } from './program.js';

/** How long the session of a browser lasts here. */
const SESSION_DAYS = 30;

/** A whole Accord behind its own HTTP, whose clock stands until it is moved: for what has exact dates. */
export class DatedAccord {
  private constructor(
    private readonly database: TestDatabase,
    private readonly runtime: Runtime,
    private readonly server: Server,
    private readonly clock: ManualClock,
    /** Calls as personas: the name of one is its token, for tokens of a provider run out by the clock of the machine. */
    readonly client: Client,
  ) {}

  /** Starts one with the organizations of the demonstration, at the start of a day in New York. @param settings of the process */
  static async start(day: LocalDate, settings: Partial<Configuration> = {}): Promise<DatedAccord> {
    const clock = new ManualClock(new Date(startOfDay(day)));
    const database = await withTestDatabase();
    const configuration = Object.assign(new Configuration(), { NODE_ENV: 'test', PORT: await freePort(), ...settings });
    const runtime = await processOver(database, 'dated', clock, {
      jobs: {
        redis: null,
        smtp: null,
        capturesMails: true,
        personas: true,
        baseUrl: configuration.baseUrl,
        tuning: { pollMs: 100 },
      },
    });
    await runtime.follow();
    await seeded(runtime);
    const identity: Identity = {
      verify: (token) => findPersona(token, (slug) => runtime.slugs.holderOf(slug)),
      signIn: null,
    };
    const server = await startServer(configuration, runtime, identity, createLogger('error'));
    await runtime.jobs.start();
    const client = new Client(server.url, responseValidator(), (persona) => Promise.resolve(persona));
    return new DatedAccord(database, runtime, server, clock, client);
  }

  /** The day it is in New York. */
  readonly today = (): LocalDate => localDateOf(this.clock.now());

  /** Moves the clock: to the start of a day in New York, or to a moment. */
  at(when: LocalDate): void {
    this.clock.set(when.length === 10 ? startOfDay(when) : when);
  }

  /** Begins the session of a browser for a persona. @returns what `GET /auth/session` answers in it, whenever it is asked */
  async signedIn(persona: string): Promise<() => Promise<{ readonly functions?: readonly string[] }>> {
    const expiresAt = startOfDay(addDays(this.today(), SESSION_DAYS));
    const content = { holds: 'tokens', accessToken: persona, refreshToken: null, expiresAt };
    const id = await this.runtime.sessions.begin(content, new Date(expiresAt));
    const headers = { cookie: `__Host-accord=${id}` };
    return async () => (await fetch(`${this.server.url}/auth/session`, { headers })).json() as Promise<object>;
  }

  async stop(): Promise<void> {
    await Promise.all([this.server.stop(), this.runtime.jobs.stop()]);
    await this.runtime.stopFollowing();
    await this.runtime.close();
    await this.database.drop();
  }
}
