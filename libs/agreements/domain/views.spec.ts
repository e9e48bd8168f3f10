import { describe, expect, it } from '@jest/globals';
import { type FunctionName, localDateOf } from '@accord/kernel';
import { availableActions } from './available-actions.js';
import { facetsOf } from './facets.js';
import { answers } from './testing/applications.js';
import * as send from './testing/commands.js';
import { all, by, given, on, type Step, where } from './testing/given.js';
import { principal } from './testing/persons.js';
import * as steps from './testing/steps.js';
import type { Scene } from './testing/scene.js';

const facets = ({ state, organization, policy, now }: Scene) =>
  facetsOf(state, organization, policy(now), localDateOf(now));
const facetsAfter = (...before: readonly Step[]) => facets(given(...before).scene);

describe('facets', () => {
  it('of a draft say that nothing has begun', () => {
    expect(facetsAfter(steps.drafted())).toEqual({
      intake: 'None',
      privacy: 'None',
      classified: 'NotRequested',
      signatures: { isao: 'None', nccic: 'None' },
      standards: 'Attested',
      risk: 'None',
      amendment: 'None',
      legalHold: false,
      statutoryCover: 'InForce',
    });
  });

  it('never call approved what nobody approved', () => {
    expect(facetsAfter(steps.privacyReviewed()).classified).toBe('NotRequired');
    expect(facetsAfter(steps.secretReviewed()).classified).toBe('Requested');
    expect(facetsAfter(steps.secretApproved()).classified).toBe('Approved');
  });

  it('tell how each party stands to the terms', () => {
    const open = all(steps.privacyReviewed(), steps.termsOpen);
    expect(facetsAfter(open, steps.isaoSigned).signatures).toEqual({ isao: 'Signed', nccic: 'None' });
    expect(
      facetsAfter(open, steps.bothSigned, steps.changesRequested, by('officer', send.resubmit())).signatures,
    ).toEqual({
      isao: 'Void',
      nccic: 'Void',
    });
    expect(facetsAfter(open, steps.isaoSigned, on('2026-04-02'), steps.termsOpen).signatures.isao).toBe('Void');
  });

  it('tell what needs an accepted risk', () => {
    expect(facetsAfter(steps.withTwoRisks).risk).toBe('Required');
    expect(facetsAfter(steps.withTwoRisks, steps.bothRisksAccepted).risk).toBe('Covered');
    expect(facetsAfter(steps.withTwoRisks, steps.bothRisksAccepted, on('2026-12-01')).risk).toBe('Expired');
  });

  const attested = (changes: object): Step =>
    where(({ organization }) => ({
      organization: { ...organization, attestation: { ...organization.attestation!, ...changes } },
    }));

  it.each([
    ['AttestedWithGaps', attested({ answers: answers(['CA-01']) })],
    ['Lapsed', attested({ lapsed: true })],
    ['Lapsed', attested({ withdrawnItemIds: ['TM-01'] })],
    ['Lapsed', on('2027-03-02')],
    ['Attested', on('2027-03-01')],
  ] as const)('tell that the standards are %s', (standards, step) => {
    expect(facetsAfter(steps.proposed(), step).standards).toBe(standards);
  });

  it('tell when the cover of a statute has lapsed', () => {
    expect(facetsAfter(steps.proposed(), on('2026-10-01')).statutoryCover).toBe('Lapsed');
  });
});

const actionsOf = (subjectId: string, functions: readonly FunctionName[] | null, ...before: readonly Step[]) => {
  const { state, now, agreementId, organization, predecessors, agreementsInForce, policy } = given(...before).scene;
  const premises = {
    policy: policy(now),
    organization,
    predecessors,
    agreementsInForce,
    assignee: null,
    draft: null,
    nextNumber: null,
  };
  const person = { ...principal(subjectId), ...(functions ? { functions } : {}) };
  const actions = availableActions(state, person, { agreementId, now, today: localDateOf(now), premises });
  return actions.map(({ command, allowed, code }) => (allowed ? command : `${command}: ${code}`));
};

