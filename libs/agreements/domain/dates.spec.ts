import { describe, expect, it } from '@jest/globals';
import { application } from './testing/applications.js';
import * as send from './testing/commands.js';
import type { Sent } from './testing/commands.js';
import * as forms from './testing/forms.js';
import { accepted, all, by, given, naming, on, refused, type Step } from './testing/given.js';
import * as steps from './testing/steps.js';

const returned = all(steps.proposed(), steps.changesRequested);
const signatoryUntil = (validUntil: string) => ({
  signatory: { roleTitle: 'President', authorityDigest: 'a'.repeat(64), validUntil },
});
const milestone = (dueOn: string) =>
  send.acceptRisk({ ...forms.acceptance(forms.conditionRisk), plan: [{ milestone: 'Shorter retention', dueOn }] });
const determination = (dueOn: string) => ({ conditions: [{ text: 'A safe.', owner: 'ISAO' as const, dueOn }] });
const conditioned = steps.privacyReviewed({}, forms.formWithCondition());

interface Bound {
  readonly what: string;
  readonly path: string;
  readonly given: Step;
  readonly by: string;
  readonly send: (date: string) => Sent;
  /** The last day that is admitted on 2 March 2026. */
  readonly last: string;
  readonly dayAfter: string;
}

const HALF_YEAR = { last: '2026-08-29', dayAfter: '2026-08-30' };
const YEAR = { last: '2027-03-02', dayAfter: '2027-03-03' };
const TWO_YEARS = { last: '2028-03-01', dayAfter: '2028-03-02' };
const TEN_YEARS = { last: '2036-02-28', dayAfter: '2036-02-29' };

const BOUNDS: readonly Bound[] = [
  {
    what: 'the end of the authority on the application',
    path: '/application/signatory/validUntil',
    given: steps.drafted(),
    by: 'officer',
    send: (date) => send.submitProposal(application(signatoryUntil(date))),
    ...TEN_YEARS,
  },
  {
    what: 'the end of the authority on a resubmission',
    path: '/application/signatory/validUntil',
    given: returned,
    by: 'officer',
    send: (date) => send.resubmit(signatoryUntil(date)),
    ...TEN_YEARS,
  },
  {
    what: 'an assignment',
    path: '/dueOn',
    given: steps.proposed(),
    by: 'cm-1',
    send: (date) => send.assignReviewer('pr-1', 'dhs.privacy', date),
    ...YEAR,
  },
  {
    what: 'a reassignment',
    path: '/dueOn',
    given: steps.readyForReview(),
    by: 'cm-1',
    send: (date) => send.reassignReviewer('pr-2', 'dhs.privacy', date),
    ...YEAR,
  },
  {
    what: 'requested changes',
    path: '/dueOn',
    given: steps.proposed(),
    by: 'cm-1',
    send: (date) => send.requestChanges(1, date),
    ...HALF_YEAR,
  },
  {
    what: 'a condition of a review that passes',
    path: '/form/findings/3/condition/dueOn',
    given: steps.readyForReview(),
    by: 'pr-1',
    send: (dueOn) => send.passPrivacyReview(forms.formWithCondition({ dueOn })),
    ...TWO_YEARS,
  },
  {
    what: 'a condition of a review that fails',
    path: '/form/findings/3/condition/dueOn',
    given: steps.readyForReview(),
    by: 'pr-1',
    send: (dueOn) => send.failPrivacyReview(forms.formWithCondition({ dueOn, blocking: true })),
    ...TWO_YEARS,
  },
  {
    what: 'a condition of an approval',
    path: '/form/conditions/0/dueOn',
    given: steps.secretReviewed(),
    by: 'cs-1',
    send: (date) => send.approveClassifiedAccess(determination(date)),
    ...TWO_YEARS,
  },
  {
    what: 'a condition of a denial',
    path: '/form/conditions/0/dueOn',
    given: steps.secretReviewed(),
    by: 'cs-1',
    send: (date) => send.denyClassifiedAccess(determination(date)),
    ...TWO_YEARS,
  },
  {
    what: 'the next verification',
    path: '/form/verificationDueOn',
    given: steps.secretReviewed(),
    by: 'cs-1',
    send: (verificationDueOn) => send.approveClassifiedAccess({ verificationDueOn }),
    ...YEAR,
  },
  {
    what: 'the next revalidation of the need',
    path: '/form/needRevalidateOn',
    given: steps.secretReviewed(),
    by: 'cs-1',
    send: (needRevalidateOn) => send.approveClassifiedAccess({ needRevalidateOn }),
    ...YEAR,
  },
  {
    what: 'a milestone of an accepted risk',
    path: '/form/plan/0/dueOn',
    given: conditioned,
    by: 'ra-1',
    send: milestone,
    ...TWO_YEARS,
  },
  {
    what: 'the end of the signing window',
    path: '/signBy',
    given: steps.privacyReviewed(),
    by: 'cm-1',
    send: (date) => send.openForSignature(date),
    last: '2026-05-01',
    dayAfter: '2026-05-02',
  },
];

describe('a date that a person sends lies within the policy', () => {
  it.each(BOUNDS.map((one) => [one.what, one] as const))('%s', (_what, { path, last, dayAfter, ...bound }) => {
    const sending = (date: string) => given(bound.given).when(bound.by, bound.send(date));
    sending(last).then(({ result }) => expect(result.ok ? null : result.error).toBeNull());
    sending('2026-03-02').then(({ result }) => expect(result.ok ? null : result.error).toBeNull());
    sending(dayAfter).then(refused('INVALID_PAYLOAD'), naming([path, 'date-maximum']));
    sending('2199-12-31').then(refused('INVALID_PAYLOAD'), naming([path, 'date-maximum']));
    sending('2026-03-01').then(refused('INVALID_PAYLOAD'), naming([path, 'date-not-past']));
  });
});

describe('the authority to sign', () => {
  const open = all(steps.privacyReviewed(), steps.termsOpen);

  it('is refused as long past on an application, from a draft as well', () => {
    const old = application(signatoryUntil('2020-12-31'));
    const place = ['/application/signatory/validUntil', 'date-not-past'] as const;
    given(steps.drafted()).when('officer', send.submitProposal(old)).then(refused('INVALID_PAYLOAD'), naming(place));
    given(steps.drafted(), by('officer', send.reviseDraft(old)))
      .when('officer', send.submitProposal(null))
      .then(refused('INVALID_PAYLOAD'), naming(place));
  });

  it('of the ISAO runs no longer than its application says', () => {
    const signing = (date: string) => given(open).when('signatory', send.signAgreement({ authorityValidUntil: date }));
    signing('2028-03-01').then(accepted('SignatureRecorded'));
    signing('2028-03-02').then(refused('INVALID_PAYLOAD'), naming(['/authorityValidUntil', 'date-maximum']));
  });

  it('of the ISAO is past when the application said so, and of NCCIC runs by its own evidence', () => {
    const short = all(steps.privacyReviewed(signatoryUntil('2026-03-10')), steps.termsOpen, on('2026-03-10'));
    const signing = (date: string) => send.signAgreement({ authorityValidUntil: date });
    given(short, on('2026-03-11')).when('signatory', signing('2026-03-10')).then(refused('AUTHORITY_EXPIRED'));
    given(short, by('signatory', signing('2026-03-10')))
      .when('ao-1', signing('2036-03-07'))
      .then(accepted('SignatureRecorded'));
    given(short, by('signatory', signing('2026-03-10')))
      .when('ao-1', signing('2036-03-08'))
      .then(refused('INVALID_PAYLOAD'), naming(['/authorityValidUntil', 'date-maximum']));
  });
});
