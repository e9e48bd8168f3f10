import { describe, expect, it } from '@jest/globals';
import { LeaseLost, Undeliverable } from '@accord/jobs';
import { MailRefused } from '@accord/notifications';
import { NEWS_FOR_MS } from './notice-consumer.js';
import { NoticeHandler } from './notice-handler.js';
import { AGREEMENT, AT, event, HELD, toldIn, world } from './testing/world.js';

describe('What happens to an agreement', () => {
  it('is left in the outbox once for each person whom it concerns, but not for whose act it was', async () => {
    const { follow } = world();
    const messages = await follow(event('PrivacyReviewPassed', { findings: [], statutoryChecks: [], conditions: [] }));
    expect(toldIn(messages)).toEqual(['officer-1', 'cm-2']);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(2);
  });

  it('tells the ISAO what the table of events lets it see, and no more', async () => {
    const { follow } = world();
    const denied = await follow(event('ClassifiedAccessDenied', { reasonCode: 'NoNeed', form: {}, evidenceRef: 'x' }));
    const facts = denied.map(({ payload }) => [payload['subjectId'], payload['facts']]);
    expect(facts).toEqual([
      ['officer-1', {}],
      ['cm-2', { reasonCode: 'NoNeed' }],
    ]);
    const opened = await follow(event('ChangesRequested', { stage: 'Proposed', items: [], dueOn: '2026-04-01' }));
    expect(opened.map(({ payload }) => payload['facts'])).toEqual([{ dueOn: '2026-04-01' }]);
  });

  it('tells only the assignee of an assignment', async () => {
    const { follow } = world();
    const assigned = { function: 'dhs.privacy', subjectId: 'pr-1', dueOn: '2026-03-30' };
    expect(toldIn(await follow(event('ReviewerAssigned', assigned)))).toEqual(['pr-1']);
  });

  it('follows what the clock says of deadlines, to the functions that it names', async () => {
    const { follow } = world();
    const data = {
      timerId: 't',
      rule: 'privacyReview',
      dueOn: '2026-03-30',
      recipients: ['dhs.privacy', 'nccic.case_manager'],
    };
    const reminded = await follow(event('DeadlineReminderSent', data, `deadlines-${AGREEMENT}`));
    expect(toldIn(reminded)).toEqual(['pr-1', 'cm-1', 'cm-2']); // an act of the clock is nobody's own
  });

  it('is no news after a week: a log that is followed from its beginning writes to nobody', async () => {
    const { follow, clock } = world();
    const old = event('PrivacyReviewPassed', { findings: [], statutoryChecks: [], conditions: [] });
    clock.advance(NEWS_FOR_MS);
    expect(await follow(old)).toEqual([]);
  });
});

describe('What runs on the whole program', () => {
  const told = event(
    'ProgramDeadlineTold',
    {
      rule: 'annual-privacy-assessment',
      step: 'FY2026_Escalate',
      action: 'Escalate',
      dueOn: '2026-12-31',
      recipients: ['dhs.privacy'],
    },
    'policy-6f1f2c2e-0000-4000-8000-00000000000f',
  );

  it('is told to everybody in the office, whoever is assigned to an agreement', async () => {
    const { follow, handler, now } = world();
    const messages = await follow(told);
    expect(toldIn(messages)).toEqual(['pr-1', 'pr-2']);
    for (const message of messages) await handler.handle(message, HELD);
    expect(now.mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['pr-1@agency.example', 'Accord: The annual privacy assessment was due'],
      ['pr-2@agency.example', 'Accord: The annual privacy assessment was due'],
    ]);
    expect(now.mails[0]!.text).toContain('due on: 2026-12-31');
    expect(now.mails[0]!.text).toContain('https://accord.example/programme/privacy-year');
  });

  it('is told to nobody who has left the office meanwhile, and nothing else of the policy is', async () => {
    const { follow, handler, now, around } = world();
    const [message] = await follow(told);
    Object.assign(around, { holders: async () => new Map() });
    await handler.handle(message!, HELD);
    expect(now.mails).toEqual([]);
    const lapsed = { statute: 'CISA2015', from: '2026-10-01', affectedCount: 2 };
    expect(await follow(event('StatutoryCoverageLapsed', lapsed, told.streamId))).toEqual([]);
  });
});

