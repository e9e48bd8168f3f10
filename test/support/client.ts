import { randomUUID } from 'node:crypto';
import type { ResponseValidator } from './openapi-contract.js';

/** An answer of the API: status, parsed body, headers. */
export interface Answer {
  readonly status: number;
  readonly body: any; // oxlint-disable-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly headers: Headers;
}

/** What a refusal says to a program: its status and its code. */
export const refusal = ({ status, body }: Answer) => ({ status, code: body.code });

/** What goes with a request. */
export interface Sending {
  readonly ifMatch?: number | string;
  readonly key?: string;
  readonly body?: unknown;
  /** Body as it stands, not as JSON of something. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Gets an access token for a person. */
export type SignIn = (person: string) => Promise<string>;

/** Tokens hold for five minutes, and a long test goes on for longer. */
const RENEWS_AFTER_MS = 200_000;

/** One list of each read model that pages show. */
const LISTS = ['/api/v1/agreements?limit=1', '/api/v1/organizations?limit=1'];

/**
 * A caller of the API that signs in as personas, and whose reads wait for what it has written, as those of a page do: what a
 * read model has not come to yet would otherwise be missing now and then, on a busy machine.
 */
export class Client {
  /** The furthest position that it was told of. */
  private written: bigint | null = null;
  private readonly tokens = new Map<string, { readonly token: Promise<string>; readonly since: number }>();

  /**
   * @param validate finds what is wrong with an answer; the first thing found fails the test
   * @param signIn by default as a persona of the embedded provider
   */
  constructor(
    readonly url: string,
    private readonly validate: ResponseValidator = () => [],
    private readonly signIn: SignIn = (persona) => signInAsPersona(url, persona),
  ) {}

  /** The access token of a persona: another one before the last runs out. */
  token(persona: string): Promise<string> {
    const known = this.tokens.get(persona);
    if (known && performance.now() - known.since < RENEWS_AFTER_MS) return known.token;
    const token = this.signIn(persona);
    this.tokens.set(persona, { token, since: performance.now() });
    token.catch(() => this.tokens.delete(persona));
    return token;
  }

  /** GET as a persona, of what it has written so far; null asks without a token. */
  get(persona: string | null, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const since = persona === null || this.written === null ? {} : { 'x-min-position': `${this.written}` };
    return this.send('GET', persona, path, { headers: { ...since, ...headers } });
  }

  /** POST as a persona; null asks without a token. */
  async post(persona: string | null, path: string, sending: Sending = {}): Promise<Answer> {
    const answer = await this.send('POST', persona, path, { key: randomUUID(), ...sending });
    this.wrote(answer.body?.position);
    return answer;
  }

  /** Something was written up to a position, by this caller or beside it: what is read from here on has it. */
  wrote(position: unknown): void {
    if (typeof position !== 'string' || !/^\d+$/.test(position)) return;
    const told = BigInt(position);
    if (this.written === null || told > this.written) this.written = told;
  }

  /** The lists, too, have what it has written: what a person is shown next is no longer behind it. */
  async caughtUp(): Promise<void> {
    if (this.written === null) return;
    await Promise.all(LISTS.map((path) => this.get('au-1', path)));
  }

  /** Sends a command with the revision that stands now. */
  async command(persona: string, path: string, body: unknown, sending: Sending = {}): Promise<Answer> {
    const resource = path.slice(0, path.lastIndexOf('/'));
    const reader = await this.get(persona, resource);
    const ifMatch = reader.headers.get('etag')?.slice(1, -1) ?? '0';
    return this.post(persona, path, { ifMatch, body, ...sending });
  }

  private async send(method: string, persona: string | null, path: string, sending: Sending): Promise<Answer> {
    const { ifMatch, key, body, raw, headers } = sending;
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await fetch(this.url + path, {
      method,
      headers: {
        ...(persona === null ? {} : { authorization: `Bearer ${await this.token(persona)}` }),
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined
          ? {}
          : { 'if-match': typeof ifMatch === 'number' || /^\d+$/.test(ifMatch) ? `"${ifMatch}"` : ifMatch }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(text === undefined ? {} : { body: text }),
      redirect: 'manual',
    });
    const content = await answer.text();
    const json = /json/.test(answer.headers.get('content-type') ?? '');
    const received = { status: answer.status, body: json ? JSON.parse(content) : content, headers: answer.headers };
    const mediaType = answer.headers.get('content-type')?.split(';')[0] ?? '';
    const wrong = this.validate({ method, path, status: received.status, mediaType, body: received.body });
    if (wrong.length > 0)
      throw new Error(`${method} ${path} ${received.status} is not as documented: ${wrong.join('; ')}`);
    return received;
  }
}

/** A token of the embedded provider, by client credentials. */
async function signInAsPersona(url: string, persona: string): Promise<string> {
  const answer = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${persona}:demo`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  const body = (await answer.json()) as { access_token?: string };
  if (!body.access_token) throw new Error(`No token for ${persona}: ${answer.status}`);
  return body.access_token;
}
