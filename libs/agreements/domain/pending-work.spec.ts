import { describe, expect, it } from '@jest/globals';
import type { Application } from './application.js';
import type { Office } from './review/offices.js';
import { pendingWork, type PendingWork } from './pending-work.js';
import type { OrganizationFacts } from './premises.js';
import { answers, classifiedBlock, namedRecipients } from './testing/applications.js';
import * as send from './testing/commands.js';
import { acceptance, failingForm } from './testing/forms.js';
import { all, by, given, on, type Step, where } from './testing/given.js';
import * as steps from './testing/steps.js';

const workAfter = (before: readonly Step[], facts: Partial<OrganizationFacts> = {}): readonly PendingWork[] => {
  const { state, organization, policy, now } = given(...before).scene;
  return pendingWork(state, { ...organization, isEligible: false, ...facts }, policy(now));
};
const waiting = (...before: readonly Step[]) =>
  workAfter(before).map((one) => `${one.command} by ${one.subjectId ?? one.function}`);
const dueAfter = (before: readonly Step[], facts?: Partial<OrganizationFacts>) =>
  workAfter(before, facts).map((one) => `${one.command} by ${one.dueOn ?? 'no day'}`);

const OF_OFFICE = { crcl: 'cr-1', counsel: 'co-1', 'second-official': 'cs-2' } as const;
const refuses = (office: Office): Step => by(OF_OFFICE[office], send.recordConcurrence(office, 'NonConcur'));
const concurs = (office: Office): Step => by(OF_OFFICE[office], send.recordConcurrence(office));
const overrides = (office: Office): Step =>
  by('ra-2', send.acceptRisk(acceptance({ kind: 'nonConcurOverride', ref: office })));
const returned = (changes: Partial<Application> = {}): Step =>
  all(steps.changesRequested, by('officer', send.resubmit(changes)));

