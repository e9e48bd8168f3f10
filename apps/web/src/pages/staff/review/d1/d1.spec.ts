import { describe, expect, it } from '@jest/globals';
import { ALL_FIELDS } from '../../../../parts/application/index.js';
import policy from '../../../../../../../libs/policy/data/policy-2026.1.json' with { type: 'json' };
import { event } from '../testing/history.js';
import {
  checkOf,
  CHECKS_IN_ORDER,
  findingOf,
  formOf,
  formOnRecord,
  outcomeOf,
  type FindingDraft,
  type PrivacyDraft,
} from './draft.js';
import { codesOf, judgeOf, judges, numberOf, PRINCIPLES, fieldsJudgedBy, type Principle } from './judged.js';
import { conflictsWith, joined, recordedMeanwhile, withTheirs } from './merge-forms.js';
import { missingOf, problemsOf, progressOf } from './progress.js';

const NO_CONDITION = { text: '', owner: '', dueOn: '', blocking: '', residualLevel: '' };
const SATISFIED: FindingDraft = {
  finding: 'Satisfied',
  rationale: 'The published policy names it.',
  evidence: [],
  condition: NO_CONDITION,
  foundOn: 1,
};
const CONDITION = { text: 'Test it.', owner: 'ISAO', dueOn: '2026-06-30', blocking: 'no', residualLevel: 'Moderate' };
const CONDITIONAL: FindingDraft = { ...SATISFIED, finding: 'SatisfiedWithCondition', condition: CONDITION };

/** A complete form, with other findings or answers where they are given. */
function draft(
  findings: Partial<Record<Principle, FindingDraft>> = {},
  checks: Record<string, string> = {},
): PrivacyDraft {
  return {
    held: { version: 1, revision: 3 },
    findings: { ...Object.fromEntries(PRINCIPLES.map((one) => [one, SATISFIED])), ...findings },
    checks: Object.fromEntries(CHECKS_IN_ORDER.map((one) => [one, { answer: checks[one] ?? 'Yes', locator: '' }])),
    base: { digest: null, findings: {}, checks: {} },
  };
}

