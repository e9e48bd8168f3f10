/** One server of a Redis. */
export interface RedisNode {
  readonly host: string;
  readonly port: number;
}

/** Where a Redis is. */
export interface RedisAddress {
  readonly kind: 'server' | 'sentinel' | 'cluster';
  /** The server; or the Sentinels; or some nodes of the Cluster. */
  readonly nodes: readonly RedisNode[];
  readonly tls: boolean;
  readonly username?: string;
  readonly password?: string;
  /** What the Sentinels call the server that counts. */
  readonly master: string;
  readonly database: number;
}

/** What an address may look like, as the end of a sentence. */
export const REDIS_ADDRESSES =
  'redis://host:6379/0, redis+sentinel://host:26379,host:26379/name/0 or redis+cluster://host:6379,host:6379, with rediss for TLS';

const ADDRESS =
  /^(?<scheme>rediss?)(?:\+(?<kind>sentinel|cluster))?:\/\/(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<nodes>[^/@]+)(?:\/(?<path>[\w./-]*))?$/;

const PORTS = { server: 6379, sentinel: 26379, cluster: 6379 } as const;
const HIGHEST_PORT = 65_535;

function nodeOf(text: string, usual: number): RedisNode | null {
  const [, bracketed, plain, digits] = /^(?:\[([0-9a-fA-F:]+)\]|([^:[\]\s]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  const port = digits === undefined ? usual : Number(digits);
  return host === undefined || port < 1 || port > HIGHEST_PORT ? null : { host, port };
}

/** The parts of a path: the name of the master where there are Sentinels, and the number of the database. */
function partsOf(
  kind: RedisAddress['kind'],
  path: string,
): { readonly master: string; readonly database: number } | null {
  const parts = path.split('/').filter((part) => part !== '');
  const master = kind === 'sentinel' ? parts.shift() : '';
  const [database = '0', ...more] = parts;
  if (master === undefined || more.length > 0 || !/^\d{1,5}$/.test(database)) return null;
  return kind === 'cluster' && database !== '0' ? null : { master, database: Number(database) };
}

/**
 * Reads the address of a Redis: of one server, of Sentinels with the name of the master, or of nodes of a Cluster, which has no
 * databases. A password is percent-encoded.
 * @throws {TypeError} without repeating what may hold a password
 */
export function addressOf(url: string): RedisAddress {
  const { scheme, kind: named, user, password, nodes = '', path = '' } = ADDRESS.exec(url)?.groups ?? {};
  const kind = named === 'sentinel' || named === 'cluster' ? named : 'server';
  const found = nodes.split(',').map((node) => nodeOf(node, PORTS[kind]));
  const servers = found.filter((node) => node !== null);
  const parts = partsOf(kind, path);
  if (
    scheme === undefined ||
    parts === null ||
    servers.length < found.length ||
    (kind === 'server' && servers.length !== 1)
  )
    throw new TypeError(`No address of a Redis, which is such as ${REDIS_ADDRESSES}`);
  return {
    kind,
    nodes: servers,
    tls: scheme === 'rediss',
    ...(user ? { username: decodeURIComponent(user) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
    ...parts,
  };
}
