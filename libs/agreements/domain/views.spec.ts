import { describe, expect, it } from '@jest/globals';
import { type FunctionName, localDateOf } from '@accord/kernel';
import { availableActions } from './available-actions.js';
import { facetsOf } from './facets.js';
import { pendingWork } from './pending-work.js';
import { answers, classifiedBlock, namedRecipients } from './testing/applications.js';
import * as send from './testing/commands.js';
import { failingForm } from './testing/forms.js';
import { all, by, given, on, type Step, where } from './testing/given.js';
import { principal } from './testing/persons.js';
import * as steps from './testing/steps.js';
import type { World } from './testing/world.js';

const facets = ({ state, organization, policy, now }: World) =>
  facetsOf(state, organization, policy(now), localDateOf(now));
const facetsAfter = (...before: readonly Step[]) => facets(given(...before).world);

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

const waiting = (...before: readonly Step[]) => {
  const { state, policy, now } = given(...before).world;
  return pendingWork(state, policy(now)).map((one) => `${one.command} by ${one.subjectId ?? one.function}`);
};

describe('what an agreement waits for', () => {
  it('is nothing before it exists and after it ended', () => {
    expect(waiting()).toEqual([]);
    expect(waiting(steps.proposed(), by('officer', send.withdrawProposal()))).toEqual([]);
    expect(waiting(steps.privacyReviewed(), steps.activated)).toEqual([]);
  });

  it.each<[string, readonly Step[], readonly string[]]>([
    ['a draft', [steps.drafted()], ['submit-proposal by isao.officer']],
    [
      'a submission',
      [steps.proposed()],
      [
        'complete-intake by nccic.case_manager',
        'record-concurrence by dhs.crcl',
        'assign-reviewer by nccic.case_manager',
      ],
    ],
    ['a review', [steps.readyForReview()], ['pass-privacy-review by pr-1']],
    [
      'a review where counsel has a say, too',
      [steps.readyForReview({ piiCategoriesPossible: ['PersonName'] })],
      ['record-concurrence by dhs.counsel', 'pass-privacy-review by pr-1'],
    ],
    [
      'a review that failed',
      [steps.readyForReview(), by('pr-1', send.failPrivacyReview(failingForm()))],
      ['request-changes by nccic.case_manager'],
    ],
    ['a request for changes', [steps.proposed(), steps.changesRequested], ['resubmit by isao.officer']],
    ['a request for a level', [steps.secretReviewed()], ['approve-classified-access by dhs.csa']],
    [
      'a denial',
      [steps.secretReviewed(), by('cs-1', send.denyClassifiedAccess())],
      ['drop-classified-request by isao.officer'],
    ],
    ['risks', [steps.withTwoRisks], ['accept-risk by dhs.risk_acceptor']],
    ['passed reviews', [steps.privacyReviewed()], ['open-for-signature by nccic.case_manager']],
    ['open terms', [steps.privacyReviewed(), steps.termsOpen], ['sign-agreement by isao.signatory']],
    [
      'the first signature',
      [steps.privacyReviewed(), steps.termsOpen, steps.isaoSigned],
      ['sign-agreement by nccic.approving_official'],
    ],
    [
      'both signatures',
      [steps.privacyReviewed(), steps.termsOpen, steps.bothSigned],
      ['activate-agreement by nccic.case_manager'],
    ],
  ])('after %s', (_what, before, work) => {
    expect(waiting(...before)).toEqual(work);
  });

  it('says since when, and until when where a date was set', () => {
    const { state, policy, now } = given(on('2026-03-05'), steps.readyForReview()).world;
    expect(pendingWork(state, policy(now))).toEqual([
      {
        command: 'pass-privacy-review',
        function: 'dhs.privacy',
        subjectId: 'pr-1',
        since: '2026-03-05T17:00:00.000Z',
        dueOn: '2026-04-15',
      },
    ]);
  });

  it('asks for a second official where one is needed before anybody can go on', () => {
    expect(waiting(steps.privacyReviewed(namedRecipients))).toEqual([
      'record-concurrence by nccic.approving_official',
      'open-for-signature by nccic.case_manager',
    ]);
    expect(waiting(steps.secretReviewed(classifiedBlock('TopSecret')))).toEqual([
      'record-concurrence by nccic.approving_official',
      'approve-classified-access by dhs.csa',
    ]);
  });
});

const actionsOf = (subjectId: string, functions: readonly FunctionName[] | null, ...before: readonly Step[]) => {
  const { state, now, agreementId, organization, predecessors, agreementsInForce, policy } = given(...before).world;
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
      'request-changes',
      'open-for-signature',
      'activate-agreement: GATE_MISSING:signatures',
      'reassign-reviewer',
    ]);
    expect(actionsOf('pr-1', null, steps.proposed(), by('cm-1', send.assignReviewer('pr-1')))).toEqual([
      'request-changes',
      'pass-privacy-review: GATE_MISSING:intake',
      'fail-privacy-review',
      'recuse-reviewer',
    ]);
    expect(actionsOf('pr-2', null, steps.readyForReview())).toContain('pass-privacy-review: NOT_ASSIGNED');
    expect(actionsOf('cr-1', null, steps.readyForReview())).toContain('record-concurrence: ALREADY_IN_STATE');
  });

  it('show whom separation of duties bars', () => {
    expect(actionsOf('mv-1', ['dhs.privacy'], steps.proposed(), by('mv-1', send.completeIntake()))).toContain(
      'pass-privacy-review: SOD_CONFLICT',
    );
  });

  it('end with the agreement', () => {
    expect(actionsOf('signatory', null, steps.proposed(), by('officer', send.withdrawProposal()))).toEqual([
      'sign-agreement: TERMINAL',
      'withdraw-proposal: TERMINAL',
    ]);
  });

  it('are none on the other side, and none for oversight', () => {
    expect(actionsOf('stranger', null, steps.proposed())).toEqual([]);
    expect(actionsOf('au-1', null, steps.proposed())).toEqual([]);
  });
});
