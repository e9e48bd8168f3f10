import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { client } from './client.js';
import { registerOrganization, sendToAgreement, sendToOrganization, startDraft } from './commands.js';
import { retryJobs } from './reports.js';
import { makeWebhook, tendWebhook } from './webhooks.js';

const ID = '7b0f3f0e-6f0a-4b6e-9a55-0c7e4f1c2a11';
const KEY = '0d8f3a52-2d0f-4f6c-8d0f-3f6d5f1b7c21';
const SOURCES = 'apps/web/src';
/** A browser completes an address by that of its page; here nobody does. */
const WholeRequest = Request;

describe('What is sent (manage.get.gov #5417, #5123; hypha #4348)', () => {
  const sent: Request[] = [];
  const held = new Map<string, string>();
  beforeEach(() => {
    sent.length = 0;
    held.clear();
    const getItem = (name: string) => held.get(name) ?? null;
    Object.assign(globalThis, { sessionStorage: { getItem, setItem: held.set.bind(held) } });
    jest
      .spyOn(globalThis, 'Request')
      .mockImplementation(
        (path, init) =>
          new WholeRequest(new URL(path instanceof WholeRequest ? path.url : path, 'http://pages.test'), init),
      );
    jest.spyOn(globalThis, 'fetch').mockImplementation((request) => {
      if (request instanceof WholeRequest) sent.push(request);
      return Promise.resolve(Response.json({ position: '7' }));
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'sessionStorage');
    jest.restoreAllMocks();
  });

  const at = { id: ID, revision: 4, key: KEY };
  it.each([
    ['on an agreement', () => sendToAgreement('place-hold', at, { reason: 'Asked for.' }), '"4"'],
    [
      'on an organization',
      () => sendToOrganization('end-appointment', at, { subjectId: 'ao-2', function: 'isao.fso' }),
      '"4"',
    ],
    ['for a new draft', () => startDraft({ key: KEY }, { organizationId: ID, agreementForm: 'Standard' }), null],
    ['for a new organization', () => registerOrganization({ key: KEY }, JSON.parse('{}')), null],
    ['to the platform', () => retryJobs(KEY, null), null],
    ['to a webhook', () => tendWebhook('disable', at), '"4"'],
    ['for a new webhook', () => makeWebhook(KEY, { url: 'https://hooks.isao.example/' }), null],
  ] as const)('%s carries the key of its form, and what its writer has seen', async (_where, send, seen) => {
    await send();
    expect(sent).toHaveLength(1);
    expect(sent[0]!.headers.get('idempotency-key')).toBe(KEY);
    expect(sent[0]!.headers.get('if-match')).toBe(seen);
  });

  it('is in what is read next: the page after a command shows what it did', async () => {
    const read = () => client.GET('/api/v1/work-queue', { baseUrl: 'http://pages.test' });
    await read();
    await sendToAgreement('place-hold', at, { reason: 'Asked for.' });
    await read();
    expect(sent.map(({ headers }) => headers.get('x-min-position'))).toEqual([null, null, '7']);
  });

  it('is sent from nowhere else: no page writes past its form', () => {
    const writing = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|api\/schema\.ts$/.test(file))
      .filter((file) =>
        /'(POST|PUT|PATCH|DELETE)'|client\.(POST|PUT|PATCH|DELETE)/.test(readFileSync(join(SOURCES, file), 'utf8')),
      );
    // the first asks for a decision and writes nothing; the last two begin and end a session, which may be done twice
    expect(writing.toSorted()).toEqual([
      'api/access.ts',
      'api/commands.ts',
      'api/reports.ts',
      'api/webhooks.ts',
      'shell/masthead.tsx',
      'shell/session-warning.tsx',
    ]);
  });

  it('comes from a form that sends once and keeps what was written: every form that is sent is the one of them all', () => {
    const forms = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.tsx') && readFileSync(join(SOURCES, file), 'utf8').includes('<form'),
    );
    // the others record nothing: they ask for an address, for what would be, and for the name of a view
    expect(forms.toSorted()).toEqual([
      'forms/command-form.tsx',
      'pages/audit/go-to.tsx',
      'pages/programme/supposed-form.tsx',
      'parts/views.tsx',
    ]);
  });
});
