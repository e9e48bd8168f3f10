import { once } from 'node:events';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail that a server took, and for whom it was handed over. */
export interface TakenMail {
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly read: () => Promise<Email>;
}

/** A mail server for a test. */
export interface TestMailServer {
  readonly url: string;
  /** What it took, in order. */
  readonly taken: readonly TakenMail[];
  /** How many mails it has been handed, those that it does not answer included. */
  readonly handed: () => number;
  /** How often it refused somebody. */
  readonly refusals: () => number;
  close(): Promise<void>;
}

/** What a server says to a recipient: nothing where it takes the mail, else a code such as 550. */
export type Answering = (recipient: string) => number | null;

/**
 * Starts a mail server on a free port of this machine.
 * @param isDeaf true while it takes whole mails and never says that it has
 */
export async function startMailServer(
  answer: Answering = () => null,
  isDeaf: () => boolean = () => false,
): Promise<TestMailServer> {
  const taken: TakenMail[] = [];
  let refused = 0;
  let handed = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const code = answer(address);
      if (code === null) return done();
      refused += 1;
      done(Object.assign(new Error(`<${address}> is not taken`), { responseCode: code }));
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        handed += 1;
        if (isDeaf()) return;
        taken.push({
          recipients: envelope.rcptTo.map(({ address }) => address),
          raw: raw.toString(),
          read: () => PostalMime.parse(raw),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined); // a client that goes away in the middle is what some tests want
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    handed: () => handed,
    refusals: () => refused,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
