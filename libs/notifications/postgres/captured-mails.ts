import type { Pool } from 'pg';
import { judgeMail, type Mail, type Mailer } from '../mail.js';

/** A mail that went nowhere. */
export interface CapturedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** ISO 8601 UTC. */
  readonly capturedAt: string;
}

/** Mails that are kept; older ones go. */
const MOST_KEPT = 500;

interface Row {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly captured_at: Date;
}

/** Keeps the mails of a demonstration instead of sending them. */
export class CapturedMails implements Mailer {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  async send(mail: Mail): Promise<void> {
    judgeMail(mail);
    await this.pool.query(
      `with captured as (
         insert into notifications.captured_mails (message_id, recipient, subject, body) values ($1, $2, $3, $4)
         on conflict (message_id) do nothing returning number
       )
       delete from notifications.captured_mails where number <= (select number - $5 from captured)`,
      [mail.id, mail.to, mail.subject, mail.text, MOST_KEPT],
    );
  }

  close(): Promise<void> {
    return Promise.resolve(); // the connections are those of whoever made it
  }

  /** The newest mails. @param limit most of them */
  async newest(limit: number): Promise<readonly CapturedMail[]> {
    const { rows } = await this.pool.query<Row>(
      'select recipient, subject, body, captured_at from notifications.captured_mails order by number desc limit $1',
      [limit],
    );
    return rows.map(({ recipient, subject, body, captured_at }) => ({
      to: recipient,
      subject,
      text: body,
      capturedAt: captured_at.toISOString(),
    }));
  }
}
