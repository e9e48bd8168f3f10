import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startFakeSystem, type FakeReply, type FakeSystem } from '../demo/testing/fake-system.js';
import { Refused, UnusableInput } from '../outcome.js';
import { findSystem } from './demo-system.js';

const READY: FakeReply = { body: { status: 'up', dependencies: {} } };
const NOT_READY: FakeReply = { status: 503, body: { status: 'down', dependencies: {} } };

let system: FakeSystem | undefined;
const { PORT } = process.env;
afterEach(async () => {
  await system?.stop();
  system = undefined;
  if (PORT === undefined) delete process.env['PORT'];
  else process.env['PORT'] = PORT;
});

const noted: string[] = [];
const find = (address: string | undefined) => {
  noted.length = 0;
  return findSystem({ url: address }, (line) => noted.push(line), { signal: new AbortController().signal });
};

/** An address at which nothing listens: it was free a moment ago. */
async function nowhere(): Promise<string> {
  const probe = createServer();
  await new Promise<void>((resolve) => void probe.listen(0, '127.0.0.1', resolve));
  const { port }: Pick<AddressInfo, 'port'> = Object(probe.address());
  await new Promise((resolve) => probe.close(resolve));
  return `http://127.0.0.1:${port}`;
}

describe('The system of the demonstration', () => {
  it('is the one at the address, without a slash at its end', async () => {
    system = await startFakeSystem(() => READY);
    expect((await find(`${system.url}/`)).url).toBe(system.url);
    expect(noted).toEqual([]);
  });

  it('is the one at the default address where none is given, or an empty one', async () => {
    system = await startFakeSystem(() => READY);
    process.env['PORT'] = new URL(system.url).port;
    expect((await find(undefined)).url).toBe(system.url);
    expect((await find('')).url).toBe(system.url);
  });

  it('is waited for while it is not ready yet', async () => {
    const answers = [NOT_READY, NOT_READY];
    system = await startFakeSystem(() => answers.shift() ?? READY);
    expect((await find(system.url)).url).toBe(system.url);
    expect(noted).toEqual([`Something answers slowly at ${system.url}: waiting for it …`]);
  });

  it('is not something else that answers there', async () => {
    system = await startFakeSystem(() => ({ body: { hello: 'world' } }));
    await expect(find(system.url)).rejects.toThrow(new Refused(`What answers at ${system.url} is no Accord.`));
  });

  it.each([
    [undefined, /^DATABASE_URL is set, and a demonstration writes .* Leave it out, or say --into accord\.$/],
    ['another', '--into names another, but the database of DATABASE_URL is accord.'],
  ])('is none over a database of your own, unless its name is said and not %s', async (into, line) => {
    process.env['DATABASE_URL'] = 'postgres://me:secret@127.0.0.1:1/accord?sslmode=disable';
    try {
      const found = findSystem({ into }, (note) => noted.push(note), { signal: new AbortController().signal });
      await expect(found).rejects.toThrow(line);
      await expect(found).rejects.toBeInstanceOf(UnusableInput);
    } finally {
      delete process.env['DATABASE_URL'];
    }
  });

  it('has to run at an address that is given', async () => {
    await expect(find(await nowhere())).rejects.toThrow(/^Nothing answers at .*\. Start Accord there first/);
  });

  it.each(['127.0.0.1:3000', 'localhost', 'ftp://127.0.0.1', 'http://', 'http://a b'])(
    'has no address %s',
    async (address) => {
      await expect(find(address)).rejects.toBeInstanceOf(UnusableInput);
    },
  );
});