describe('what an agreement waits for', () => {
  it('is nothing before it exists and after it ended', () => {
    expect(waiting()).toEqual([]);
    expect(waiting(steps.proposed(), by('officer', send.withdrawProposal()))).toEqual([]);
    expect(waiting(steps.privacyReviewed({ requestedTermMonths: 12 }), steps.activated)).toEqual([]);
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
      'an assignment before the intake',
      [steps.proposed(), by('cm-1', send.assignReviewer('pr-1')), concurs('crcl')],
      ['complete-intake by nccic.case_manager'],
    ],
    [
      'a review where counsel has a say, too',
      [steps.readyForReview({ piiCategoriesPossible: ['PersonName'] })],
      ['record-concurrence by dhs.counsel'],
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

  it('is an accepted risk where only the attestation of the organization has a gap', () => {
    const withGap = where(({ organization }) => ({
      organization: { ...organization, attestation: { ...organization.attestation!, answers: answers(['CA-01']) } },
    }));
    expect(waiting(steps.privacyReviewed(), withGap)).toEqual(['accept-risk by dhs.risk_acceptor']);
    expect(waiting(steps.privacyReviewed(), steps.termsOpen, withGap)).toEqual(['accept-risk by dhs.risk_acceptor']);
  });

  it('is an accepted risk beside the classified determination, which does not need it', () => {
    expect(waiting(steps.secretReviewed({ baselineAnswers: answers(['TM-04']) }))).toEqual([
      'accept-risk by dhs.risk_acceptor',
      'approve-classified-access by dhs.csa',
    ]);
  });

  it('is a second official of either function where one is needed before anybody can go on', () => {
    expect(waiting(steps.privacyReviewed(namedRecipients))).toEqual([
      'record-concurrence by dhs.csa',
      'record-concurrence by nccic.approving_official',
    ]);
    expect(waiting(steps.privacyReviewed(namedRecipients), concurs('second-official'))).toEqual([
      'open-for-signature by nccic.case_manager',
    ]);
    expect(waiting(steps.secretReviewed(classifiedBlock('TopSecret')))).toEqual([
      'record-concurrence by dhs.csa',
      'record-concurrence by nccic.approving_official',
      'approve-classified-access by dhs.csa',
    ]);
  });
});

describe('what an agreement waits for under a NonConcur', () => {
  const inIntake = all(steps.proposed(), by('cm-1', send.completeIntake()), by('cm-1', send.assignReviewer('pr-1')));

  it('is a request for changes, since the privacy review would be refused', () => {
    expect(waiting(inIntake, refuses('crcl'))).toEqual(['request-changes by nccic.case_manager']);
    expect(waiting(inIntake, concurs('crcl'), refuses('counsel'))).toEqual(['request-changes by nccic.case_manager']);
  });

  it('is the office again once the next revision is there', () => {
    expect(waiting(inIntake, refuses('crcl'), returned())).toEqual(['record-concurrence by dhs.crcl']);
    expect(waiting(inIntake, concurs('crcl'), refuses('counsel'), returned())).toEqual([
      'record-concurrence by dhs.counsel',
    ]);
    expect(waiting(inIntake, refuses('crcl'), returned(), concurs('crcl'))).toEqual(['pass-privacy-review by pr-1']);
  });

  const refusedLater = (office: Office): Step => all(steps.privacyReviewed(), returned(), refuses(office));

  it.each<Office>(['crcl', 'counsel'])(
    'of %s after the privacy review is its override, and nothing that activation would refuse',
    (office) => {
      expect(waiting(refusedLater(office))).toEqual(['accept-risk by dhs.risk_acceptor']);
      expect(waiting(refusedLater(office), overrides(office))).toEqual(['open-for-signature by nccic.case_manager']);
    },
  );

  it('of a second official is its override, too, where access was approved below Top Secret', () => {
    const below = all(
      steps.secretReviewed(classifiedBlock('TopSecret')),
      refuses('second-official'),
      by('cs-1', send.approveClassifiedAccess()),
    );
    expect(waiting(below)).toEqual(['accept-risk by dhs.risk_acceptor']);
    expect(waiting(below, overrides('second-official'))).toEqual(['open-for-signature by nccic.case_manager']);
  });

  it('keeps back every step to activation, however far the signing got', () => {
    const signed = all(steps.privacyReviewed(), returned(), steps.termsOpen, steps.bothSigned);
    expect(waiting(signed, refuses('crcl'))).toEqual(['accept-risk by dhs.risk_acceptor']);
    expect(waiting(signed, refuses('crcl'), overrides('crcl'))).toEqual(['activate-agreement by nccic.case_manager']);
  });

  it('is the office or its override where the NonConcur was carried over behind the privacy review', () => {
    expect(waiting(refusedLater('crcl'), returned())).toEqual([
      'record-concurrence by dhs.crcl',
      'accept-risk by dhs.risk_acceptor',
    ]);
    expect(waiting(refusedLater('crcl'), returned(), concurs('crcl'))).toEqual([
      'open-for-signature by nccic.case_manager',
    ]);
  });

  it('is its override once access is approved, when no office can be heard any more', () => {
    const approved = all(
      steps.secretReviewed(),
      returned(),
      refuses('crcl'),
      by('cs-1', send.approveClassifiedAccess()),
    );
    expect(waiting(approved)).toEqual(['accept-risk by dhs.risk_acceptor']);
    expect(waiting(approved, returned())).toEqual(['accept-risk by dhs.risk_acceptor']);
  });

  it('of the second official on named recipients is a changed application: nobody can override it', () => {
    expect(waiting(steps.privacyReviewed(namedRecipients), refuses('second-official'))).toEqual([
      'request-changes by nccic.case_manager',
    ]);
    expect(waiting(steps.privacyReviewed(namedRecipients), refuses('second-official'), returned())).toEqual([
      'record-concurrence by dhs.csa',
      'record-concurrence by nccic.approving_official',
    ]);
  });
});

describe('until when an agreement waits', () => {
  it('is the day of the assignment for who was assigned, since everything was there', () => {
    expect(workAfter([on('2026-03-05'), steps.readyForReview()])).toEqual([
      {
        command: 'pass-privacy-review',
        function: 'dhs.privacy',
        subjectId: 'pr-1',
        since: '2026-03-05T17:00:00.000Z',
        dueOn: '2026-04-15',
      },
    ]);
    const concurredLater = [
      steps.proposed(),
      by('cm-1', send.completeIntake()),
      by('cm-1', send.assignReviewer('pr-1')),
      on('2026-03-09'),
      concurs('crcl'),
    ];
    expect(workAfter(concurredLater)).toMatchObject([{ since: '2026-03-09T17:00:00.000Z' }]);
  });

  it('is five business days for the intake, then ten for an office and twenty for the privacy review', () => {
    expect(dueAfter([steps.proposed()])).toEqual([
      'complete-intake by 2026-03-09',
      'record-concurrence by no day',
      'assign-reviewer by no day',
    ]);
    expect(dueAfter([steps.proposed(), on('2026-03-04'), by('cm-1', send.completeIntake())])).toEqual([
      'record-concurrence by 2026-03-18',
      'assign-reviewer by 2026-04-01',
    ]);
  });

  it('counts the days as they are in New York', () => {
    const late = [steps.proposed(), on('2026-03-05T03:00:00.000Z'), by('cm-1', send.completeIntake())];
    expect(dueAfter(late)).toContain('record-concurrence by 2026-03-18');
  });

  it('is the day of the assignment for an office, too', () => {
    const assigned = by('cm-1', send.assignReviewer('cr-1', 'dhs.crcl', '2026-03-12'));
    expect(dueAfter([steps.proposed(), by('cm-1', send.completeIntake()), assigned])).toContain(
      'record-concurrence by 2026-03-12',
    );
  });

  it('counts anew for a revision that came after the intake', () => {
    const again = [steps.proposed(), by('cm-1', send.completeIntake()), on('2026-05-04'), returned()];
    expect(dueAfter(again)).toEqual(['record-concurrence by 2026-05-18', 'assign-reviewer by 2026-06-02']);
  });

  it('is 90 days for the classified determination where the organization is eligible, else 180', () => {
    const reviewed = [on('2026-03-10'), steps.secretReviewed()];
    expect(dueAfter(reviewed, { isEligible: true })).toEqual(['approve-classified-access by 2026-06-08']);
    expect(dueAfter(reviewed, { isEligible: false })).toEqual([
      'approve-classified-access by 2026-09-08', // the Sunday before Labor Day moves to the Tuesday after it
    ]);
    const assigned = by('cm-1', send.assignReviewer('cs-1', 'dhs.csa', '2026-05-01'));
    expect(dueAfter([...reviewed, assigned])).toEqual(['approve-classified-access by 2026-05-01']);
  });
});
