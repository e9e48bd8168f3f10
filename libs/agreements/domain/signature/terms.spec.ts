import { describe, expect, it } from '@jest/globals';
import { canonicalJson, digestOf } from '@accord/kernel';
import { policyFactsAt } from '@accord/policy/testing';
import { given } from '../testing/given.js';
import { AGREEMENT } from '../testing/persons.js';
import * as steps from '../testing/steps.js';
import { openedTermsDocument, termsDigestOf, termsDocument } from './terms.js';

const policy = policyFactsAt('2026-03-02');
const { state: reviewed } = given(steps.privacyReviewed()).scene;
const condition = { dueOn: '2026-11-15', blocking: false } as const;
const before = {
  ...reviewed,
  conditions: [
    { ...condition, conditionId: 'privacy.DataMinimization', text: 'Cut retention', owner: 'ISAO' },
    { ...condition, conditionId: 'classified.1', text: 'Inspect the room', owner: 'NCCIC' },
  ],
} as const;

const opened = (termsDigest: string) =>
  openedTermsDocument(before, AGREEMENT, policy, { termsVersion: 1, termsDigest });

describe('the text of the terms', () => {
  it('holds the conditions of the ISAO, and no others', () => {
    const text = termsDocument(before, AGREEMENT, policy, 1);
    expect(text).toContain('Cut retention');
    expect(text).not.toContain('Inspect the room');
  });

  it('is found again by what was opened, and gives the digest that is signed', () => {
    const text = opened(termsDigestOf(before, AGREEMENT, policy, 1));
    expect(text).toBe(termsDocument(before, AGREEMENT, policy, 1));
    expect(digestOf(JSON.parse(text))).toBe(termsDigestOf(before, AGREEMENT, policy, 1));
  });

  it('is what was signed where it was opened with every condition', () => {
    const earlier = { ...JSON.parse(termsDocument(before, AGREEMENT, policy, 1)), conditions: before.conditions };
    expect(opened(digestOf(earlier))).toBe(canonicalJson(earlier));
  });
});
