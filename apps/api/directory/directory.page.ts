import type { DirectoryItem } from '@accord/agreements/projections';
import { basisOf, colourOf, dateOf, kindOf, momentOf, STATES } from './directory-words.js';
import { escapeHtml, isolated, pageOf } from './page.js';

/** What the page shows. */
export interface DirectoryPageInput {
  readonly items: readonly DirectoryItem[];
  /** What was searched for, as it was sent; empty or absent = everything. */
  readonly q?: string;
  /** Address of the next page; null on the last one. */
  readonly nextLink: string | null;
  readonly now: Date;
  readonly isDemonstration: boolean;
}

const COLUMNS = ['Organization', 'Kind', 'Formed around', 'State', 'In force since', 'Ends'] as const;

/** A cell with the name of its column: on a small screen each row is a card. */
const cell = (column: (typeof COLUMNS)[number], content: string, state = ''): string =>
  `<td data-label="${column}"${state === '' ? '' : ` class="${state}"`}>${content}</td>`;

function rowOf(item: DirectoryItem): string {
  return `<tr>
<th scope="row"><a href="/directory/${encodeURIComponent(item.slug)}">${isolated(item.legalName)}</a></th>
${cell('Kind', kindOf(item))}
${cell('Formed around', basisOf(item))}
${cell('State', escapeHtml(STATES[item.state]), colourOf(item))}
${cell('In force since', dateOf(item.activeSince))}
${cell('Ends', dateOf(item.expiresOn))}
</tr>`;
}

const tableOf = (items: readonly DirectoryItem[]): string => `<div class="table-scroll" role="region" \
aria-labelledby="directory-caption" tabindex="0">
<table>
<caption id="directory-caption">Organizations with an information-sharing agreement, in force or suspended, by name</caption>
<thead><tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${items.map(rowOf).join('\n')}
</tbody>
</table>
</div>`;

const emptyState = (q: string): string =>
  q === ''
    ? '<p>No organization has an agreement in force at present.</p>'
    : `<p>No organization of the directory matches “${isolated(q)}”. <a href="/directory">Show all organizations</a></p>`;

const searchForm = (q: string): string => `<form role="search" method="get" action="/directory">
<label for="q">Search by name</label>
<input id="q" name="q" type="search" maxlength="200" autocomplete="off" value="${escapeHtml(q)}">
<button type="submit">Search</button>${q === '' ? '' : ' <a href="/directory">Clear search</a>'}
</form>`;

const countOf = (items: readonly DirectoryItem[], more: boolean): string =>
  `${items.length} ${items.length === 1 ? 'organization' : 'organizations'}${more ? ' on this page' : ''}`;

const pagination = (nextLink: string | null): string =>
  nextLink === null ? '' : `<nav aria-label="Pages"><a rel="next" href="${escapeHtml(nextLink)}">Next page</a></nav>`;

/**
 * The public directory as a page of HTML that needs no script. Every value of the data is escaped; what the data says
 * of a state is said in words, never by colour alone.
 */
export function directoryPage({ items, q = '', nextLink, now, isDemonstration }: DirectoryPageInput): string {
  const search = q.trim();
  const title = search === '' ? 'Directory of ISAO agreements' : `“${search}” in the directory of ISAO agreements`;
  const main = `<h1>Directory of information-sharing agreements</h1>
<p>Information sharing and analysis organizations that have an agreement with the NCCIC, in force or suspended. Organizations may ask not to be listed.</p>
${searchForm(search)}
${items.length === 0 ? emptyState(search) : `<p>${countOf(items, nextLink !== null)}</p>\n${tableOf(items)}`}
${pagination(nextLink)}`;
  const footer = `<p>As of ${momentOf(now)}. \
The same list for machines: <a href="/api/v1/directory">/api/v1/directory</a></p>`;
  return pageOf({ title, main, footer, isDemonstration });
}
