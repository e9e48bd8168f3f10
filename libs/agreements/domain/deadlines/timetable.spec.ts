import { describe, expect, it } from '@jest/globals';
import { addDays, localDateOf } from '@accord/kernel';
import { policyFactsAt } from '@accord/policy/testing';
import * as send from '../testing/commands.js';
import { application, negotiated } from '../testing/applications.js';
import * as forms from '../testing/forms.js';
import { all, by, on, type Step as Happened, where } from '../testing/given.js';
import { beginning } from '../testing/scene.js';
import * as steps from '../testing/steps.js';
import { stepKey, timetable, type Told } from './timetable.js';

/** What the clock will do, as `instant rule action → recipients or command`, after some steps. */
function planOf(happened: readonly Happened[], told: Told = new Map(), rule?: string): readonly string[] {
  const { state, organization, now, policy } = all(...happened)(beginning);
  return timetable({ state, organization, policy: policy(now) }, told, localDateOf(now))
    .filter((one) => rule === undefined || one.rule === rule)
    .map(({ at, action, does }) => `${at} ${action} → ${'command' in does ? does.command : does.recipients.join()}`);
}

const plan = (rule: string, ...happened: readonly Happened[]): readonly string[] => planOf(happened, undefined, rule);

describe('what the clock will do', () => {
  it('about an intake: reminds on the third business day, escalates when the fifth is over, over a holiday', () => {
    // Memorial Day is 25 May
    expect(plan('intake-check', on('2026-05-20'), steps.proposed())).toEqual([
      '2026-05-26T04:00:00.000Z Remind → nccic.case_manager',
      '2026-05-29T04:00:00.000Z Escalate → nccic.approving_official',
      '2026-05-29T04:00:00.000Z Missed → nccic.case_manager',
    ]);
    expect(plan('intake-check', on('2026-05-20'), steps.proposed(), by('cm-1', send.completeIntake()))).toEqual([]);
  });

  it('about a privacy review: at half and four fifths of its business days, and every business day from 130 % on', () => {
    const taken = [steps.proposed(), by('cm-1', send.completeIntake())];
    expect(plan('privacy-review', ...taken)).toEqual([
      '2026-03-16T04:00:00.000Z Remind → dhs.privacy',
      '2026-03-24T04:00:00.000Z Remind → dhs.privacy',
      '2026-03-31T04:00:00.000Z Escalate → nccic.approving_official',
      '2026-03-31T04:00:00.000Z Missed → dhs.privacy',
      '2026-04-07T04:00:00.000Z Remind → dhs.privacy',
    ]);
  });

  it('about a privacy review with a date of its own: shares of the days that it has', () => {
    const assigned = by('cm-1', send.assignReviewer('pr-1', 'dhs.privacy', '2026-03-13'));
    expect(plan('privacy-review', steps.proposed(), by('cm-1', send.completeIntake()), assigned).slice(0, 3)).toEqual([
      '2026-03-09T04:00:00.000Z Remind → dhs.privacy', // the fifth of nine business days
      '2026-03-12T04:00:00.000Z Remind → dhs.privacy',
      '2026-03-14T04:00:00.000Z Escalate → nccic.approving_official',
    ]);
  });

  it('about concurrences: each office on its own, until it has spoken', () => {
    const taken = [steps.proposed(negotiated), by('cm-1', send.completeIntake())];
    expect(plan('concurrence', ...taken)).toHaveLength(4);
    expect(plan('concurrence', ...taken, by('cr-1', send.recordConcurrence('crcl')))).toEqual([
      '2026-03-17T04:00:00.000Z Escalate → nccic.approving_official',
      '2026-03-17T04:00:00.000Z Missed → dhs.counsel',
    ]);
  });

  it('about a determination: a note to both sides every thirty days, and the next one only', () => {
    const reviewed = [steps.secretReviewed()];
    expect(plan('classified-determination', ...reviewed)).toEqual([
      '2026-04-01T04:00:00.000Z SendStatusNote → dhs.csa,isao.officer',
      '2026-09-01T04:00:00.000Z Missed → dhs.csa,isao.officer', // day 180 is a Saturday: to the end of the Monday after it
    ]);
    expect(plan('classified-determination', ...reviewed, on('2026-06-02'))[0]).toBe(
      '2026-05-31T04:00:00.000Z SendStatusNote → dhs.csa,isao.officer', // of those that were missed the newest
    );
  });

  it('about a reply: by the date of the request, and from day 60 NCCIC may reject', () => {
    expect(plan('changes-requested-reply', steps.proposed(), by('cm-1', send.requestChanges(1, '2026-04-01')))).toEqual(
      [
        '2026-03-17T04:00:00.000Z Remind → isao.officer',
        '2026-03-27T04:00:00.000Z Remind → isao.officer',
        '2026-04-02T04:00:00.000Z Missed → isao.officer',
        '2026-05-01T04:00:00.000Z AllowRejection → nccic.approving_official',
      ],
    );
    const soon = by('cm-1', send.requestChanges(1, '2026-03-20'));
    expect(plan('changes-requested-reply', steps.proposed(), soon)).not.toContainEqual(
      expect.stringContaining('03-27'),
    );
  });

  it('about signatures: to the party whose turn it is; what was signed is void after sixty days', () => {
    const opened = [steps.privacyReviewed(), steps.termsOpen];
    expect(plan('signature-window', ...opened)).toEqual([
      '2026-03-12T04:00:00.000Z Remind → isao.signatory',
      '2026-03-22T04:00:00.000Z Remind → isao.signatory',
      '2026-04-02T04:00:00.000Z Missed → isao.signatory',
    ]);
    expect(plan('signature-window', ...opened, steps.isaoSigned).at(-1)).toBe(
      '2026-05-02T04:00:00.000Z VoidSignatures → void-signatures',
    );
    expect(plan('signature-window', ...opened, steps.bothSigned)).toEqual([
      '2026-05-02T04:00:00.000Z VoidSignatures → void-signatures',
    ]);
  });

  it('about access: sixty, thirty and seven days ahead, then it stops; without a confirmed need thirty days later', () => {
    const approved = [steps.secretApproved()];
    expect(plan('clearance-verification', ...approved)).toEqual([
      '2026-12-30T05:00:00.000Z Remind → dhs.csa,isao.fso',
      '2027-01-29T05:00:00.000Z Remind → dhs.csa,isao.fso',
      '2027-02-21T05:00:00.000Z Remind → dhs.csa,isao.fso',
      '2027-03-01T05:00:00.000Z SuspendClassifiedAccess → suspend-classified-access',
    ]);
    expect(plan('need-revalidation', ...approved)).toEqual([
      '2027-03-01T05:00:00.000Z Missed → dhs.csa', // its date stands in D2 alone
      '2027-03-31T04:00:00.000Z SuspendClassifiedAccess → suspend-classified-access',
    ]);
  });

  it('about accepted risks: ahead of their end, and the end of each', () => {
    expect(plan('risk-acceptance', steps.withTwoRisks, by('ra-1', send.acceptRisk(acceptanceOfGap())))).toEqual([
      '2026-10-01T04:00:00.000Z Remind → dhs.risk_acceptor,nccic.case_manager',
      '2026-10-31T04:00:00.000Z Remind → dhs.risk_acceptor,nccic.case_manager',
      '2026-11-23T05:00:00.000Z Remind → dhs.risk_acceptor,nccic.case_manager',
      '2026-12-01T05:00:00.000Z ExpireRiskAcceptance → expire-risk-acceptance',
    ]);
  });

  it('about the end of the term', () => {
    const active = [steps.privacyReviewed({ requestedTermMonths: 12 }), steps.activated];
    expect(plan('expiry', ...active)).toEqual(['2027-03-03T05:00:00.000Z ExpireAgreement → expire-agreement']);
    expect(plan('renewal-window', ...active).map((line) => line.slice(0, 10))).toEqual([
      '2026-09-03',
      '2026-12-02',
      '2027-01-01',
      '2027-01-31',
      '2027-02-23',
    ]);
  });
});

