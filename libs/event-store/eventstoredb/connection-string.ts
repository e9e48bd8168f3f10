import { readFileSync } from 'node:fs';
import {
  parseConnectionString,
  type ConnectionOptions,
} from '@eventstore/db-client/dist/Client/parseConnectionString.js';
import type { Credentials } from '@eventstore/db-client';

/** A server or cluster of EventStoreDB cannot be used; one line that never holds a password. */
export class UnusableEventStore extends Error {
  override readonly name = 'UnusableEventStore';
}

/** An address of EventStoreDB, read and found usable. */
export interface EventStoreAddress {
  readonly options: ConnectionOptions;
  /** Sent with each call: a call that carries them is a plain one, on which everything about appends rests. */
  readonly credentials: Credentials;
  readonly certificates: Certificates;
  /** Hosts and ports, for messages. */
  readonly hosts: string;
}

interface Certificates {
  readonly insecure: boolean;
  readonly rootCertificate?: Buffer;
  readonly userCertFile?: Buffer;
  readonly userKeyFile?: Buffer;
}

/** Parameters of the address that the client knows. It only warns of others, and a mistyped one must not be silent. */
const KNOWN = new Set(
  `usercertfile userkeyfile maxdiscoverattempts connectionname defaultdeadline discoveryinterval gossiptimeout
  nodepreference tls tlsverifycert tlscafile keepaliveinterval keepalivetimeout`.split(/\s+/),
);

/** The least number that a parameter may have. The client reads the digits at the beginning, and takes what they say. */
const NUMBERS: readonly (readonly [name: string, least: number])[] = [
  ['maxdiscoverattempts', 1],
  ['discoveryinterval', 0],
  ['gossiptimeout', 1],
  ['defaultdeadline', 1],
  ['keepaliveinterval', -1],
  ['keepalivetimeout', -1],
];

/** A server without TLS looks at no credentials, but the client takes another way when there are none. */
const NOBODY: Credentials = { username: 'accord', password: '' };

const refuse = (reason: string): never => {
  throw new UnusableEventStore(reason);
};

const isObject = (error: unknown): error is object => typeof error === 'object' && error !== null;

/**
 * Reads a connection string such as `esdb://user:password@host:2113,host:2113?tlsCAFile=/path`.
 * @throws {UnusableEventStore} saying what is wrong with it, and repeating no part that could be a secret
 */
export function readAddress(text: string): EventStoreAddress {
  const options = parsed(text);
  if (options.dnsDiscover && options.hosts.length > 1)
    refuse('esdb+discover:// takes one host, whose name leads to all; several are written esdb://a,b,c');
  const insecure = options.tls === false;
  if (!insecure && options.defaultCredentials === undefined)
    refuse('the address holds no user and password, and without tls=false there have to be some');
  const hosts = options.hosts.map(({ address, port }) => `${address}:${port}`).join(', ');
  const certificates = { insecure, ...(insecure ? {} : certificatesOf(options)) };
  return { options, credentials: options.defaultCredentials ?? NOBODY, certificates, hosts };
}

function parsed(text: string): ConnectionOptions {
  if (!/^esdb(\+discover)?:\/\//.test(text)) refuse('the address has to begin with esdb:// or esdb+discover://');
  for (const [, name = '', value = ''] of text.matchAll(/[?&]([^=&?]*)=?([^&?]*)/g)) {
    const flat = name.toLowerCase().replace(/[_-]/g, '');
    if (!KNOWN.has(flat)) refuse(`the address has no parameter ${name}`);
    const least = NUMBERS.find(([one]) => one === flat)?.[1];
    if (least !== undefined && !(/^-?\d+$/.test(value) && Number(value) >= least))
      refuse(`${name} has to be a whole number, ${least} or more`);
  }
  // The client only warns of it, and prints the whole address, password and all.
  if (/[?&]tls[_-]?verify[_-]?cert=false/i.test(text))
    refuse('tlsVerifyCert=false has no effect; name the authority in tlsCAFile');
  try {
    return parseConnectionString(text);
  } catch (error) {
    const expected = isObject(error) && 'expected' in error ? `; expected is ${String(error.expected)}` : '';
    return refuse(`the address cannot be read${expected}`);
  }
}

function certificatesOf({ tlsCAFile, userCertFile, userKeyFile }: ConnectionOptions): Omit<Certificates, 'insecure'> {
  if ((userCertFile === undefined) !== (userKeyFile === undefined))
    refuse('userCertFile and userKeyFile go together, and only one of them is there');
  return {
    ...(tlsCAFile === undefined ? {} : { rootCertificate: certificate('tlsCAFile', tlsCAFile) }),
    ...(userCertFile === undefined ? {} : { userCertFile: certificate('userCertFile', userCertFile) }),
    ...(userKeyFile === undefined ? {} : { userKeyFile: certificate('userKeyFile', userKeyFile) }),
  };
}

function certificate(name: string, path: string): Buffer {
  try {
    const content = readFileSync(path);
    return content.includes('-----BEGIN ') ? content : refuse(`${name} names ${path}, which holds no PEM`);
  } catch (error) {
    if (error instanceof UnusableEventStore) throw error;
    const code = isObject(error) && 'code' in error ? String(error.code) : 'unreadable';
    return refuse(`${name} names ${path}, which cannot be read (${code})`);
  }
}
