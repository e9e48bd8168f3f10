import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventStoreDbEventStore, readAddress, tryOut } from '@accord/event-store/eventstoredb';
import { RECORDED_AT, newStream, sampleEvents } from '@accord/event-store/testing';
import { EventStoreDbDouble, selfSigned } from '../../../test/support/eventstoredb-double/index.js';
import { freePort } from '../../../test/support/program.js';

const folder = mkdtempSync(join(tmpdir(), 'accord-tls-'));
const [own, other] = [join(folder, 'own.crt'), join(folder, 'other.crt')];
let secure: EventStoreDbDouble;
let plain: EventStoreDbDouble;

const trying = (url: string): Promise<void> => tryOut(readAddress(url));
const at = (double: EventStoreDbDouble): string => `127.0.0.1:${double.leader.port}`;

beforeAll(async () => {
  const security = selfSigned();
  writeFileSync(own, security.certificate);
  writeFileSync(other, selfSigned().certificate);
  const authorization = `Basic ${Buffer.from('accord:right').toString('base64')}`;
  secure = await EventStoreDbDouble.start({ security: { ...security, authorization } });
  plain = await EventStoreDbDouble.start({ nodes: 3 });
});
afterAll(() => {
  secure.stop();
  plain.stop();
  rmSync(folder, { recursive: true });
});

describe('Trying out an EventStoreDB', () => {
  it('takes one that lets the user in, and sends the user with every call', async () => {
    const url = `esdb://accord:right@${at(secure)}?tlsCAFile=${own}`;
    await expect(trying(url)).resolves.toBeUndefined();
    const store = new EventStoreDbEventStore(readAddress(url));
    const stream = newStream();
    await store.append(stream, sampleEvents(2), 'no_stream', RECORDED_AT, { [newStream()]: 'no_stream' });
    expect(await store.readStream(stream)).toHaveLength(2);
    expect(await store.state()).toContain('1 of 1 nodes alive');
    await store.close();
  });

  it('takes a follower that names a leader who answers, and says where the leader is when it does not', async () => {
    const cluster = await EventStoreDbDouble.start({ nodes: 3 });
    const follower = cluster.urlOf(cluster.nodes[2]!);
    await expect(trying(follower)).resolves.toBeUndefined();
    expect(cluster.faults.count('not-leader')).toBeGreaterThan(0);
    cluster.leader.kill(); // and the follower does not know yet
    const line = `no server answers at ${at(cluster)}, which is named as the leader, (ECONNREFUSED)`;
    await expect(trying(follower)).rejects.toThrow(new Error(line));
    cluster.stop();
  });

  it('says that a server is not ready', async () => {
    const cluster = await EventStoreDbDouble.start({ nodes: 3 });
    const [cut] = cluster.nodes;
    cluster.failOver('cut off');
    const line = `the server at 127.0.0.1:${cut!.port} is not ready; it starts, or there is no leader`;
    await expect(trying(cluster.urlOf(cut!))).rejects.toThrow(new Error(line));
    cluster.stop();
  });

  it('takes a cluster whose other nodes are gone', async () => {
    plain.nodes[1]!.kill();
    await expect(trying(plain.url)).resolves.toBeUndefined();
  });

  it('says that the password is wrong, and does not repeat it', async () => {
    const line = `the server at ${at(secure)} does not let in the user accord with this password`;
    await expect(trying(`esdb://accord:wrong-secret@${at(secure)}?tlsCAFile=${own}`)).rejects.toThrow(new Error(line));
  });

  it.each([
    ['of another authority', `?tlsCAFile=${other}`],
    ['of an authority that nobody named', ''],
  ])('says that the certificate is one %s', async (_of, parameters) => {
    const line = `the certificate of ${at(secure)} is not trusted; tlsCAFile names its authority`;
    await expect(trying(`esdb://accord:right@${at(secure)}${parameters}`)).rejects.toThrow(new Error(line));
  });

  it('says that one side speaks TLS and the other does not', async () => {
    const noTls = `what answers at ${at(plain)} speaks no TLS; tls=false goes without`;
    await expect(trying(`esdb://a:b@${at(plain)}?tlsCAFile=${own}`)).rejects.toThrow(new Error(noTls));
    const tls = `what answers at ${at(secure)} ends the connection; does it want TLS?`;
    await expect(trying(`esdb://${at(secure)}?tls=false`)).rejects.toThrow(new Error(tls));
  });

  it('says where nobody answers, of each node of a cluster', async () => {
    const [one, two] = [await freePort(), await freePort()];
    const line = (port: number): string => `no server answers at 127.0.0.1:${port} (ECONNREFUSED)`;
    await expect(trying(`esdb://127.0.0.1:${one}?tls=false`)).rejects.toThrow(new Error(line(one)));
    const both = `esdb://127.0.0.1:${one},127.0.0.1:${two}?tls=false`;
    await expect(trying(both)).rejects.toThrow(new Error(`${line(one)}; ${line(two)}`));
    await expect(trying('esdb://host.invalid?tls=false')).rejects.toThrow('there is no host host.invalid:2113');
  });

  it('says that a frozen server does not answer in time', async () => {
    secure.leader.freeze();
    const line = `no server answers at ${at(secure)} in time`;
    await expect(trying(`esdb://accord:right@${at(secure)}?tlsCAFile=${own}`)).rejects.toThrow(new Error(line));
    secure.leader.melt();
  });
});
