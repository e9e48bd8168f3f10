import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@accord/event-store';
import type { AgreementState } from '@accord/agreements/domain';
import type { OutboxMessage } from '@accord/jobs';
import { AGREEMENT, AT, event, HELD, toldIn, world } from './testing/world.js';

describe('A review that is delegated', () => {
  const handed = { function: 'dhs.privacy', subjectId: 'pr-2', until: '2026-03-06' };
  const reminder = { timerId: 't', rule: 'privacyReview', dueOn: '2026-03-30', recipients: ['dhs.privacy'] };
  const delegation = (until: string) =>
    ({
      function: 'dhs.privacy',
      principalId: 'pr-1',
      delegateId: 'pr-2',
      until,
      delegatedAt: AT,
      endedAt: null,
    }) as AgreementState['delegations'][number];

  /** As it stands while pr-2 acts for pr-1. */
  function delegated() {
    const { now, follow, ...rest } = world();
    now.state = { ...now.state, state: 'Proposed', delegations: [delegation('2026-03-06')] };
    const standing = now.state;
    /** What happens next, with what stands after it. */
    const next = async (last: RecordedEvent, after: Partial<AgreementState>) => {
      now.state = { ...standing, ...after };
      now.before.set(last.revision, standing);
      now.before.set(last.revision + 1, now.state);
      return follow(last);
    };
    return { now, follow, next, standing, ...rest };
  }

  /** An event of the reviewer, and what the delegate is left in the outbox for it. */
  async function handedOver() {
    const { now, follow, standing, ...rest } = delegated();
    const last = { ...event('ReviewDelegated', handed), metadata: { commandId: 'c', actorSubjectId: 'pr-1', actorFunction: 'dhs.privacy' } }; // prettier-ignore
    now.before.set(last.revision, { ...standing, delegations: [] });
    now.before.set(last.revision + 1, standing);
    return { messages: await follow(last), now, ...rest };
  }

  it('is told to the delegate alone, and a second time once the last day is over', async () => {
    const { messages, handler, now } = await handedOver();
    expect(messages.map(({ payload, dueAt }) => [payload['subjectId'], dueAt])).toEqual([
      ['pr-2', AT],
      ['pr-2', '2026-03-07T05:00:00.000Z'],
    ]);
    for (const message of messages) await handler.handle(message, HELD);
    expect(now.mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['pr-2@agency.example', 'Accord: A review was delegated to you (ISA-2026-00001)'],
      ['pr-2@agency.example', 'Accord: What was delegated to you has ended (ISA-2026-00001)'],
    ]);
    for (const { text } of now.mails) expect(text).toContain('until: 2026-03-06');
  });

  it('is not said to have run out where it was prolonged or ended before', async () => {
    for (const delegations of [[], [delegation('2026-03-20')], [{ ...delegation('2026-03-06'), endedAt: AT }]]) {
      const { messages, handler, now } = await handedOver();
      now.state = { ...now.state, delegations };
      await handler.handle(messages[1]!, HELD);
      expect(now.mails).toEqual([]);
    }
  });

  it.each<[string, object, Partial<AgreementState>]>([
    ['DelegationEnded', { function: 'dhs.privacy', subjectId: 'pr-2' }, { delegations: [{ ...delegation('2026-03-06'), endedAt: AT }] }],
    ['ReviewerRecused', { function: 'dhs.privacy', subjectId: 'pr-1', reasonCode: 'Workload' }, { assignments: [] }],
    ['AgreementWithdrawn', { reasonCode: 'NoLongerNeeded' }, { state: 'Withdrawn', assignments: [] }],
  ])('has ended by %s: its delegate is told, and it cannot be undone', async (type, data, after) => {
    const { next, handler, now } = delegated();
    const messages = await next(event(type, data), after);
    const own = messages.filter(({ payload }) => payload['subjectId'] === 'pr-2');
    expect(own.map(({ payload }) => payload['says'])).toEqual(['What was delegated to you has ended']);
    await handler.handle(own[0]!, HELD);
    expect(now.mails).toHaveLength(1);
  }); // prettier-ignore

  it('goes on while it is given anew to the same person, and ends for the one before another', async () => {
    const { next, standing } = delegated();
    const [first] = standing.delegations;
    const anew = [{ ...first!, endedAt: AT }, { ...delegation('2026-03-20') }];
    const says = (messages: readonly OutboxMessage[]) =>
      messages.filter(({ payload }) => payload['isOver'] !== true).map(({ payload }) => [payload['subjectId'], payload['says']]); // prettier-ignore
    expect(says(await next(event('ReviewDelegated', { ...handed, until: '2026-03-20' }), { delegations: anew }))).toEqual([['pr-2', 'A review was delegated to you']]); // prettier-ignore
    const other = [
      { ...first!, endedAt: AT },
      { ...delegation('2026-03-20'), delegateId: 'pr-3' },
    ];
    expect(says(await next(event('ReviewDelegated', { ...handed, subjectId: 'pr-3' }), { delegations: other }))).toEqual([
      ['pr-3', 'A review was delegated to you'],
      ['pr-2', 'What was delegated to you has ended'],
    ]); // prettier-ignore
  });

  it('has the delegate reminded as the reviewer is, to the end of the last day', async () => {
    const { follow } = delegated();
    const at = (moment: string) => event('DeadlineReminderSent', reminder, `deadlines-${AGREEMENT}`, moment);
    expect(toldIn(await follow(at('2026-03-07T04:59:59.000Z')))).toEqual(['pr-1', 'pr-2']);
    expect(toldIn(await follow(at('2026-03-07T05:00:00.000Z')))).toEqual(['pr-1']);
  });

  it('reminds nobody to whom it was delegated before', async () => {
    const { follow, handler, now } = delegated();
    const messages = await follow(event('DeadlineReminderSent', reminder, `deadlines-${AGREEMENT}`));
    now.state = { ...now.state, delegations: [] };
    for (const message of messages) await handler.handle(message, HELD);
    expect(now.mails.map(({ to }) => to)).toEqual(['pr-1@agency.example']);
  });
});
