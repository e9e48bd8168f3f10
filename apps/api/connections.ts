import type { Server } from 'node:http';

const LOOK_FOR_IDLE_EVERY_MS = 50;
/** How long a stop waits for the answers that are under way, in milliseconds. */
const ANSWERS_WITHIN_MS = 3_000;
/** How long a stop of the whole server takes at most, in milliseconds. */
export const SERVER_STOPS_WITHIN_MS = ANSWERS_WITHIN_MS + 1_000;

/** The connections of a server, which end with the answer that is under way. */
export class Connections {
  private isLast = false;

  constructor(private readonly server: Server) {
    server.prependListener('request', (_request, response) => {
      if (this.isLast) response.setHeader('connection', 'close');
    });
  }

  /** From now on the next answer of each is its last: whoever keeps connections opens another one, and elsewhere if it looks. */
  endWithTheirAnswers(): void {
    this.isLast = true;
  }

  /**
   * Waits until the server is closed, and cuts what does not end: a client that goes on asking over a connection that it keeps,
   * one that never finishes its request, one that is never answered.
   */
  async endWith(closing: Promise<void>): Promise<void> {
    this.endWithTheirAnswers();
    const idle = setInterval(() => this.server.closeIdleConnections(), LOOK_FOR_IDLE_EVERY_MS);
    const late = setTimeout(() => this.server.closeAllConnections(), ANSWERS_WITHIN_MS);
    await closing.finally(() => {
      clearInterval(idle);
      clearTimeout(late);
    });
  }
}
