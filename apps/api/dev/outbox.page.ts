import type { CapturedMail } from '@accord/notifications/postgres';
import { escapeHtml, isolated, pageOf } from '../directory/page.js';

const mailOf = ({ to, subject, text, capturedAt }: CapturedMail): string => `<article>
<h2>${isolated(subject)}</h2>
<p>To ${isolated(to)}, <time datetime="${escapeHtml(capturedAt)}">${escapeHtml(capturedAt)}</time></p>
<pre>${escapeHtml(text)}</pre>
</article>`;

/** The mails of a demonstration, the newest first. */
export const outboxPage = (mails: readonly CapturedMail[]): string =>
  pageOf({
    title: 'Mails of the demonstration',
    main: `<h1>Mails of the demonstration</h1>
<p>These ${mails.length} mails were written and not sent. With SMTP_URL they go to a mail server instead.</p>
${mails.map(mailOf).join('\n')}`,
    isDemonstration: true,
  });
