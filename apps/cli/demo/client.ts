import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from '@accord/kernel';

/** An event in an answer or in a history; in a history a refused command has no revision. */
export interface ReplyEvent {
  readonly type: string;
  readonly eventId: string;
  readonly revision: number | null;
  readonly recordedAt: string;
  readonly actor?: { readonly subjectId?: string; readonly function: string };
  readonly code?: string;
}

/** What an answer of the API may hold, as far as the demo reads it. */
export interface ReplyBody {
  readonly id?: string;
  readonly number?: string | null;
  readonly revision?: number;
  readonly state?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly events?: readonly ReplyEvent[];
  readonly items?: readonly unknown[];
  readonly nextCursor?: string | null;
  readonly terms?: { readonly termsDigest: string };
  readonly amendment?: { readonly termsDigest?: string };
}

/** An answer: its status, its body and the revision that its `ETag` names. */
export interface Reply<Body = ReplyBody> {
  readonly status: number;
  readonly body: Partial<Body>;
  readonly revision: number | null;
  /** Seconds to wait before another try, where the server names them. */
  readonly retryAfter: number | null;
}

/** What goes along with a request. */
export interface RequestParts {
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
  readonly body?: Json;
  /** How long an answer may take, in milliseconds; half a minute unless it is said. */
  readonly withinMs?: number;
}

/** The system cannot be talked to: nothing answers there, or it does not know the demo's personas. */
export class DemoImpossible extends Error {
  override readonly name = 'DemoImpossible';
}

const LONGEST_MS = 30_000;

/** How long a list is asked for again while the system, just started, still reads its record; in milliseconds. */
const PATIENCE_MS = 30_000;

/** Speaks to one system as any of its personas. */
export class PersonaClient {
  private readonly tokens = new Map<string, Promise<string>>();

  /**
   * @param url origin of the system, such as `http://127.0.0.1:3000`
   * @param token a token of somebody in person, who then speaks whatever persona is named
   */
  constructor(
    private readonly url: string,
    private readonly token?: string,
  ) {}

  /** Sends a request as a persona. @throws {DemoImpossible} when nothing answers or the persona has no token */
  async send<Body = ReplyBody>(
    as: string,
    method: string,
    path: string,
    parts: RequestParts = {},
  ): Promise<Reply<Body>> {
    const { ifMatch, idempotencyKey, body, withinMs = LONGEST_MS } = parts;
    const response = await this.fetch(path, withinMs, {
      method,
      headers: {
        authorization: `Bearer ${await this.tokenOf(as)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const revision = /^"(\d+)"$/.exec(response.headers.get('etag') ?? '')?.[1];
    const retryAfter = response.headers.get('retry-after');
    return {
      status: response.status,
      body: parsed<Body>(await response.text()),
      revision: revision === undefined ? null : Number(revision),
      retryAfter: retryAfter === null ? null : Number(retryAfter),
    };
  }

  /**
   * All items of a list, page after page; of a system that has just started, once it has read its record.
   * @throws {DemoImpossible} when the list is refused, or is not there yet after half a minute
   */
  async list<Item>(as: string, path: string): Promise<readonly Item[]> {
    const items: Item[] = [];
    for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined;) {
      const join = path.includes('?') ? '&' : '?';
      const page = cursor === '' ? path : `${path}${join}cursor=${encodeURIComponent(cursor)}`;
      const reply: Reply<{ items?: Item[]; nextCursor?: string | null }> = await this.readPatiently(as, page);
      if (reply.status !== 200) throw new DemoImpossible(`${path} answered ${reply.status}.`);
      items.push(...(reply.body.items ?? []));
      cursor = reply.body.nextCursor;
    }
    return items;
  }

  private async readPatiently<Body>(as: string, path: string): Promise<Reply<Body>> {
    for (const until = performance.now() + PATIENCE_MS; ;) {
      const reply = await this.send<Body>(as, 'GET', path);
      if (reply.status !== 503 || performance.now() > until) return reply;
      await sleep((reply.retryAfter ?? 1) * 1_000);
    }
  }

  private async tokenOf(as: string): Promise<string> {
    if (this.token !== undefined) return this.token;
    const known = this.tokens.get(as) ?? this.requestToken(as);
    this.tokens.set(as, known);
    return known;
  }

  private async requestToken(as: string): Promise<string> {
    const response = await this.fetch('/oidc/token', LONGEST_MS, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${as}:demo`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    });
    const { access_token: token } = parsed<{ access_token?: string }>(await response.text());
    if (response.ok && token !== undefined) return token;
    if (response.status === 404)
      throw new DemoImpossible(`The system at ${this.url} is not in demo mode: it has no personas.`);
    throw new DemoImpossible(`No token for the persona ${as}: the system answered ${response.status}.`);
  }

  private async fetch(path: string, withinMs: number, request: RequestInit): Promise<Response> {
    try {
      return await fetch(new URL(path, this.url), { ...request, signal: AbortSignal.timeout(withinMs) });
    } catch (error) {
      throw new DemoImpossible(`Nothing answers at ${this.url}.`, { cause: error });
    }
  }
}

/** The JSON of an answer; nothing for what is not JSON. */
function parsed<Body>(text: string): Partial<Body> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
