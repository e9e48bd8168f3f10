import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Applicant, ok } from '../../support/agreements.js';
import type { Client, Sending } from '../../support/client.js';
import { journeySender } from './journey-sender.js';
import { NOTHING } from './nothing.js';
import { timed, type Sender } from './sender.js';

/** What the clients of a cell send. */
export type Work = 'nothing' | 'same-nothing' | 'revise-draft' | 'journey' | 'search' | 'decision';

const MAKERS: Readonly<Record<Work, (client: Client, clients: number) => Promise<Sender>>> = {
  nothing: (client) => Promise.resolve(() => timed(() => client.get(null, '/health/live'))),
  'revise-draft': async (client) => reviser(await newOrganization(client)),
  journey: async (client, clients) =>
    journeySender(await stockOf(client, 1 + Math.ceil(JOURNEYS / clients)), () => newOrganization(client)),
  search: (client) => Promise.resolve(searcher(client)),
  decision: async (client) => decider(client, await (inForce ??= newAgreement(client))),
  'same-nothing': async (client) => sameNothing(client, await (inForce ??= newAgreement(client))),
};

/** Whose agreement is asked about by everybody. */
let inForce: Promise<Applicant> | undefined;

async function newAgreement(client: Client): Promise<Applicant> {
  const applicant = await newOrganization(client);
  await applicant.active();
  return applicant;
}

/** Asks whether indicators may be received, again and again. */
function decider(client: Client, applicant: Applicant): Sender {
  const body = questionAbout(applicant);
  return () => timed(() => client.post('au-1', EVALUATION, { body }));
}

/** Sends the same to the route that does nothing, which answers what the decision answered once. */
async function sameNothing(client: Client, applicant: Applicant): Promise<Sender> {
  const body = questionAbout(applicant);
  const answer = ok(await client.post('au-1', EVALUATION, { body }));
  ok(await client.post('au-1', NOTHING.answers, { body: answer.body }));
  return () => timed(() => client.post('au-1', NOTHING.path, { body }));
}

const EVALUATION = '/api/v1/access/evaluation';

const questionAbout = ({ organizationId }: Applicant) => ({
  subject: { type: 'organization', id: organizationId },
  action: { name: 'receive' },
  resource: { type: 'collection', id: 'nccic-green', properties: { infoType: 'CyberThreatIndicator', tlp: 'GREEN' } },
});

/** Makes ready what clients need, before anything is measured: each sends commands about an organization of its own. */
export async function sendersOf(work: Work, client: Client, clients: number): Promise<readonly Sender[]> {
  const senders: Sender[] = [];
  while (senders.length < clients) senders.push(await MAKERS[work](client, clients));
  return senders;
}

/** Words with all hits, with some, and with none. */
const SEARCHES = ['exchange', 'water rail', 'nowhere', 'harbour'];

/** Searches all agreements; where it is turned away it waits for as long as it is told. */
function searcher(client: Client): Sender {
  let next = 0;
  return async () => {
    const path = `/api/v1/agreements?q=${encodeURIComponent(SEARCHES[next++ % SEARCHES.length]!)}`;
    const sent = performance.now();
    const answer = await client.get('au-1', path);
    if (answer.status === 429) {
      await sleep(Number(answer.headers.get('retry-after')) * 1_000);
      return null;
    }
    ok(answer);
    return performance.now() - sent;
  };
}

/** About as many journeys as all clients together play in one cell: an organization can have one agreement in force. */
const JOURNEYS = 24;

/** A draft is left for a new one after so many revisions. */
const REVISIONS = 100;

/** Revises a draft of its own, again and again. */
function reviser(applicant: Applicant): Sender {
  let open = { id: '', revision: REVISIONS };
  return async () => {
    if (open.revision >= REVISIONS) open = { id: await applicant.draft(), revision: 0 };
    const note = `note ${open.revision} of one who measures`;
    const sending: Sending = { ifMatch: open.revision, body: { fieldPatch: { formationNote: note } } };
    return timed(
      () => applicant.client.post(applicant.officer, `/api/v1/agreements/${open.id}/revise-draft`, sending),
      ({ body }) => (open = { ...open, revision: body.revision }),
    );
  };
}

const FACTS = [
  'legalName',
  'shortName',
  'organizationKind',
  'formationBasis',
  'sector',
  'membershipMix',
  'taxStatus',
  'jurisdiction',
];

/** Organizations whose people have signed in. */
async function stockOf(client: Client, count: number): Promise<Applicant[]> {
  const stock: Applicant[] = [];
  while (stock.length < count) {
    const applicant = await newOrganization(client);
    await client.token(`${applicant.slug}.signatory`);
    stock.push(applicant);
  }
  return stock;
}

/** A registered organization that has attested, with the facts that the journeys' application repeats. */
async function newOrganization(client: Client): Promise<Applicant> {
  const model = ok(await client.get('cm-1', '/api/v1/organizations?slug=waterisac')).body.items[0];
  const slug = `bench-${randomUUID()}`;
  const facts = Object.fromEntries(FACTS.map((name) => [name, model[name]]));
  const { body } = ok(await client.post('cm-1', '/api/v1/organizations', { body: { ...facts, slug } }));
  const position = body.events.at(-1)?.position ?? body.position;
  ok(await client.get('cm-1', `/api/v1/organizations?slug=${slug}`, { 'x-min-position': position }));
  return Applicant.of(client, slug);
}