const acceptanceOfGap = () => forms.acceptance(forms.gapRisk('TM-04'));

/** It is another day, on which everything is as it was reviewed: the attestation runs, and the review is fresh. */
const later = (moment: string): Happened =>
  all(
    on(moment),
    where(({ state, organization, now }) => ({
      organization: { ...organization, attestation: { ...organization.attestation!, validUntil: '2099-12-31' } },
      state: { ...state, privacy: { ...state.privacy, reviewedAt: state.privacy.reviewedAt && now } },
    })),
  );

/** An application of the end of 2027. */
const recentlyTested: Parameters<typeof application>[0] = {
  removal: { method: 'Both', description: 'A filter and an analyst.', lastTestOn: '2027-12-01' },
};

/** Signed and put in force at a moment, for some months. */
const activeFrom = (moment: string, requestedTermMonths: number): Happened => {
  const signatory = { ...application().signatory, validUntil: '2031-01-01' };
  const authority = { authorityValidUntil: addDays(localDateOf(new Date(later(moment)(beginning).now)), 300) };
  return all(
    steps.privacyReviewed({ requestedTermMonths, signatory }),
    later(moment),
    steps.termsOpen,
    by('signatory', send.signAgreement(authority)),
    by('ao-1', send.signAgreement(authority)),
    by('cm-1', send.activateAgreement()),
  );
};

