import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { codeLists, reasonCodes } from '@accord/contract';
import { shippedPublication } from '@accord/policy';
import { policyFactsAt } from '@accord/policy/testing';
import { connectEmbedded } from '@infra/embedded';
import { Client, refusal, type Answer } from '../../../test/support/client.js';
import { responseValidator } from '../../../test/support/openapi-contract.js';
import { System } from '../../../test/support/system.js';
import { PARTY } from './examples/application.js';
import { STORY, type StoryStep } from './examples/story.js';
import { documentedCommands, pathOf } from './command-catalogue.js';
import type { OpenApiDocument } from './openapi.types.js';

let system: System;
let client: Client;
let document: OpenApiDocument;

beforeAll(async () => {
  system = await System.start();
  client = new Client(system.url, responseValidator());
  document = (await client.get(null, '/api/openapi.json')).body;
}, 60_000);
afterAll(() => system.remove(), 60_000);

const catalogue = new Map(documentedCommands().map((command) => [command.slug, command]));

/** The examples of a command's body, as a reader finds them in the served document. */
const examplesOf = (slug: string) =>
  document.paths[pathOf(catalogue.get(slug)!)]?.post?.requestBody?.content['application/json']?.examples ?? {};

describe('the examples of the description', () => {
  it('show every command, and each of them has its place in the story', () => {
    const shown = [...catalogue.keys()].flatMap((slug) => {
      const names = Object.keys(examplesOf(slug));
      return names.length === 0 ? [`${slug} none`] : names.map((name) => `${slug} ${name}`);
    });
    const told = new Set(STORY.map(({ command, example }) => `${command} ${example}`));
    expect(shown.toSorted()).toEqual([...told].toSorted());
  });

  it('can be sent as they stand, in their order, and by nobody who has another function', async () => {
    const states = new Map<string, string>();
    for (const step of STORY) {
      const { body } = await play(step);
      if (!step.refused) states.set(step.of, body.state);
    }
    expect(Object.fromEntries(states)).toEqual({
      'the policy': 'Published',
      'the new organization': 'Registered',
      'the organization': 'Registered',
      rejected: 'Rejected',
      withdrawn: 'Withdrawn',
      'handed on': 'Proposed',
      denied: 'PrivacyReviewed',
      returned: 'PrivacyReviewed',
      'in force': 'Terminated',
      'from before': 'Active',
      'the organization afterwards': 'Registered',
    });
  }, 180_000);

  it('leave no text in the log but what is public', async () => {
    const log = await storedEvents();
    expect(log.includes('Maryland Information Sharing')).toBe(true);
    const texts = STORY.flatMap(({ command, example }) =>
      textsIn(privatePartOf(command, examplesOf(command)[example]?.value)),
    );
    expect(texts.length).toBeGreaterThan(400);
    const published = new Set(textsIn(shippedPublication())); // it names fields of applications, and is in the log as well
    const found = [...new Set(texts)].filter((text) => !published.has(text) && log.includes(JSON.stringify(text)));
    expect(found).toEqual([]);
  });
});

const ids = new Map<string, string>();

/** A draft is not even there for who may not read it. */
const NOT_THEIRS: ReadonlySet<string> = new Set(['NOT_AUTHORIZED', 'NOT_FOUND']);

/** Who reads everything and sends nothing, but that an auditor closes waivers. */
const outsiderTo = (command: string): string => (command === 'close-break-glass' ? 'cm-1' : 'au-1');

/**
 * Sends one example, with nothing changed but what only the agreement knows: it is refused to who has another function, and
 * accepted from who has it.
 */
async function play({ of, as, command, example, refused }: StoryStep): Promise<Answer> {
  const { stream, creation } = catalogue.get(command)!;
  const body = await withIdsOf(of, as, examplesOf(command)[example]!.value);
  const id = ids.get(of) ?? PARTY.organizationId;
  const path = pathOf(catalogue.get(command)!).replace('{id}', id);
  const read = stream === 'policy' ? '/api/v1/policy' : `/api/v1/${stream}s/${id}`;
  const sending = creation ? { body } : { body, ifMatch: await revisionOf(as, read) };
  const outsider = outsiderTo(command);
  const { code } = refusal(await client.post(outsider, path, sending));
  expect([command, outsider, NOT_THEIRS.has(code) ? 'refused' : code]).toEqual([command, outsider, 'refused']);
  const answer = await client.post(as, path, sending);
  expect([of, as, command, example, answer.status, answer.body.code]).toEqual([
    of,
    as,
    command,
    example,
    refused ? 409 : creation ? 201 : 200,
    refused,
  ]);
  if (creation) ids.set(of, answer.body.id);
  return answer;
}

const revisionOf = async (as: string, address: string): Promise<string> =>
  (await client.get(as, address)).headers.get('etag')!.slice(1, -1);

/** The body with what only the agreement knows: the digest of its terms, an acceptance that stands, an event of the sender's. */
async function withIdsOf(of: string, as: string, body: unknown): Promise<unknown> {
  if (typeof body !== 'object' || body === null) return body;
  const path = `/api/v1/agreements/${ids.get(of)}`;
  if ('termsDigest' in body) {
    const { terms, amendment } = (await client.get('au-1', path)).body;
    return { ...body, termsDigest: (amendment ?? terms).termsDigest };
  }
  if ('riskId' in body) return { ...body, riskId: (await client.get('au-1', path)).body.risks[1].riskId };
  if (!('eventId' in body)) return body;
  const { items } = (await client.get('au-1', `${path}/history`)).body as { items: { actor: { subjectId: string } }[] };
  return { ...body, eventId: Object(items.findLast(({ actor }) => actor.subjectId === as)).eventId };
}

/** Every stored event, byte for byte as the log has it. */
async function storedEvents(): Promise<string> {
  const pool = new pg.Pool({ ...connectEmbedded({ dataDir: system.dataDir }).ownerConfig, max: 1 });
  try {
    const { rows } = await pool.query<{ text: string }>('select data::text || metadata::text as text from es.events');
    return rows.map(({ text }) => text).join('\n');
  } finally {
    await pool.end();
  }
}

/** Of the policy everything is public but why somebody wants to change it. */
const privatePartOf = (command: string, body: unknown): unknown =>
  catalogue.get(command)!.stream === 'policy' && typeof body === 'object' && body !== null && 'reason' in body
    ? { reason: body.reason }
    : catalogue.get(command)!.stream === 'policy'
      ? {}
      : body;

const CODES = new Set([
  ...policyFactsAt('2026-03-02').pathways.map(({ id }) => id),
  ...Object.values(codeLists).flatMap((list) => list.map(({ code }) => code)),
  ...Object.values(reasonCodes).flatMap(({ codes }) => codes.map(({ code }) => code)),
]);
/** Dates, digests, ids, versions, baseline items, codes of countries, condition ids. */
const FORMS =
  /^(?:\d{4}-\d\d-\d\d|[0-9a-f]{64}|[0-9a-f-]{36}|\d{4}\.\d{1,2}|[A-Z]{2}-\d\d|[A-Z]{2}(?:-[A-Z0-9]+)?|privacy\.[A-Za-z]+)$/;
/** What the contract keeps in the clear by name: the registry's public facts, the applicant's legal name, what is said in public. */
const PUBLIC = new Set([
  'slug',
  'legalName',
  'shortName',
  'region',
  'subjectId',
  'itemId',
  'publicStatement',
  'id', // of a lift condition
  'conditionId',
]);

/** The texts of a body that are neither codes nor public. */
function textsIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return CODES.has(value) || FORMS.test(value) || PUBLIC.has(name) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, Array.isArray(value) ? name : key));
}