describe('the actions of a caller', () => {
  it('are those of their functions, each with what stands against it', () => {
    expect(actionsOf('cm-1', null, steps.privacyReviewed())).toEqual([
      'complete-intake: ALREADY_IN_STATE',
      'assign-reviewer',
      'reassign-reviewer: WRONG_STATE',
      'request-changes',
      'open-for-signature',
      'activate-agreement: GATE_MISSING:signatures',
      'propose-amendment: WRONG_STATE',
      'apply-amendment: WRONG_STATE',
      'close-amendment: WRONG_STATE',
      'suspend-agreement: WRONG_STATE',
      'complete-annual-review: WRONG_STATE',
      'verify-legacy-import: WRONG_STATE',
      'correct-record',
    ]);
    expect(actionsOf('cm-1', null, steps.readyForReview())).toContain('reassign-reviewer');
    expect(actionsOf('pr-1', null, steps.proposed(), by('cm-1', send.assignReviewer('pr-1')))).toEqual([
      'recuse-reviewer',
      'pass-privacy-review: GATE_MISSING:intake',
      'fail-privacy-review',
      'request-changes',
      'pass-amendment-privacy-review: WRONG_STATE',
      'fail-amendment-privacy-review: WRONG_STATE',
      'discharge-condition: ALREADY_IN_STATE',
      'correct-record: NOT_AUTHORIZED',
      'delegate-review',
      'end-delegation: WRONG_STATE',
    ]);
    expect(actionsOf('pr-2', null, steps.readyForReview())).toContain('pass-privacy-review: NOT_ASSIGNED');
    expect(actionsOf('cr-1', null, steps.readyForReview())).toContain('record-concurrence: ALREADY_IN_STATE');
  });

  it('offer no act on one of several things where there is none of them (decision: a page without a choice is no offer)', () => {
    const offered = (who: string, ...before: readonly Step[]) =>
      actionsOf(who, null, ...before).filter((action) =>
        /^(discharge-condition|withdraw-risk|correct-record)/.test(action),
      );
    const met = by('pr-1', send.dischargeCondition());
    const noRecord = 'correct-record: NOT_AUTHORIZED';
    expect(offered('pr-1', steps.proposed())).toEqual(['discharge-condition: ALREADY_IN_STATE', noRecord]);
    expect(offered('pr-1', steps.withTwoRisks)).toEqual(['discharge-condition', 'correct-record']);
    expect(offered('cs-1', steps.withTwoRisks)).toEqual(['discharge-condition: ALREADY_IN_STATE', noRecord]);
    expect(offered('pr-1', steps.withTwoRisks, met)).toEqual([
      'discharge-condition: ALREADY_IN_STATE',
      'correct-record',
    ]);
    expect(offered('ra-1', steps.withTwoRisks)).toEqual(['withdraw-risk-acceptance: ALREADY_IN_STATE', noRecord]);
    expect(offered('ra-1', steps.withTwoRisks, steps.bothRisksAccepted)).toEqual([
      'withdraw-risk-acceptance',
      'correct-record',
    ]);
  });

  it('show whom separation of duties bars', () => {
    expect(actionsOf('mv-1', ['dhs.privacy'], steps.proposed(), by('mv-1', send.completeIntake()))).toContain(
      'pass-privacy-review: SOD_CONFLICT',
    );
  });

  it('end with the agreement', () => {
    expect(actionsOf('signatory', null, steps.proposed(), by('officer', send.withdrawProposal()))).toEqual([
      'withdraw-proposal: TERMINAL',
      'sign-agreement: TERMINAL',
      'give-termination-notice: TERMINAL',
      'sign-amendment: TERMINAL',
      'correct-record: NOT_AUTHORIZED',
      'request-reconsideration: WRONG_STATE',
    ]);
  });

  it('are none on the other side, and for oversight none but the closing of a waiver', () => {
    expect(actionsOf('stranger', null, steps.proposed())).toEqual([]);
    expect(actionsOf('au-1', null, steps.proposed())).toEqual(['close-break-glass: WRONG_STATE']);
  });
});
