import type { Client } from '../../support/client.js';
import { bodyOf, ok, type Applicant } from '../../support/agreements.js';
import { latenciesOf, type Latencies } from '../latencies.js';
import { nameOf } from './instance.js';
import { organizationId, type Plan } from './plan.js';

/** How often each read is asked. */
const TIMES = 200;

/** One read that was measured. */
export interface ReadRow extends Latencies {
  readonly what: string;
}

const STATES = [
  'Draft',
  'Proposed',
  'ChangesRequested',
  'PrivacyReviewed',
  'ClassifiedAccessApproved',
  'Active',
  'Rejected',
  'Withdrawn',
] as const;

const LIST = '/api/v1/agreements';

/** Asks every kind of read, one at a time, and says how long the answers took. */
export async function measureReads(
  client: Client,
  plan: Plan,
  longId: string,
  tell: (line: string) => void,
): Promise<readonly ReadRow[]> {
  const rows: ReadRow[] = [];
  for (const [what, persona, paths] of questions(plan, longId, await deepPage(client))) {
    const ask = async (n: number) => {
      const { status, body } = await client.get(persona, paths[n % paths.length]!);
      if (status !== 200) throw new Error(`${what} answered ${status}: ${JSON.stringify(body)}`);
    };
    await latenciesOf(20, ask);
    const row = { what, ...(await latenciesOf(TIMES, ask)) };
    tell(`${what}: p50 ${row.p50.toFixed(1)} ms, p99 ${row.p99.toFixed(1)} ms`);
    rows.push(row);
  }
  return rows;
}

type Question = readonly [what: string, persona: string | null, paths: readonly string[]];

function questions(plan: Plan, longId: string, deep: string): readonly Question[] {
  const some = plan.agreements.filter(({ steps }, n) => steps > 3 && n % 97 === 0).slice(0, 50);
  const greatest = plan.agreements.filter(({ organization, steps }) => organization === 0 && steps > 3).slice(0, 50);
  const details = (list: typeof some) => list.map(({ agreementId }) => `${LIST}/${agreementId}`);
  return [
    ['list, newest first', 'au-1', [LIST]],
    ['list by name', 'au-1', [`${LIST}?sort=legalName`]],
    ['list by due date', 'au-1', [`${LIST}?sort=dueOn`]],
    ['list, a deep page', 'au-1', [deep]],
    ['search, no hits', 'au-1', [`${LIST}?q=nowhere`]],
    ['search, one hit', 'au-1', [`${LIST}?q=${encodeURIComponent(nameOf(17).slice(-5))}`]],
    ['search, two words', 'au-1', [`${LIST}?q=water%20rail`]],
    ['search, all hits', 'au-1', [`${LIST}?q=exchange`]],
    ...STATES.map((state): Question => [`list, ${state}`, 'cm-1', [`${LIST}?state=${state}`]]),
    ['list of one organization', 'au-1', [`${LIST}?organizationId=${organizationId(0)}`]],
    ['work queue, case manager', 'cm-1', ['/api/v1/work-queue']],
    ['work queue, privacy', 'pr-1', ['/api/v1/work-queue']],
    ['work queue, approving official', 'ao-1', ['/api/v1/work-queue']],
    ['organizations, search', 'au-1', ['/api/v1/organizations?q=harbour']],
    ['directory', null, ['/api/v1/directory']],
    ['detail', 'au-1', details(some)],
    ['detail, organization with most agreements', 'au-1', details(greatest)],
    ['history at 500 events', 'au-1', [`${LIST}/${longId}/history?limit=50`]],
    ['diff at 500 events', 'au-1', [`${LIST}/${longId}/diff?from=450&to=499`]],
    ['asOf at 500 events', 'au-1', [`${LIST}/${longId}?revision=499`]],
  ];
}

/** Goes forty pages in. */
async function deepPage(client: Client): Promise<string> {
  let path = LIST;
  for (let page = 0; page < 40; page += 1) {
    const { nextCursor } = (await client.get('au-1', path)).body as { nextCursor?: string | null };
    if (!nextCursor) return path;
    path = `${LIST}?cursor=${encodeURIComponent(nextCursor)}`;
  }
  return path;
}

/** An agreement with five hundred events, made by real commands: an office is assigned anew again and again. */
export async function longAgreement(applicant: Applicant): Promise<string> {
  const id = await applicant.submitted();
  ok(await applicant.send(id, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
  const body = { ...bodyOf('unclassified', 'assign-reviewer'), function: 'dhs.crcl', subjectId: 'cr-1' };
  let { revision } = ok(await applicant.send(id, 'cm-1', 'assign-reviewer', body)).body as { revision: number };
  for (let n = 0; revision < 499; n += 1) {
    const again = { ...body, subjectId: n % 2 === 0 ? 'cr-2' : 'cr-1', reasonCode: 'Workload' };
    const path = `${LIST}/${id}/reassign-reviewer`;
    ({ revision } = ok(await applicant.client.post('cm-1', path, { ifMatch: revision, body: again })).body);
  }
  return id;
}
