import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startMailServer, type Answering, type TestMailServer } from '../../../test/support/mail-server.js';
import { MailRefused } from '../mail.js';
import { SmtpMailer } from './smtp-mailer.js';

const FROM = 'accord@agency.example';
const mail = {
  id: 'notice_1_2',
  to: 'pr-1@agency.example',
  subject: 'Accord: A review was assigned to you (ISA-2026-00001)',
  text: 'due on: 2026-03-30\n',
};

describe('A mail over SMTP', () => {
  let server: TestMailServer | undefined;
  let mailer: SmtpMailer | undefined;
  afterEach(async () => {
    await mailer?.close();
    await server?.close();
  });

  async function sendTo(answer?: Answering): Promise<TestMailServer> {
    server = await startMailServer(answer);
    mailer = new SmtpMailer({ url: server.url, from: FROM });
    await mailer.send(mail);
    return server;
  }
  const failure = (answer: Answering): Promise<Error> => sendTo(answer).then(() => new Error('taken'), (error: Error) => error); // prettier-ignore

  it('reaches one person, says that a program wrote it, and has the same id however often it is sent', async () => {
    const { taken } = await sendTo();
    await mailer?.send(mail);
    expect(taken.map(({ recipients }) => recipients)).toEqual([[mail.to], [mail.to]]);
    const [first, second] = await Promise.all(taken.map((one) => one.read()));
    expect(first).toMatchObject({
      from: { address: FROM },
      to: [{ address: mail.to }],
      subject: mail.subject,
      text: mail.text,
      messageId: '<notice_1_2@accord>',
    });
    expect(first?.cc ?? []).toEqual([]);
    expect(first?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('is refused for good when the server knows no such person, by code alone', async () => {
    const error = await failure(() => 550);
    expect(error).toBeInstanceOf(MailRefused);
    expect(error.message).toBe('The mail server refuses it (EENVELOPE 550)');
  });

  it('may be taken later when the server is busy', async () => {
    const error = await failure(() => 451);
    expect(error).not.toBeInstanceOf(MailRefused);
    expect(error.message).toMatch(/451/);
    expect(error.message).not.toContain('pr-1');
  });

  it('may be taken later when there is no server', async () => {
    const socket = createServer().listen(0, '127.0.0.1');
    await once(socket, 'listening');
    const address = socket.address();
    socket.close();
    await once(socket, 'close');
    mailer = new SmtpMailer({ url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, from: FROM });
    const error = await mailer.send(mail).then(() => null, (cause: Error) => cause); // prettier-ignore
    expect(error).not.toBeInstanceOf(MailRefused);
    expect(error?.message).toBe('The mail server failed (ESOCKET)');
  });
});
