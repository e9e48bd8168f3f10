import { describe, expect, it } from '@jest/globals';
import { actingFunction, functionsAt, isAppointed, type Appointing, type Principal } from './index.js';

const HERE = 'organization-1';
const organization: Appointing = {
  organizationId: HERE,
  appointments: [
    { subjectId: 'ann', function: 'isao.officer', endedAt: '2026-02-01T12:00:00.000Z' },
    { subjectId: 'ann', function: 'isao.signatory', endedAt: null },
    { subjectId: 'bob', function: 'isao.officer', endedAt: null },
  ],
};
const ann: Principal = {
  subjectId: 'ann',
  functions: ['isao.officer', 'isao.signatory', 'isao.fso', 'dhs.counsel', 'auditor'],
  organizationId: HERE,
};

describe('the functions that count for a person at an organization', () => {
  it('are those of its side with a current appointment, and all others', () => {
    expect(functionsAt(organization, ann)).toEqual(['isao.signatory', 'dhs.counsel', 'auditor']);
  });
  it('are none of an organization’s side elsewhere, whatever the appointments', () => {
    expect(functionsAt(organization, { ...ann, organizationId: 'organization-2' })).toEqual(['dhs.counsel', 'auditor']);
    expect(functionsAt(null, ann)).toEqual(['dhs.counsel', 'auditor']);
    const { organizationId: _own, ...person } = ann;
    expect(functionsAt(organization, person)).toEqual(['dhs.counsel', 'auditor']);
  });
  it('are never more than the token says', () => {
    expect(functionsAt(organization, { ...ann, functions: [] })).toEqual([]);
  });
});

describe('an appointment', () => {
  it('is of one person to one function, and counts until it ends', () => {
    const { appointments } = organization;
    expect(isAppointed(appointments, 'bob', 'isao.officer')).toBe(true);
    expect(isAppointed(appointments, 'bob', 'isao.signatory')).toBe(false);
    expect(isAppointed(appointments, 'ann', 'isao.officer')).toBe(false);
    const again = { subjectId: 'ann', function: 'isao.officer', endedAt: null } as const;
    expect(isAppointed([...appointments, again], 'ann', 'isao.officer')).toBe(true);
  });
});

describe('the function in which a person acts', () => {
  const held = ['dhs.counsel', 'isao.signatory', 'isao.officer'] as const;

  it('is the first of their own that the command admits', () => {
    expect(actingFunction(held, ['isao.officer', 'isao.signatory'])).toBe('isao.signatory');
    expect(actingFunction(held, ['isao.officer', 'isao.signatory'], null)).toBe('isao.signatory');
  });
  it('is the chosen one, if they hold it and the command admits it', () => {
    expect(actingFunction(held, ['isao.officer', 'isao.signatory'], 'isao.officer')).toBe('isao.officer');
    expect(actingFunction(held, ['isao.officer', 'isao.signatory'], 'dhs.counsel')).toBeNull();
    expect(actingFunction(held, ['isao.fso'], 'isao.fso')).toBeNull();
  });
  it('is none where the command admits none of them', () => {
    expect(actingFunction(held, ['admin'])).toBeNull();
  });
});
