/** A database of your own cannot be used; one line that names the setting and never holds a password. */
export class UnusableDatabase extends Error {
  override readonly name = 'UnusableDatabase';
}

/** Where a driver tried to reach a server. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly user?: string | undefined;
  readonly password?: string | null | undefined;
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const textOf = (error: unknown): string =>
  (typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)).split(
    '\n',
    1,
  )[0] ?? '';

/** What stands between an address and its server, by the code of the operating system or of PostgreSQL. */
const REASONS: Readonly<Record<string, (at: string, target: Target) => string>> = {
  ECONNREFUSED: (at) => `no server answers at ${at} (ECONNREFUSED)`,
  ENOENT: (at) => `no server answers at ${at} (ENOENT)`,
  ECONNRESET: (at) => `what answers at ${at} ends the connection (ECONNRESET)`,
  EHOSTUNREACH: (at) => `there is no way to ${at} (EHOSTUNREACH)`,
  ENETUNREACH: (at) => `there is no way to ${at} (ENETUNREACH)`,
  ETIMEDOUT: (at) => `no server answers at ${at} (ETIMEDOUT)`,
  ENOTFOUND: (_at, { host }) => `there is no host ${host} (ENOTFOUND)`,
  EAI_AGAIN: (_at, { host }) => `the host ${host} cannot be looked up (EAI_AGAIN)`,
  ERR_INVALID_URL: () => 'this is no address',
};

/** What the driver says by text alone. */
const SAID: readonly (readonly [RegExp, (at: string) => string])[] = [
  [/timeout expired|timed out|timeout exceeded/i, (at) => `no server answers at ${at} in time`],
  [
    /password must be a (non-empty )?string/,
    (at) => `the server at ${at} wants a password, and the address holds none`,
  ],
  [/Connection terminated unexpectedly/, (at) => `what answers at ${at} ends the connection`],
];

/** Why the database of a setting cannot be used. @param target where the driver tried, once it has understood the address */
export function whyUnusable(setting: string, error: unknown, target?: Target): UnusableDatabase {
  const at = target ? (target.host.startsWith('/') ? target.host : `${target.host}:${target.port}`) : '';
  const text = textOf(error);
  const known = target ? REASONS[codeOf(error)]?.(at, target) : REASONS['ERR_INVALID_URL']?.('', { host: '', port: 0 });
  const reason = known ?? SAID.find(([said]) => said.test(text))?.[1](at) ?? withoutPassword(text, target);
  return new UnusableDatabase(`${setting}: ${reason}.`);
}

/** What the server says about itself names roles and databases; a password never, but nobody else's word is enough. */
const withoutPassword = (text: string, target: Target | undefined): string =>
  target?.password ? text.replaceAll(target.password, '…') : text;