describe('The answers that findings judge', () => {
  it('are all that end a privacy review when they change: nothing material is judged by nobody', () => {
    const asked = ALL_FIELDS.map(({ pointer }) => pointer);
    for (const { path } of policy.materiality.privacy) {
      const pointers = asked.filter((pointer) => pointer === path || pointer.startsWith(`${path}/`));
      expect([path, pointers.length > 0, pointers.filter((pointer) => judgeOf(pointer) === undefined)]).toEqual([
        path,
        true,
        [],
      ]);
    }
  });

  it('are judged once each, and every finding has some', () => {
    for (const { pointer } of ALL_FIELDS)
      expect(PRINCIPLES.filter((one) => judges(one, pointer)).length).toBeLessThanOrEqual(1);
    expect(PRINCIPLES.filter((one) => fieldsJudgedBy(one).length === 0)).toEqual([]);
    expect(PRINCIPLES.map(numberOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('What can be found of a principle', () => {
  it('is offered in one order, by which single keys count, and without "not applicable" where that is never true', () => {
    expect(codesOf('Transparency')).toEqual(['Satisfied', 'SatisfiedWithCondition', 'NotSatisfied', 'NotApplicable']);
    expect(codesOf('Security')).toEqual(['Satisfied', 'SatisfiedWithCondition', 'NotSatisfied']);
  });
});

describe('The outcome of form D1', () => {
  it.each([
    ['Passed', draft()],
    ['PassedWithConditions', draft({ Security: CONDITIONAL })],
    ['Failed', draft({ Security: { ...SATISFIED, finding: 'NotSatisfied' } })],
    ['Failed', draft({ Security: { ...CONDITIONAL, condition: { ...CONDITION, blocking: 'yes' } } })],
    ['Failed', draft({}, { 'permitted-uses': 'No' })],
    ['Passed', draft({}, { 'permitted-uses': 'NA' })],
  ] as const)('is computed: %s', (outcome, form) => {
    expect(outcomeOf(form)).toBe(outcome);
  });

  it('is sent as the contract has it', () => {
    const form = formOf(draft({ Security: CONDITIONAL }), '2026.1');
    expect(form.findings).toHaveLength(8);
    expect(form.statutoryChecks).toHaveLength(13);
    expect(form.findings[6]).toEqual({
      principle: 'Security',
      finding: 'SatisfiedWithCondition',
      rationale: SATISFIED.rationale,
      evidence: [],
      condition: { ...CONDITION, blocking: false },
    });
    expect(form.findings[0]).not.toHaveProperty('condition');
    expect(form.statutoryChecks[0]).toEqual({ check: 'removal-method', answer: 'Yes' });
  });
});

describe('A finding', () => {
  it('needs a reason, and a condition where it has one', () => {
    expect(problemsOf('Security', SATISFIED)).toEqual([]);
    expect(problemsOf('Security', { ...SATISFIED, rationale: ' too short ' })).toEqual([
      { pointer: '/form/findings/6/rationale', message: expect.stringContaining('20 characters') },
    ]);
    const open = problemsOf('Security', { ...CONDITIONAL, condition: NO_CONDITION }).map(({ pointer }) => pointer);
    expect(open).toHaveLength(5);
    expect(open).toContain('/form/findings/6/condition/dueOn');
  });

  it('is never "not applicable" for a principle that always applies', () => {
    const none: FindingDraft = { ...SATISFIED, finding: 'NotApplicable' };
    expect(problemsOf('Transparency', none)).toEqual([]);
    expect(problemsOf('DataMinimization', none)).toHaveLength(1);
  });

  it('rests on documents by a whole digest and a place', () => {
    const evidence = [{ digest: 'abc', locator: ' ' }];
    expect(problemsOf('Security', { ...SATISFIED, evidence }).map(({ pointer }) => pointer)).toEqual([
      '/form/findings/6/evidence/0/digest',
      '/form/findings/6/evidence/0/locator',
    ]);
  });
});

describe('A finding on an earlier version', () => {
  const contents = new Map([[1, { retentionDaysMax: 180, redress: { responseDays: 20 } }]]);
  const after = (now: object) => progressOf(draft(), contents, now as never);

  it('stands while its answers stand, and is stale once one changed', () => {
    const { states, stale, saved } = after({ retentionDaysMax: 270, redress: { responseDays: 20 } });
    expect([stale, saved]).toEqual([['DataMinimization'], 7]);
    expect(states.get('IndividualParticipation')).toBe('saved');
    expect(after({ retentionDaysMax: 180, redress: { responseDays: 20 } }).saved).toBe(8);
  });

  it('keeps the form from being recorded, in words', () => {
    expect(missingOf(after({ retentionDaysMax: 1, redress: { responseDays: 1 } }))).toBe('findings 2 and 4 are stale');
    expect(missingOf(after({ retentionDaysMax: 180, redress: { responseDays: 20 } }))).toBeUndefined();
    const open: PrivacyDraft = {
      ...draft(),
      findings: {},
      checks: { 'permitted-uses': { answer: 'Yes', locator: '' } },
    };
    expect(missingOf(progressOf(open, new Map(), {}))).toBe('8 of 8 findings are not saved, 12 statutory checks open');
    const begun = draft({ Security: { ...SATISFIED, rationale: 'short', foundOn: null } });
    expect(progressOf(begun, contents, contents.get(1)!).states.get('Security')).toBe('reason-missing');
  });
});

describe('Two reviewers of one form', () => {
  const recorded = (rationale: string, more: object = {}) =>
    event(7, 'PrivacyReviewFailed', {
      by: 'pr-2',
      as: 'dhs.privacy',
      payload: {
        formVersion: '2026.1',
        revisionNo: 1,
        findings: [{ principle: 'Security', finding: 'NotSatisfied', rationale, evidence: [] }],
        statutoryChecks: [{ check: 'permitted-uses', answer: 'No' }],
        conditions: [],
        outcome: 'Failed',
        formDigest: rationale,
        ...more,
      },
    });
  const theirs = formOnRecord([recorded('Nothing is encrypted.')])!;
  const own = draft({ Security: { ...SATISFIED, rationale: 'All of it is encrypted.' } });

  it('hear of each other once, and only of what is new', () => {
    expect(recordedMeanwhile(own, [recorded('Nothing is encrypted.')])).toEqual(theirs);
    expect(
      recordedMeanwhile({ ...own, base: { ...own.base, digest: 'Nothing is encrypted.' } }, [
        recorded('Nothing is encrypted.'),
      ]),
    ).toBeUndefined();
    expect(recordedMeanwhile(own, [])).toBeUndefined();
  });

  it('choose where both found something else, and lose nothing', () => {
    expect(conflictsWith(own, theirs).map(({ field }) => field)).toEqual(['Security']);
    const kept = joined(own, theirs, () => false);
    expect(findingOf(kept, 'Security').rationale).toBe('All of it is encrypted.');
    expect(checkOf(kept, 'permitted-uses').answer).toBe('Yes');
    expect(
      findingOf(
        joined(own, theirs, () => true),
        'Security',
      ).rationale,
    ).toBe('Nothing is encrypted.');
    const untouched: PrivacyDraft = { ...own, findings: {}, checks: {} };
    expect(withTheirs(untouched, [recorded('Nothing is encrypted.')]).base?.digest).toBe('Nothing is encrypted.');
    expect(withTheirs(untouched, [])).toEqual({});
    expect(conflictsWith(untouched, theirs)).toEqual([]);
    expect(
      checkOf(
        joined(untouched, theirs, () => false),
        'permitted-uses',
      ).answer,
    ).toBe('No');
  });
});
