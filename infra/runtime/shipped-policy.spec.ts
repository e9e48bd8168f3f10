import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@accord/kernel';
import { shippedPublication } from '@accord/policy';
import { checkBody } from './body-check.js';

const { set, baseline } = shippedPublication();
const { version: _version, effectiveFrom: _day, clauses, statutoryWindows, ...values } = set;
const said = { effectiveFrom: '2027-01-01', reason: 'As it was.' };
const asSent = (body: object): JsonObject => JSON.parse(JSON.stringify(body));
const check = (slug: string, body: object) => checkBody(slug, asSent(body));

describe('what is shipped', () => {
  it('can be proposed as it stands: the contract describes every value of it, and nothing of it is prohibited', () => {
    expect(check('propose-policy-values', { ...said, values })).toBeNull();
    expect(check('propose-baseline', { ...said, baseline })).toBeNull();
    for (const clause of clauses) expect(check('propose-clause', { ...said, clause })).toBeNull();
    for (const window of statutoryWindows) expect(check('propose-statutory-window', { ...said, window })).toBeNull();
  });

  it('cannot be proposed with a value less, or with one that nobody knows', () => {
    const { term: _term, ...rest } = values;
    expect(check('propose-policy-values', { ...said, values: rest })).toMatchObject({
      code: 'INVALID_PAYLOAD',
      errors: [{ path: '/values/term', code: 'required' }],
    });
    expect(check('propose-policy-values', { ...said, values: { ...values, mood: 1 } })).toMatchObject({
      errors: [{ path: '/values/mood', code: 'unknown-field' }],
    });
  });

  it('has a matrix without a gap', () => {
    const { Low: _low, ...row } = values.risk.matrix.High;
    const matrix = { ...values.risk.matrix, High: row };
    expect(
      check('propose-policy-values', { ...said, values: { ...values, risk: { ...values.risk, matrix } } }),
    ).toMatchObject({
      errors: [{ path: '/values/risk/matrix/High/Low', code: 'required' }],
    });
  });

  it('is revised in exactly one of its parts', () => {
    const revision = { version: '2026.2', ...said };
    expect(check('revise-publication', { ...revision, clause: clauses[0] })).toBeNull();
    expect(check('revise-publication', revision)).toMatchObject({ errors: [{ path: '', code: 'too-few' }] });
    expect(check('revise-publication', { ...revision, clause: clauses[0], baseline })).toMatchObject({
      errors: [{ path: '', code: 'too-many' }],
    });
  });
});