describe('exact instants', () => {
  const expiryOf = (moment: string, months: number) => plan('expiry', activeFrom(moment, months))[0]?.slice(0, 24);

  it('expiry: the last day counts to 23:59:59 New York on both sides of a clock change', () => {
    expect(expiryOf('2026-03-07', 12)).toBe('2027-03-08T05:00:00.000Z'); // to 7 March 2027, a week before clocks change
    expect(expiryOf('2026-03-14', 12)).toBe('2027-03-15T04:00:00.000Z'); // to 14 March 2027, the day on which they do
    expect(expiryOf('2026-03-13', 12)).toBe('2027-03-14T05:00:00.000Z'); // the day before it
    expect(expiryOf('2026-11-07', 12)).toBe('2027-11-08T05:00:00.000Z'); // the day in autumn that has 25 hours
    expect(expiryOf('2026-11-06', 12)).toBe('2027-11-07T04:00:00.000Z');
  });

  it('expiry: a moment at 00:30 UTC belongs to the day before in New York', () => {
    expect(expiryOf('2026-07-02T00:30:00.000Z', 12)).toBe('2027-07-02T04:00:00.000Z'); // begun on 1 July there
    expect(expiryOf('2026-12-02T00:30:00.000Z', 12)).toBe('2027-12-02T05:00:00.000Z');
  });

  it('expiry: a term that starts on the 29th to 31st ends on the last day of a shorter month', () => {
    expect(expiryOf('2028-02-29', 12)).toBe('2029-03-01T05:00:00.000Z'); // to 28 February 2029
    expect(expiryOf('2026-08-31', 6)).toBe('2027-03-01T05:00:00.000Z'); // to 28 February 2027
    expect(expiryOf('2027-08-30', 6)).toBe('2028-03-01T05:00:00.000Z'); // to 29 February 2028
    expect(expiryOf('2026-03-31', 6)).toBe('2026-10-01T04:00:00.000Z'); // to 30 September
  });

  it('timers: reminders count business days, over a weekend and over a holiday that falls on one', () => {
    const thursday = plan('intake-check', on('2026-07-02'), steps.proposed()); // 4 July is a Saturday
    expect(thursday.map((line) => line.slice(0, 24))).toEqual([
      '2026-07-08T04:00:00.000Z',
      '2026-07-11T04:00:00.000Z',
      '2026-07-11T04:00:00.000Z',
    ]);
    const newYear = plan('intake-check', later('2027-12-29'), steps.proposed(recentlyTested)); // 1 January 2028 is one too
    expect(newYear[0]?.slice(0, 24)).toBe('2028-01-04T05:00:00.000Z');
  });

  it('timers: a due date on a Sunday or holiday moves to the next business day', () => {
    const reviewed = all(on('2026-03-10'), steps.secretReviewed()); // 180 days end on the Sunday before Labor Day
    expect(plan('classified-determination', reviewed).at(-1)?.slice(0, 24)).toBe('2026-09-09T04:00:00.000Z');
  });

  it('timers: instants are those of New York, whatever the zone of the machine', () => {
    expect(
      new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', timeStyle: 'long' }).format(
        new Date(expiryOf('2026-07-15', 12) ?? ''),
      ),
    ).toBe('12:00:00 AM EDT');
  });
});