describe('When an agreement ends', () => {
  /** Reviewed by a privacy reviewer who has yet to decide, and by counsel who has. */
  const ended = (type: string, data: object) => {
    const { now, ...rest } = world();
    const last = event(type, data);
    const counsel = { function: 'dhs.counsel', subjectId: 'co-1', dueOn: '2026-03-30', assignedAt: AT } as const;
    const stated = { office: 'counsel', position: 'Concur', revisionNo: 1, subjectId: 'co-1', inForce: true } as const;
    now.before.set(last.revision, {
      ...now.state,
      state: 'Proposed',
      revisionNo: 1,
      assignments: [...now.state.assignments, counsel],
      concurrences: [{ ...stated, eventId: 'e', recordedAt: AT }],
    });
    now.state = { ...now.state, state: 'Withdrawn', assignments: [counsel] };
    return { now, last, ...rest };
  };

  it.each([
    ['AgreementWithdrawn', { reasonCode: 'NoLongerNeeded', comment: 'a word of a person' }, 'withdrawn'],
    ['AgreementRejected', { reasonCode: 'PublicInterest', rationale: 'a word of a person' }, 'rejected'],
  ])('decision: by %s, whose open assignments close with it are told (pkp-lib #7338)', async (type, data, word) => {
    const { follow, handler, now, last } = ended(type, data);
    const messages = await follow(last);
    expect(toldIn(messages)).toContain('pr-1');
    expect(toldIn(messages)).not.toContain('pr-2'); // of the same office, and not assigned
    expect(toldIn(messages)).not.toContain('co-1'); // has decided: nothing of theirs closed
    for (const message of messages.filter(({ payload }) => payload['subjectId'] === 'pr-1'))
      await handler.handle(message, HELD);
    expect(now.mails).toEqual([
      expect.objectContaining({
        to: 'pr-1@agency.example',
        subject: `Accord: Your review has ended: the application was ${word} (ISA-2026-00001)`,
        text: expect.stringContaining(`reason code: ${data.reasonCode}`),
      }),
    ]);
    expect(now.mails[0]!.text).not.toContain('a word of a person');
  });

  it('nobody is told of their own act', async () => {
    const { follow, now, last } = ended('AgreementRejected', { reasonCode: 'PublicInterest' });
    const [first, ...others] = now.before.get(last.revision)!.assignments;
    now.before.set(last.revision, { ...now.state, state: 'Proposed', assignments: [{ ...first!, subjectId: 'cm-1' }, ...others] }); // prettier-ignore
    expect(toldIn(await follow(last))).not.toContain('cm-1');
  });
});

describe('A notice that falls due', () => {
  const assigned = { function: 'dhs.privacy', subjectId: 'pr-1', dueOn: '2026-03-30' };
  const reminder = { timerId: 't', rule: 'privacyReview', dueOn: '2026-03-30', recipients: ['dhs.privacy'] };

  it('becomes one mail to one person', async () => {
    const { follow, handler, now } = world();
    const [message] = await follow(event('ReviewerAssigned', assigned));
    await handler.handle(message!, HELD);
    expect(now.mails).toEqual([
      {
        id: message!.id,
        to: 'pr-1@agency.example',
        subject: 'Accord: A review was assigned to you (ISA-2026-00001)',
        text: expect.stringContaining('due on: 2026-03-30'),
      },
    ]);
  });

  it.each([
    ['ReviewerAssigned', assigned, `agreement-${AGREEMENT}`],
    ['DeadlineReminderSent', reminder, `deadlines-${AGREEMENT}`],
  ])('of %s is not sent to who was reassigned away meanwhile', async (type, data, stream) => {
    const { follow, handler, now } = world();
    const [message] = await follow(event(type, data, stream));
    now.state = { ...now.state, assignments: [{ ...now.state.assignments[0]!, subjectId: 'pr-2' }] };
    await handler.handle(message!, HELD);
    expect(now.mails).toEqual([]);
  });

  it('is not sent to who is no officer any more', async () => {
    const { follow, handler, now } = world();
    const [message] = await follow(event('ChangesRequested', { stage: 'Proposed', items: [], dueOn: '2026-04-01' }));
    now.appointments = [{ ...now.appointments[0]!, endedAt: AT }];
    await handler.handle(message!, HELD);
    expect(now.mails).toEqual([]);
  });

  it('is a dead letter where the person has no address, or the server refuses it', async () => {
    const { follow, around, now, mailer } = world();
    const [message] = await follow(event('ReviewerAssigned', assigned));
    const options = { around, mailer, baseUrl: '' };
    const silent = new NoticeHandler({ ...options, around: { ...around, addressOf: async () => null } });
    await expect(silent.handle(message!, HELD)).rejects.toThrow(Undeliverable);
    const refusing = { ...mailer, send: async () => Promise.reject(new MailRefused('no (550)')) };
    const refused = new NoticeHandler({ ...options, mailer: refusing });
    await expect(refused.handle(message!, HELD)).rejects.toThrow(Undeliverable);
    expect(now.mails).toEqual([]);
  });

  it('is tried again where there is no mail server, or it fails', async () => {
    const { follow, around, mailer } = world();
    const [message] = await follow(event('ReviewerAssigned', assigned));
    const failing = { ...mailer, send: async () => Promise.reject(new Error('The mail server failed (ESOCKET)')) };
    for (const one of [null, failing]) {
      const tried = new NoticeHandler({ around, mailer: one, baseUrl: '' }).handle(message!, HELD);
      await expect(tried).rejects.toThrow(/mail server/);
      await expect(tried).rejects.not.toBeInstanceOf(Undeliverable);
    }
  });

  it('is not sent by a worker that has lost its lease', async () => {
    const { follow, handler, now } = world();
    const [message] = await follow(event('ReviewerAssigned', assigned));
    const check = async () => Promise.reject(new LeaseLost('late'));
    await expect(handler.handle(message!, { check })).rejects.toThrow(LeaseLost);
    expect(now.mails).toEqual([]);
  });
});
