import type { Problem } from '../http/index.js';
import { escapeHtml, pageOf } from './page.js';

/** A problem of the directory as a page: what is wrong, and a way back to the whole list. */
export const refusedPage = ({ title, detail, instance }: Problem): string =>
  pageOf({
    title,
    main: `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(detail)}</p>
<p><a href="/directory">Show the directory from its beginning</a></p>`,
    footer: `<p>To quote when you ask: ${escapeHtml(instance)}</p>`,
  });
