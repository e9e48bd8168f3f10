import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readAddress, UnusableEventStore } from '@accord/event-store/eventstoredb';

const folder = mkdtempSync(join(tmpdir(), 'accord-address-'));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const pem = file('ca.crt', '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n');
const text = file('text', 'hello');
const gone = join(folder, 'gone');

describe('An address of EventStoreDB', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read with its hosts, its user and its certificate', () => {
    const address = readAddress(`esdb://me:p%40ss@a:2113,b,c:2115?tlsCAFile=${encodeURIComponent(pem)}`);
    expect(address.hosts).toBe('a:2113, b:2113, c:2115');
    expect(address.credentials).toEqual({ username: 'me', password: 'p@ss' });
    expect(address.certificates).toMatchObject({ insecure: false });
    expect(address.certificates.rootCertificate?.toString()).toContain('BEGIN CERTIFICATE');
  });

  it('needs neither where it goes without TLS', () => {
    expect(readAddress('esdb://localhost:2113?tls=false')).toMatchObject({
      hosts: 'localhost:2113',
      certificates: { insecure: true },
    });
  });

  it.each([
    ['http://host', 'the address has to begin with esdb:// or esdb+discover://'],
    ['esdb://', 'the address cannot be read; expected is esdb:// or esdb+discover://'],
    ['esdb://u:secret@?tls=false', 'the address cannot be read; expected is host'],
    ['esdb://u:secret@host:port', 'the address cannot be read; expected is port number'],
    ['esdb://u:secret@host?tls=perhaps', 'the address cannot be read; expected is true or false'],
    ['esdb://u:secret@host?tlsCaFil=/x', 'the address has no parameter tlsCaFil'],
    ['esdb://u:secret@host?tlsVerifyCert=false', 'tlsVerifyCert=false has no effect; name the authority in tlsCAFile'],
    ['esdb://u:secret@host?keepAliveInterval=-5', 'keepAliveInterval has to be a whole number, -1 or more'],
    ['esdb://u:secret@host?defaultDeadline=0', 'defaultDeadline has to be a whole number, 1 or more'],
    ['esdb://u:secret@host?gossip_timeout=5s', 'gossip_timeout has to be a whole number, 1 or more'],
    ['esdb://u:secret@host?max-discover-attempts=0', 'max-discover-attempts has to be a whole number, 1 or more'],
    ['esdb://host', 'the address holds no user and password, and without tls=false there have to be some'],
    [
      'esdb+discover://u:secret@a,b',
      'esdb+discover:// takes one host, whose name leads to all; several are written esdb://a,b,c',
    ],
    [`esdb://u:secret@host?tlsCAFile=${gone}`, `tlsCAFile names ${gone}, which cannot be read (ENOENT)`],
    [`esdb://u:secret@host?tlsCAFile=${text}`, `tlsCAFile names ${text}, which holds no PEM`],
    [
      `esdb://u:secret@host?userCertFile=${pem}`,
      'userCertFile and userKeyFile go together, and only one of them is there',
    ],
  ])('is refused with one line that repeats no secret: %s', (address, line) => {
    expect(() => readAddress(address)).toThrow(new UnusableEventStore(line));
  });
});
