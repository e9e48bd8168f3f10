import { createHmac, randomBytes } from 'node:crypto';

/** What secrets begin with (Standard Webhooks). */
const PREFIX = 'whsec_';
/** Bytes of a secret: Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32;

/** A new secret: 32 random bytes, as the receiver is given them. */
export const freshSecret = (): string => `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;

/** What is signed. */
export interface Signed {
  /** The same for one message, however often it is sent; without a dot. */
  readonly id: string;
  /** When this try was made. */
  readonly at: Date;
  /** The body to the byte. */
  readonly body: string;
}

const signatureBy = (secret: string, text: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
    .update(text)
    .digest('base64')}`;

/** The headers of Standard Webhooks: one signature for each secret, so that a receiver may know the old one or the new. */
export function signedHeaders({ id, at, body }: Signed, secrets: readonly string[]): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const text = `${id}.${timestamp}.${body}`;
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => signatureBy(secret, text)).join(' '),
  };
}
