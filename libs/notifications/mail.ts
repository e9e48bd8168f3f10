/** One mail to one person. */
export interface Mail {
  /** The same mail has the same id however often it is sent; letters, digits, `.`, `_` and `-`. */
  readonly id: string;
  readonly to: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
}

/** Takes mails to where they go. */
export interface Mailer {
  /**
   * Sends a mail. Its errors name codes of the server and nobody.
   * @throws {MailRefused} when the server will never take it; otherwise something that may succeed later
   */
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}

/** The mail server says that it will never take this mail. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** Longest subject, in characters. */
const LONGEST_SUBJECT = 200;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/**
 * Makes sure that a mail is what it seems: no line break can end a header and begin another one.
 * @throws {MailRefused} naming the part
 */
export function judgeMail({ to, subject, id }: Mail): void {
  for (const [part, text] of Object.entries({ to, subject, id }))
    if (CONTROL.test(text)) throw new MailRefused(`A line break or control character in the ${part} of a mail`);
  if (subject.length > LONGEST_SUBJECT) throw new MailRefused('The subject of a mail is too long');
  if (!isMailAddress(to)) throw new MailRefused('No address of one person');
}

/** Longest address that SMTP carries (RFC 5321). */
const LONGEST_ADDRESS = 254;
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/;

/** True for the address of one person, without a name: no list, no quotes, nothing that a header could be made of. */
export const isMailAddress = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
