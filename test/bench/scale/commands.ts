import { randomUUID } from 'node:crypto';
import type { Applicant } from '../../support/agreements.js';
import type { Client } from '../../support/client.js';
import { latenciesAtOnce, type Latencies } from '../latencies.js';

const DURATION_MS = 8_000;
const SEARCHES = ['exchange', 'water rail', 'nowhere', 'harbour'];

/** A client that revises a draft of its own, over and over. */
async function reviser(applicant: Applicant): Promise<(n: number) => Promise<void>> {
  const { client, officer } = applicant;
  let open = { id: await applicant.draft(), revision: 0 };
  return async (n) => {
    if (open.revision >= 100) open = { id: await applicant.draft(), revision: 0 };
    const sending = { ifMatch: open.revision, body: { fieldPatch: { formationNote: `note ${n} ${randomUUID()}` } } };
    const { status, body } = await client.post(officer, `/api/v1/agreements/${open.id}/revise-draft`, sending);
    if (status !== 200) throw new Error(`A command was answered ${status}`);
    open = { ...open, revision: (body as { revision: number }).revision };
  };
}

/** Commands of eight clients, alone and then while 64 searches of one caller run. */
export async function commandsBesideSearches(
  applicants: readonly Applicant[],
  client: Client,
): Promise<{ alone: Latencies; beside: Latencies; searches: number; turnedAway: number }> {
  const revisers = await Promise.all(applicants.map(reviser));
  await latenciesAtOnce(revisers, DURATION_MS / 4);
  const alone = await latenciesAtOnce(revisers, DURATION_MS);
  let turnedAway = 0;
  const search = async (n: number) => {
    const { status } = await client.get('au-1', `/api/v1/agreements?q=${SEARCHES[n % SEARCHES.length]}`);
    if (status !== 200) turnedAway += 1;
  };
  const [searches, beside] = await Promise.all([
    latenciesAtOnce(
      Array.from({ length: 64 }, () => search),
      DURATION_MS,
    ),
    latenciesAtOnce(revisers, DURATION_MS),
  ]);
  return { alone, beside, searches: searches.perSecond, turnedAway };
}
