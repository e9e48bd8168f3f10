import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { freePort } from './program.js';

/**
 * Runs something against a system through a line that is cut at the first request that is meant: the system takes it, and its
 * answer and everything after it is lost.
 */
export async function cutOffAt<Result>(
  target: string,
  isMeant: (method: string, path: string) => boolean,
  run: (url: string) => Promise<Result>,
): Promise<{ readonly fired: boolean; readonly result: Result }> {
  let isCut = false;
  const line = createServer((request, response) => {
    const pass = async (): Promise<void> => {
      if (isCut) return void request.socket.destroy();
      const { authorization = '', 'content-type': type = '', 'idempotency-key': key } = request.headers;
      const headers = {
        authorization,
        'content-type': type,
        ...(key === undefined ? {} : { 'idempotency-key': String(key) }),
      };
      const body = new Uint8Array(await buffer(request));
      const answer = await fetch(`${target}${request.url}`, { method: request.method ?? 'GET', headers, body });
      const text = await answer.text();
      isCut ||= isMeant(request.method ?? 'GET', request.url ?? '');
      if (isCut) return void request.socket.destroy();
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(text);
    };
    void pass();
  });
  const port = await freePort();
  await new Promise<void>((resolve) => void line.listen(port, '127.0.0.1', resolve));
  try {
    return { result: await run(`http://127.0.0.1:${port}`), fired: isCut };
  } finally {
    line.closeAllConnections();
    await new Promise((resolve) => line.close(resolve));
  }
}