describe('what is done or told', () => {
  it('timers: no reminder for what was done before it was due', () => {
    const done = [steps.proposed(), by('cm-1', send.completeIntake()), by('cm-1', send.assignReviewer('pr-1'))];
    expect(
      planOf([...done, by('cr-1', send.recordConcurrence('crcl'))]).filter((line) => /intake|crcl/.test(line)),
    ).toEqual([]);
    expect(plan('intake-check', ...done)).toEqual([]);
    expect(plan('privacy-review', steps.privacyReviewed())).toEqual([]);
  });

  it('is not told again, wherever its day moves', () => {
    const { state, organization, now, policy } = all(steps.proposed())(beginning);
    const known = { state, organization, policy: policy(now) };
    const first = timetable(known, new Map(), '2026-03-02').find(({ action }) => action === 'Remind')!;
    const told = new Map([[stepKey(first), '2026-03-05T05:00:00.000Z']]);
    const left = timetable(known, told, '2026-03-05').filter(({ rule }) => rule === first.rule);
    expect(left.map(({ action }) => action)).toEqual(['Escalate', 'Missed']);
  });

  it('is not told of what lies before it began', () => {
    const late = by('ra-1', send.acceptRisk({ ...acceptanceOfGap(), expiresOn: '2026-03-20' }));
    expect(plan('risk-acceptance', steps.withTwoRisks, late).map((line) => line.slice(0, 10))).toEqual([
      '2026-03-13',
      '2026-03-21',
    ]);
  });

  it('timers: changing the interval ends the old one: another value of the policy moves what is not yet due', () => {
    const { state, organization } = all(steps.proposed())(beginning);
    const policy = policyFactsAt('2026-03-02');
    const longer = {
      ...policy,
      deadlines: { ...policy.deadlines, intake: () => '2026-03-20' },
      timers: policy.timers.map((timer) =>
        timer.id === 'intake-check'
          ? { ...timer, reminders: [{ offset: 8, unit: 'businessDays' as const, from: 'start' as const }] }
          : timer,
      ),
    };
    const days = (facts: typeof policy) =>
      timetable({ state, organization, policy: facts }, new Map(), '2026-03-02')
        .filter(({ rule }) => rule === 'intake-check')
        .map(({ at }) => at.slice(0, 10));
    expect(days(policy)).toEqual(['2026-03-05', '2026-03-10', '2026-03-10']);
    expect(days(longer)).toEqual(['2026-03-12', '2026-03-21', '2026-03-21']);
  });
});

describe('drafts', () => {
  const idle = (told: Told = new Map(), ...more: readonly Happened[]) =>
    planOf([steps.drafted(), ...more], told, 'draft-idle');
  const timerId = 'draft-idle_20260302150000000';
  const toldOn = (first: string, second: string): Told =>
    new Map([
      [`${timerId}/remind-1`, first],
      [`${timerId}/remind-2`, second],
    ]);

  it('drafts: before an idle draft is withdrawn its owner is told at least twice', () => {
    expect(idle()).toEqual([
      '2026-08-29T04:00:00.000Z Remind → isao.officer',
      '2027-01-31T05:00:00.000Z Remind → isao.officer',
    ]);
    expect(idle(toldOn('2026-08-29T04:00:00.000Z', '2027-01-31T05:00:00.000Z'))).toEqual([
      '2027-03-03T05:00:00.000Z WithdrawProposal → withdraw-proposal',
    ]);
  });

  it('drafts: whoever was told late still has the time that the reminder promised', () => {
    expect(idle(toldOn('2027-06-01T04:00:00.000Z', '2027-06-01T04:00:00.000Z'))).toEqual([
      '2027-07-02T04:00:00.000Z WithdrawProposal → withdraw-proposal',
    ]);
  });

  it('drafts: an edit restarts the clock', () => {
    const edited = all(on('2027-02-20'), by('officer', send.reviseDraft({ legalName: 'Another Name' })));
    expect(
      idle(toldOn('2026-08-29T04:00:00.000Z', '2027-01-31T05:00:00.000Z'), edited).map((line) => line.slice(0, 10)),
    ).toEqual(['2027-08-19', '2028-01-21']);
  });
});
