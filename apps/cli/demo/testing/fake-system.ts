import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the fake system saw it. */
export interface Seen {
  readonly as: string;
  readonly method: string;
  readonly path: string;
  readonly ifMatch: string | undefined;
  readonly key: string | undefined;
  readonly body: string;
}

/** What the fake system answers. */
export interface FakeReply {
  readonly status?: number;
  readonly etag?: string;
  /** Seconds of `Retry-After`. */
  readonly retryAfter?: number;
  readonly body: object;
}

/** A system that issues tokens for everybody and answers as it is told; it remembers what it was asked. */
export interface FakeSystem {
  readonly url: string;
  /** Requests to the API, tokens left out. */
  readonly seen: Seen[];
  readonly tokens: string[];
  stop(): Promise<void>;
}

const header = (request: IncomingMessage, name: string): string | undefined => request.headers[name]?.toString();

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** Starts a fake system on a free port. The token of a persona is its name. */
export async function startFakeSystem(answer: (request: Seen) => FakeReply): Promise<FakeSystem> {
  const seen: Seen[] = [];
  const tokens: string[] = [];
  const reply = async (request: IncomingMessage): Promise<FakeReply> => {
    const authorization = header(request, 'authorization') ?? '';
    if (request.url === '/oidc/token') {
      const persona = Buffer.from(authorization.replace('Basic ', ''), 'base64')
        .toString('utf8')
        .replace(/:demo$/, '');
      tokens.push(persona);
      return persona === 'nobody' ? { status: 401, body: {} } : { body: { access_token: persona } };
    }
    const one: Seen = {
      as: authorization.replace('Bearer ', ''),
      method: request.method ?? '',
      path: request.url ?? '',
      ifMatch: header(request, 'if-match'),
      key: header(request, 'idempotency-key'),
      body: await textOf(request),
    };
    seen.push(one);
    return answer(one);
  };
  const server = createServer((request, response) => {
    const respond = async (): Promise<void> => {
      const { status = 200, etag, retryAfter, body } = await reply(request);
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(etag === undefined ? {} : { etag }),
        ...(retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` }),
      });
      response.end(JSON.stringify(body));
    };
    void respond();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port }: Pick<AddressInfo, 'port'> = Object(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    tokens,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
