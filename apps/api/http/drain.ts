import type { IncomingMessage } from 'node:http';

/** What is still read and thrown away of a body that was refused: enough for an honest mistake, not for an attack. */
const MOST_BYTES = 64 * 1_048_576;
const LONGEST_MS = 5_000;

/** True while a client may still be writing a body that nobody reads. */
const hasUnreadBody = ({ headers, readableEnded, destroyed }: IncomingMessage): boolean =>
  !readableEnded &&
  !destroyed &&
  (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0);

/** Reads the rest of a body that is not wanted, within bounds, and keeps nothing of it. */
function drained(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    const done = () => {
      clearTimeout(timer);
      request.off('data', count);
      resolve();
    };
    const count = (chunk: Buffer) => {
      seen += chunk.length;
      if (seen > MOST_BYTES) done();
    };
    const timer = setTimeout(done, LONGEST_MS);
    request.on('data', count).once('end', done).once('close', done);
    request.resume();
  });
}

/**
 * Answers once the client has written all it wanted to: a client that still writes when the connection closes would see
 * a broken pipe in place of the answer.
 */
export async function afterTheBody(request: IncomingMessage, answer: () => void): Promise<void> {
  if (hasUnreadBody(request)) await drained(request);
  answer();
}
