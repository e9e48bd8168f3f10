import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@accord/event-store';
import type { FunctionName } from '@accord/kernel';
import { letterOf } from './letter.js';
import { isNoticed, noticeOf } from './notice.js';
import { messageOf, noticeIn } from './notice-message.js';
import { recipientsOf, type People } from './recipients.js';

const AGREEMENT = '6f1f2c2e-0000-4000-8000-000000000001';
const EVENT = '6f1f2c2e-0000-4000-8000-0000000000aa';

const event = (type: string, data: object, more: Partial<RecordedEvent> = {}): RecordedEvent => ({
  streamId: `agreement-${AGREEMENT}`,
  revision: 3,
  position: '7' as RecordedEvent['position'],
  eventId: EVENT,
  type,
  schemaVersion: 1,
  data: data as RecordedEvent['data'],
  metadata: {
    commandId: EVENT,
    actor: JSON.stringify({ subjectId: 'cm-1', function: 'nccic.case_manager' }),
    actorId: 'cm-1',
  },
  recordedAt: '2026-03-02T17:00:00.000Z',
  ...more,
});

const people: People = {
  assignments: [
    { function: 'dhs.privacy', subjectId: 'pr-2', dueOn: '2026-03-30', assignedAt: '2026-03-01T00:00:00.000Z' },
  ],
  delegates: [],
  appointments: [
    { subjectId: 'officer-1', function: 'isao.officer', endedAt: null },
    { subjectId: 'officer-0', function: 'isao.officer', endedAt: '2026-02-01T00:00:00.000Z' },
    { subjectId: 'both', function: 'isao.signatory', endedAt: null },
    { subjectId: 'both', function: 'isao.officer', endedAt: null },
  ],
  holders: new Map<FunctionName, readonly string[]>([
    ['nccic.case_manager', ['cm-1', 'cm-2']],
    ['dhs.privacy', ['pr-1', 'pr-2']],
  ]),
};

const deadline = (data: object) =>
  noticeOf(event('DeadlineReminderSent', data, { streamId: `deadlines-${AGREEMENT}` }))!;

describe('A notice of a deadline', () => {
  const data = {
    timerId: 't',
    rule: 'privacy-review',
    dueOn: '2026-03-30',
    recipients: ['dhs.privacy', 'isao.officer', 'who?'],
  };

  it('goes to the functions that the event names, and to the assignee of a review alone', () => {
    expect(recipientsOf(deadline(data), people)).toEqual([
      { subjectId: 'pr-2', function: 'dhs.privacy' },
      { subjectId: 'officer-1', function: 'isao.officer' },
      { subjectId: 'both', function: 'isao.officer' },
    ]);
  });

  it('goes to the whole office while nobody is assigned', () => {
    const found = recipientsOf(deadline(data), { ...people, assignments: [] });
    expect(found.map(({ subjectId }) => subjectId)).toEqual(['pr-1', 'pr-2', 'officer-1', 'both']);
  });

  it('goes to who acts for the assignee, too', () => {
    const delegates = [
      { subjectId: 'pr-3', function: 'dhs.privacy' },
      { subjectId: 'co-2', function: 'dhs.counsel' },
    ] as const;
    const told = recipientsOf(deadline(data), { ...people, delegates }).map(({ subjectId }) => subjectId);
    expect(told).toEqual(['pr-2', 'pr-3', 'officer-1', 'both']);
  });

  it('mail: the reassigned-away reviewer gets none, and nobody whose appointment ended', () => {
    const told = recipientsOf(deadline(data), people).map(({ subjectId }) => subjectId);
    expect(told).not.toContain('pr-1');
    expect(told).not.toContain('officer-0');
  });

  it('says its rule and its day', () => {
    expect(deadline(data).facts('dhs.privacy')).toEqual({ rule: 'privacy-review', dueOn: '2026-03-30' });
  });
});

describe('What a notice says', () => {
  it('mail: line breaks never reach it; it is dates and codes: whatever anybody wrote is left out, also where it stands in place of one', () => {
    const { facts } = deadline({
      rule: 'a rule with\r\nBcc: somebody',
      dueOn: '2026-03-30\r\nX: y',
      reasonCode: 'Idle',
      comment: 'a word of a person',
      recipients: [],
    });
    expect(facts('nccic.case_manager')).toEqual({ reasonCode: 'Idle' });
  });

  it('mail: the decision letter puts the real reason first, then the number, and a link', () => {
    const facts = { effectiveOn: '2026-03-02', reasonCode: 'PublicInterest' };
    const told = {
      says: 'The application was rejected',
      agreementId: AGREEMENT,
      number: 'ISA-2026-00001',
      recordedAt: 'T',
      facts,
    };
    const { subject, text } = letterOf(told, 'https://accord.example');
    expect(subject).toBe('Accord: The application was rejected (ISA-2026-00001)');
    expect(text.split('\n').slice(0, 4)).toEqual([
      'The application was rejected: ISA-2026-00001.',
      '',
      'reason code: PublicInterest',
      'effective on: 2026-03-02',
    ]);
    expect(text).toContain(`https://accord.example/api/v1/agreements/${AGREEMENT}`);
  });
});

describe('The message of a notice', () => {
  it('has the same id for the same event and person, whatever their id looks like', () => {
    const [first] = recipientsOf(deadline({ recipients: ['isao.officer'] }), people);
    const made = messageOf(deadline({ recipients: [] }), { ...first!, subjectId: 'https://id.example|user:7' });
    expect(made.id).toMatch(/^notice_[0-9a-f-]{36}_[0-9a-f-]{36}$/);
    expect(messageOf(deadline({ recipients: [] }), { ...first!, subjectId: 'https://id.example|user:7' })).toEqual(
      made,
    );
    expect(noticeIn(made.payload)).toMatchObject({ agreementId: AGREEMENT, subjectId: 'https://id.example|user:7' });
  });

  it('cannot be read when it is not one', () => {
    expect(() => noticeIn({ agreementId: 'x' })).toThrow(TypeError);
  });
});

describe('Events', () => {
  it('that concern nobody are passed over', () => {
    expect(isNoticed(event('DraftRevised', {}))).toBe(false);
    expect(isNoticed(event('AgreementRejected', {}, { streamId: 'security-audit' }))).toBe(false);
    expect(isNoticed(event('AgreementRejected', {}))).toBe(true);
  });
});
