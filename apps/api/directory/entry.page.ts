import type { DirectoryEntry, PublicStep } from '@accord/agreements/reads';
import { basisOf, colourOf, dateOf, kindOf, momentOf, STATES } from './directory-words.js';
import { escapeHtml, isolated, pageOf } from './page.js';

/** What the page shows. */
export interface EntryPageInput {
  readonly entry: DirectoryEntry;
  readonly now: Date;
  readonly isDemonstration: boolean;
}

const STEPS: Readonly<Record<PublicStep['what'], string>> = {
  InForce: 'Agreement in force',
  Renewed: 'Agreement renewed',
  Amended: 'Agreement amended',
  Ended: 'Agreement ended',
};

const MEANINGS: Readonly<Record<DirectoryEntry['item']['state'], string>> = {
  Active:
    'The organization and the NCCIC may exchange information on cyber threats under rules on privacy, use and retention.',
  Suspended:
    'The organization and the NCCIC exchange nothing under the agreement while it is suspended. It has not ended: once the suspension is lifted, they may exchange information on cyber threats again, under rules on privacy, use and retention.',
};

const fact = (name: string, value: string, state = ''): string =>
  `<div><dt>${name}</dt><dd${state === '' ? '' : ` class="${state}"`}>${value}</dd></div>`;

const stepOf = ({ on, what, isEarlier }: PublicStep): string => {
  const said = isEarlier ? `Earlier ${STEPS[what].toLowerCase()}` : STEPS[what];
  return `<li>${dateOf(on)} ${said}</li>`;
};

const summaryOf = ({ item, number }: DirectoryEntry): string => `<dl class="summary">
${fact('State', escapeHtml(STATES[item.state]), colourOf(item))}
${fact('In force since', dateOf(item.activeSince))}
${fact('Ends', dateOf(item.expiresOn))}
${number === null ? '' : fact('Agreement', escapeHtml(number))}
</dl>`;

const historyOf = (steps: readonly PublicStep[]): string => `<h2 id="history">What has happened</h2>
<p>Public steps only: when an agreement came into force, was renewed or amended, and ended. The newest comes first. Suspensions are not among them: the state above says whether the agreement is suspended now.</p>
<ol class="steps" aria-labelledby="history">
${steps.map(stepOf).join('\n')}
</ol>`;

/**
 * One organization of the public directory as a page of HTML that needs no script: what it is, how its agreement stands, and
 * what has happened to it as far as everybody may know. Every value of the data is escaped.
 */
export function entryPage({ entry, now, isDemonstration }: EntryPageInput): string {
  const { item, shortName, steps } = entry;
  const main = `<nav aria-label="Breadcrumb"><a href="/directory">Directory</a> / ${isolated(shortName)}</nav>
<h1>${isolated(item.legalName)}</h1>
${summaryOf(entry)}
<h2>About the organization</h2>
<dl class="facts">
${fact('Kind', kindOf(item))}
${fact('Formed around', basisOf(item))}
</dl>
${historyOf(steps)}
<h2>What this means</h2>
<p>${MEANINGS[item.state]} Taking part is voluntary for both.</p>
<h2>What you do not find here</h2>
<p>What is shared, who is to be contacted, and who its members are.</p>`;
  const footer = `<p>As of ${momentOf(now)}.</p>`;
  return pageOf({ title: `${item.legalName} in the directory of ISAO agreements`, main, footer, isDemonstration });
}
