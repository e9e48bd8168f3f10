import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { responseValidator, type ObservedAnswer } from '../../../test/support/openapi-contract.js';
import { openApiJson } from './document.js';

const folder = mkdtempSync(join(tmpdir(), 'accord-openapi-'));
const file = join(folder, 'openapi.json');
writeFileSync(file, openApiJson());
const validate = responseValidator(pathToFileURL(file));
afterAll(() => rmSync(folder, { recursive: true }));

const ID = '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57';
const accepted: ObservedAnswer = {
  method: 'POST',
  path: `/api/v1/agreements/${ID}/complete-intake`,
  status: 200,
  mediaType: 'application/json; charset=utf-8',
  body: {
    id: ID,
    revision: 3,
    state: 'Proposed',
    position: '1042',
    events: [{ type: 'IntakeCompleted', revision: 3 }],
  },
};
const refused = (code: string, status: number): ObservedAnswer => ({
  ...accepted,
  status,
  mediaType: 'application/problem+json; charset=utf-8',
  body: { type: '/api/problems/X', title: 'T', status, detail: 'D', instance: '0'.repeat(32), code },
});

describe('the check of observed answers', () => {
  it('finds nothing wrong with what is documented', () => {
    expect(validate(accepted)).toEqual([]);
    expect(validate(refused('GATE_MISSING:duplicate', 409))).toEqual([]);
    expect(validate({ ...accepted, method: 'GET', path: '/metrics', mediaType: 'text/plain', body: '' })).toEqual([]);
    const front = { method: 'GET', path: '/', status: 302, mediaType: null, body: '' };
    expect(validate(front)).toEqual([]);
  });

  it.each<[string, ObservedAnswer, RegExp]>([
    ['path', { ...accepted, path: `/api/v1/agreements/${ID}/expire-agreement` }, /expire-agreement is not documented/],
    ['method', { ...accepted, method: 'PUT' }, /PUT .* is not documented/],
    ['status', { ...accepted, status: 201 }, /status 201 is not documented/],
    ['media type', { ...accepted, mediaType: 'text/html' }, /text\/html is not documented/],
    ['member', { ...accepted, body: { ...(accepted.body as object), more: 1 } }, /additional properties/],
    ['code', refused('GATE_MISSING:privacy', 409), /must be equal to one of the allowed values/],
    ['code under another status', refused('NOT_FOUND', 409), /must be equal to one of the allowed values/],
  ])('names an undocumented %s', (_what, answer, violation) => {
    expect(validate(answer).join('; ')).toMatch(violation);
  });
});
