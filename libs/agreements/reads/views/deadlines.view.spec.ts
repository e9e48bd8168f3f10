import { describe, expect, it } from '@jest/globals';
import { positionOf, type RecordedEvent } from '@accord/event-store';
import type { FunctionName, JsonObject } from '@accord/kernel';
import type { Step } from '@accord/agreements/domain';
import { aheadFor, deadlineItem, passedFor } from './deadlines.view.js';
import type { Viewer } from './viewer.js';

const isao: Viewer = { side: 'isao', subjectId: 'officer' };
const government: Viewer = { side: 'government', subjectId: 'cm' };

const told = (recipients: readonly FunctionName[], more: Partial<RecordedEvent> = {}): RecordedEvent => ({
  eventId: '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57',
  type: 'DeadlineReminderSent',
  schemaVersion: 1,
  streamId: 'deadlines-1',
  revision: 0,
  position: positionOf('7'),
  recordedAt: '2026-04-15T04:00:00.000Z',
  metadata: { commandId: 'c', actorSubjectId: 'clock', actorFunction: 'clock' },
  data: {
    timerId: 't',
    rule: 'r',
    step: 'remind-1',
    action: 'Remind',
    dueOn: '2026-05-05',
    recipients: [...recipients],
  },
  ...more,
});

const step = (rule: string, does: Step['does']): Step => ({
  timerId: `${rule}_1`,
  rule,
  about: '',
  step: 's',
  action: 'Remind',
  at: '2026-04-15T04:00:00.000Z',
  dueOn: '2026-05-05',
  does,
});
const notice = (...recipients: readonly FunctionName[]): Step['does'] => ({ notice: 'Remind', recipients });
const act = (command: string, body: JsonObject = {}): Step['does'] => ({ command, body });

describe('what a viewer sees of deadlines', () => {
  it('is for government all of it', () => {
    expect(passedFor(told(['dhs.privacy']), government)?.recipients).toEqual(['dhs.privacy']);
    expect(aheadFor(step('intake-check', notice('nccic.case_manager')), government)).not.toBeNull();
    expect(aheadFor(step('risk-acceptance', act('expire-risk-acceptance')), government)?.command).toBe(
      'expire-risk-acceptance',
    );
  });

  it('is for the organization what is told to its own functions, and to nobody else', () => {
    expect(passedFor(told(['dhs.privacy']), isao)).toBeNull();
    expect(passedFor(told(['dhs.csa', 'isao.fso']), isao)?.recipients).toEqual(['isao.fso']);
    expect(aheadFor(step('intake-check', notice('nccic.case_manager')), isao)).toBeNull();
    expect(aheadFor(step('renewal-window', notice('isao.officer', 'nccic.case_manager')), isao)?.recipients).toEqual([
      'isao.officer',
    ]);
  });

  it('shows the organization what the clock will do, but nothing of what rests on D2 and D3', () => {
    expect(aheadFor(step('expiry', act('expire-agreement')), isao)?.command).toBe('expire-agreement');
    expect(aheadFor(step('risk-acceptance', act('expire-risk-acceptance')), isao)).toBeNull();
    expect(aheadFor(step('need-revalidation', act('suspend-classified-access')), isao)).toBeNull();
  });

  it('stands in the history without a revision, told by the clock', () => {
    expect(deadlineItem(told(['isao.officer']), isao)).toMatchObject({
      type: 'DeadlineReminderSent',
      revision: null,
      actor: { subjectId: 'clock', function: 'clock' },
      payload: { rule: 'r', recipients: ['isao.officer'] },
    });
    expect(deadlineItem(told(['dhs.csa']), isao)).toBeNull();
  });

  it('leaves out a foreign event, and one of a later release', () => {
    expect(deadlineItem(told(['isao.officer'], { type: 'SomethingElse' }), government)).toBeNull();
    expect(passedFor(told(['isao.officer'], { schemaVersion: 2 }), government)).toBeNull();
  });
});
