import { describe, expect, it } from '@jest/globals';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { doubtOf } from './checks.js';

const on = (application: object, organization: object = {}): OnAgreement =>
  JSON.parse(JSON.stringify({ agreement: { application }, organization }));

describe('An intake', () => {
  it('says where the application and the registry give different names, and not where only spaces and case differ', () => {
    const named = (legalName: string) =>
      doubtOf('party-identified', on({ legalName }, { legalName: 'Water Information Sharing and Analysis Center' }));
    expect(named('Retail ISAC')).toMatch(/do not give the same name/);
    expect(named(' water information  sharing and Analysis Center')).toBeUndefined();
  });

  it('says what else the record knows to be missing', () => {
    expect(doubtOf('purpose-test', on({ purposeTest: { analyse: true, communicate: true } }))).toMatch(/Not all three/);
    expect(doubtOf('contacts', on({ officer: { contactRef: 'one' } }))).toMatch(
      /Deputy, Privacy, Security, At any hour/,
    );
    expect(doubtOf('attestation', on({}, {}))).toMatch(/No attestation/);
    expect(doubtOf('attestation', on({}, { attestation: { lapsed: true } }))).toMatch(/lapsed/);
    expect(doubtOf('attestation', on({}, { attestation: { lapsed: false } }))).toBeUndefined();
    expect(doubtOf('authority', on({}))).toBeUndefined();
  });
});
