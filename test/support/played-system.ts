import { afterAll, beforeAll, expect } from '@jest/globals';
import pg from 'pg';
import { connectEmbedded } from '@infra/embedded';
import { playJourney, shippedJourneys } from '../../apps/cli/demo/index.js';
import { Client, type Answer } from './client.js';
import { responseValidator } from './openapi-contract.js';
import { System } from './system.js';

/** A system on which every journey that ships was played to its end, and its database. */
export class PlayedSystem {
  readonly client: Client;
  private readonly owner: pg.Pool;

  private constructor(readonly system: System) {
    this.client = new Client(system.url, responseValidator());
    this.owner = new pg.Pool({ ...connectEmbedded({ dataDir: system.dataDir }).ownerConfig, max: 1 });
    this.owner.on('error', () => undefined); // the server may go before this connection does
  }

  static async start(): Promise<PlayedSystem> {
    const system = await System.start();
    for (const { name, journey } of shippedJourneys()) {
      const played = await playJourney(journey, { url: system.url });
      expect([name, played.ok]).toEqual([name, true]);
    }
    return new PlayedSystem(system);
  }

  /** Reads as a person, or as nobody. */
  get(person: string | null, path: string): Promise<Answer> {
    return this.client.get(person, `/api/v1/${path}`);
  }

  /** Sums over the log by the database alone: it shares nothing with what it checks but the events. */
  async summed<Row extends object>(sql: string): Promise<readonly Row[]> {
    return (await this.owner.query<Row>(sql)).rows;
  }

  async remove(): Promise<void> {
    await this.owner.end();
    await this.system.remove();
  }
}

/** Starts such a system before the tests of a file, and removes it after them. */
export function startPlayed(): () => PlayedSystem {
  let played: PlayedSystem | undefined;
  beforeAll(async () => {
    played = await PlayedSystem.start();
  }, 180_000);
  afterAll(() => played?.remove(), 60_000);
  return () => {
    if (played === undefined) throw new Error('The journeys have not been played.');
    return played;
  };
}
