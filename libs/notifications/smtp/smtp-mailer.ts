import { createTransport } from 'nodemailer';
import { judgeMail, MailRefused, type Mail, type Mailer } from '../mail.js';

/** How mails are sent. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with user and password percent-encoded. */
  readonly url: string;
  /** Whom mails come from. */
  readonly from: string;
}

/** A server that does not answer within this time, in milliseconds, is tried again later. */
const ANSWER_WITHIN_MS = 10_000;
/** Connections that are kept for the next mail. */
const CONNECTIONS = 2;

/** Codes that speak of the mail, and not of the server or of how it was met. */
const ABOUT_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);

const memberOf = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** What went wrong, by its codes alone: what a server says repeats the address. */
function failureOf(error: unknown): Error {
  const [code, status] = [memberOf(error, 'code'), memberOf(error, 'responseCode')];
  const told = `${typeof code === 'string' ? code : 'failed'}${typeof status === 'number' ? ` ${status}` : ''}`;
  const isForGood = typeof status === 'number' && status >= 500 && ABOUT_THE_MAIL.has(String(code));
  return isForGood
    ? new MailRefused(`The mail server refuses it (${told})`)
    : new Error(`The mail server failed (${told})`);
}

/** Sends mails over SMTP. */
export class SmtpMailer implements Mailer {
  private readonly transport;

  constructor({ url, from }: SmtpSettings) {
    this.transport = createTransport(
      {
        url,
        pool: true,
        maxConnections: CONNECTIONS,
        connectionTimeout: ANSWER_WITHIN_MS,
        greetingTimeout: ANSWER_WITHIN_MS,
        socketTimeout: ANSWER_WITHIN_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
      },
      { from },
    );
  }

  async send(mail: Mail): Promise<void> {
    judgeMail(mail);
    const { id, to, subject, text } = mail;
    try {
      await this.transport.sendMail({
        to,
        subject,
        text,
        messageId: `<${id}@accord>`,
        headers: { 'auto-submitted': 'auto-generated' }, // no reply of an absent person comes back (RFC 3834)
      });
    } catch (error) {
      throw failureOf(error);
    }
  }

  async close(): Promise<void> {
    this.transport.close();
  }
}
