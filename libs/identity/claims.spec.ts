import { describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import { principalOfClaims } from './claims.js';

const org = derivedId('some organization');

describe('claims of a token', () => {
  it('describe a person with their functions, organization and rank', () => {
    expect(principalOfClaims({ sub: 'a|b', functions: ['isao.fso'], org })).toEqual({
      subjectId: 'a|b',
      functions: ['isao.fso'],
      organizationId: org,
    });
    expect(principalOfClaims({ sub: 'r', functions: ['dhs.risk_acceptor'], rank: 'department_head' })?.rank).toBe(
      'department_head',
    );
  });

  it('say to whom a person reports', () => {
    expect(principalOfClaims({ sub: 'sb-1', supervisor: 'pr-1' })).toEqual({
      subjectId: 'sb-1',
      functions: [],
      supervisorId: 'pr-1',
    });
  });

  it('name an organization in either case of letters', () => {
    expect(principalOfClaims({ sub: 'x', org: org.toUpperCase() })?.organizationId).toBe(org);
  });

  it('count each known function once; unknown ones and the clock count for nothing', () => {
    const functions = ['auditor', 'superuser', 7, null, 'clock', 'auditor', 'toString'];
    expect(principalOfClaims({ sub: 'x', functions })?.functions).toEqual(['auditor']);
  });

  it('may name no function at all', () => {
    expect(principalOfClaims({ sub: 'x' })).toEqual({ subjectId: 'x', functions: [] });
  });

  it.each([
    ['no subject', {}],
    ['an empty subject', { sub: '' }],
    ['a subject with a space', { sub: 'a b' }],
    ['a subject that begins oddly', { sub: '.a' }],
    ['a subject that is too long', { sub: 'a'.repeat(129) }],
    ['a subject that is no text', { sub: 7 }],
    ['functions in one text', { sub: 'a', functions: 'auditor admin' }],
    ['functions as an object', { sub: 'a', functions: { 0: 'admin' } }],
    ['an organization that is no UUID', { sub: 'a', org: 'k12-six' }],
    ['an organization that is no text', { sub: 'a', org: [org] }],
    ['an unknown rank', { sub: 'a', rank: 'king' }],
    ['a rank that is null', { sub: 'a', rank: null }],
    ['a supervisor who is no subject', { sub: 'a', supervisor: 'the head' }],
    ['a supervisor that is null', { sub: 'a', supervisor: null }],
  ])('are refused with %s', (_what, claims) => expect(principalOfClaims(claims)).toBeNull());
});
