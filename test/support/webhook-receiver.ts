import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A message that a receiver was handed. */
export interface ReceivedHook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a receiver does with the n-th message, from 1 on: the status, or something with the answer itself. */
export type Receiving = number | ((response: ServerResponse, request: IncomingMessage) => void);

/** A receiver of webhooks for a test, on this machine. */
export interface TestReceiver {
  readonly port: number;
  readonly url: string;
  readonly received: readonly ReceivedHook[];
  close(): Promise<void>;
}

/** A certificate that vouches for itself, and its key. */
export interface TestCertificate {
  readonly key: string;
  readonly cert: string;
}

/** Makes a certificate for a name. */
export function certificateFor(name: string): TestCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'accord-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  try {
    execFileSync('openssl', [...kind, ...subject, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Starts a receiver on a free port. @param answer what it does with the n-th message; 204 without @param tls with a certificate over TLS */
export async function startReceiver(
  answer: (count: number) => Receiving = () => 204,
  tls?: TestCertificate,
): Promise<TestReceiver> {
  const received: ReceivedHook[] = [];
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
      received.push({ headers: Object.fromEntries(headers), body: Buffer.concat(chunks).toString() });
      const doing = answer(received.length);
      if (typeof doing === 'function') doing(response, request);
      else response.writeHead(doing).end();
    });
  };
  const server = tls === undefined ? createPlainServer(take) : createTlsServer(tls, take);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    url: `http${tls === undefined ? '' : 's'}://127.0.0.1:${port}/hook`,
    received,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
