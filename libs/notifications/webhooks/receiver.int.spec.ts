import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  certificateFor,
  startReceiver,
  type Receiving,
  type TestCertificate,
  type TestReceiver,
} from '../../../test/support/webhook-receiver.js';
import type { HostAddress } from './public-addresses.js';
import { Receiver, type ReceiverOptions } from './receiver.js';

const HERE: HostAddress = { address: '127.0.0.1', family: 4 };
const NAME = 'hooks.isao.example';
const parcel = { headers: { 'content-type': 'application/cloudevents+json' }, body: '{"a":"ä"}' };

describe('A receiver of webhooks', () => {
  let certificate: TestCertificate;
  let servers: TestReceiver[] = [];
  beforeAll(() => {
    certificate = certificateFor(NAME);
  });
  afterEach(async () => {
    await Promise.all(servers.map((one) => one.close()));
    servers = [];
  });

  async function start(answer: Receiving = 204, tls?: TestCertificate): Promise<TestReceiver> {
    const server = await startReceiver(() => answer, tls);
    servers.push(server);
    return server;
  }
  const send = (url: string, options: Partial<ReceiverOptions> = {}) =>
    new Receiver({ allowsLoopback: true, ...options }).send({ ...parcel, url });

  it('is handed the body to the byte', async () => {
    const server = await start(202);
    expect(await send(server.url)).toEqual({ status: 202, retryAfterMs: null });
    expect(server.received).toEqual([
      { headers: expect.objectContaining({ ...parcel.headers, 'content-length': '10' }), body: parcel.body },
    ]);
  });

  it('is connected to at the address that was judged, over TLS by its name, and nobody looks a second time', async () => {
    const server = await start(200, certificate);
    const asked: string[] = [];
    const lookUp = async (host: string) => {
      asked.push(host);
      return asked.length === 1 ? [HERE] : [{ address: '10.0.0.1', family: 4 } as const];
    };
    const answer = await send(`https://${NAME}:${server.port}/hook`, { lookUp, ca: certificate.cert });
    expect(answer).toEqual({ status: 200, retryAfterMs: null });
    expect(asked).toEqual([NAME]);
    expect(server.received[0]?.headers['host']).toBe(`${NAME}:${server.port}`);
  });

  it('whose name led outside when it was registered, and leads inside when it is sent to, is not connected to', async () => {
    const server = await start(200, certificate);
    let looked = 0;
    const lookUp = async () => {
      looked += 1;
      return [looked === 1 ? ({ address: '8.8.8.8', family: 4 } as const) : HERE];
    };
    const receiver = new Receiver({ allowsLoopback: false, lookUp, ca: certificate.cert });
    expect(await receiver.objectionTo(`https://${NAME}/hook`)).toBeNull();
    expect(await receiver.send({ ...parcel, url: `https://${NAME}/hook` })).toEqual({ failure: 'address-not-public' });
    expect(looked).toBe(2);
    expect(server.received).toEqual([]);
  });

  it.each(['10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', 'fd00::1'])(
    'whose name leads to %s is refused when it is registered',
    async (address) => {
      const lookUp = async () => [{ address, family: address.includes(':') ? 6 : 4 } as const];
      const objection = await new Receiver({ allowsLoopback: false, lookUp }).objectionTo(`https://${NAME}/`);
      expect(objection).toMatch(/no address of the public internet/);
      const nowhere = new Receiver({ allowsLoopback: false, lookUp: async () => [] });
      expect(await nowhere.objectionTo(`https://${NAME}/`)).toBe(objection); // nobody learns which names there are inside
      const sent = await new Receiver({ allowsLoopback: false, lookUp }).send({ ...parcel, url: `https://${NAME}/` });
      expect(await nowhere.send({ ...parcel, url: `https://${NAME}/` })).toEqual(sent);
    },
  );

  it('of a private address is not connected to, whoever wrote it down', async () => {
    const server = await start();
    expect(await send(server.url, { allowsLoopback: false })).toEqual({ failure: 'address-not-public' });
    expect(server.received).toEqual([]);
  });

  it('that redirects to a private address is not followed: 3xx is the answer', async () => {
    const inside = await start(200);
    const server = await start((response) => response.writeHead(307, { location: inside.url }).end());
    expect(await send(server.url)).toEqual({ status: 307, retryAfterMs: null });
    expect(inside.received).toEqual([]);
  });

  it('that hangs before its answer has failed when its time is over', async () => {
    const server = await start(() => undefined);
    expect(await send(server.url, { answerWithinMs: 150 })).toEqual({ failure: 'timed-out' });
  });

  it('whose name server hangs has failed then, too', async () => {
    const lookUp = () => new Promise<never>(() => undefined);
    expect(await send(`https://${NAME}/`, { lookUp, answerWithinMs: 100 })).toEqual({ failure: 'timed-out' });
  });

  it('that drips the head of its answer has failed when its time is over', async () => {
    const server = await start((response) => {
      const timer = setInterval(() => response.socket?.write('H'), 20);
      response.socket?.once('close', () => clearInterval(timer));
    });
    const answer = await send(server.url, { answerWithinMs: 200 });
    expect(answer).toHaveProperty('failure');
  });

  it('that answers with a body without end has answered, and is hung up on', async () => {
    let closed: () => void = () => undefined;
    const hungUp = new Promise<void>((resolve) => (closed = resolve));
    const server = await start((response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(Buffer.alloc(65_536, 120)), 1);
      response.on('close', () => {
        clearInterval(timer);
        closed();
      });
    });
    expect(await send(server.url)).toEqual({ status: 200, retryAfterMs: null });
    await hungUp;
  });

  it('that nobody vouches for is not trusted', async () => {
    const server = await start(200, certificate);
    const lookUp = async () => [HERE];
    expect(await send(`https://${NAME}:${server.port}/`, { lookUp })).toEqual({ failure: 'no-trust' });
    const other = await send(`https://other.isao.example:${server.port}/`, { lookUp, ca: certificate.cert });
    expect(other).toEqual({ failure: 'no-trust' });
    expect(server.received).toEqual([]);
  });

  it('that is not there, or hangs up, does not answer', async () => {
    const server = await start((response) => response.socket?.destroy());
    expect(await send(server.url)).toEqual({ failure: 'no-connection' });
    await server.close();
    servers = [];
    expect(await send(server.url)).toEqual({ failure: 'no-connection' });
  });

  it('may say when it wants to be asked again, in seconds', async () => {
    const server = await start((response) => response.writeHead(503, { 'retry-after': '120' }).end());
    expect(await send(server.url)).toEqual({ status: 503, retryAfterMs: 120_000 });
  });
});
