import { describe, expect, it } from '@jest/globals';
import type { Step } from '@accord/agreements/domain';
import { calendarDays } from './calendar.view.js';
import type { Viewer } from './viewer.js';

const isao: Viewer = { side: 'isao', subjectId: 'officer' };
const government: Viewer = { side: 'government', subjectId: 'cm' };

const step = (rule: string, dueOn: string, does: Step['does'], about = ''): Step => ({
  timerId: [rule, about, '20261201'].filter((part) => part !== '').join('_'),
  rule,
  about,
  step: 's',
  action: 'Remind',
  at: `${dueOn}T05:00:00.000Z`,
  dueOn,
  does,
});
const act = (command: string): Step['does'] => ({ command, body: {} });
const told = (...recipients: Extract<Step['does'], { notice: string }>['recipients']): Step['does'] => ({
  notice: 'Remind',
  recipients,
});

const NONE = { conditions: [] };
const END = step('expiry', '2027-12-01', act('expire-agreement'));
const ASKED = step('renewal-window', '2027-12-01', told('isao.officer', 'nccic.case_manager'));
const RENEWED = [
  step('expiry', '2027-12-01', act('apply-amendment')),
  step('expiry', '2028-12-01', act('expire-agreement'), 'prolonged'),
  ASKED,
];

describe('the days of a calendar', () => {
  it('are one for each clock, the nearest first, however often it is told of', () => {
    const review = [
      step('annual-agreement-review', '2027-06-01', told('nccic.case_manager')),
      step('annual-agreement-review', '2027-06-01', act('suspend-agreement')),
    ];
    expect(calendarDays([END, ...review], NONE, government)).toEqual([
      { key: 'annual-agreement-review', rule: 'annual-agreement-review', dueOn: '2027-06-01', kind: 'deadline' },
      { key: 'end', rule: 'expiry', dueOn: '2027-12-01', kind: 'end' },
    ]);
  });

  it('expiry: the end of a renewed term is the new one, and no day is left on which to ask for it', () => {
    expect(calendarDays(RENEWED, NONE, government)).toEqual([
      { key: 'renewal', rule: 'expiry', dueOn: '2027-12-01', kind: 'renewal' },
      { key: 'end', rule: 'expiry', dueOn: '2028-12-01', kind: 'end' },
    ]);
    expect(calendarDays([END, ASKED], NONE, isao).map(({ rule }) => rule)).toEqual(['expiry', 'renewal-window']);
  });

  it('keep their name when they move: the end has one name, whatever sets it, and so has an attestation', () => {
    const keysOf = (...steps: readonly Step[]) => calendarDays(steps, NONE, government).map(({ key }) => key);
    expect(keysOf(step('termination-notice', '2027-02-01', act('terminate-agreement')))).toEqual(keysOf(END));
    expect(keysOf(step('standards-attestation', '2027-03-01', told('isao.officer'), '2027-03-01'))).toEqual([
      'standards-attestation',
    ]);
    expect(
      keysOf(
        step('concurrence', '2027-03-01', told('dhs.crcl'), 'crcl'),
        step('concurrence', '2027-03-01', told('dhs.counsel'), 'counsel'),
      ),
    ).toEqual(['concurrence.crcl', 'concurrence.counsel']);
  });

  it('are those of open conditions, too: to the organization its own, and of none what it says', () => {
    const conditions = (['ISAO', 'NCCIC'] as const).map((owner) => ({
      conditionId: owner,
      text: 'Cut retention to 180 days.',
      owner,
      dueOn: '2027-05-27',
      blocking: false,
    }));
    const days = calendarDays([END], { conditions }, isao);
    expect(days.map(({ key, dueOn }) => [key, dueOn])).toEqual([
      ['condition.ISAO', '2027-05-27'],
      ['end', '2027-12-01'],
    ]);
    expect(JSON.stringify(days)).not.toContain('retention');
    expect(calendarDays([END], { conditions }, government)).toHaveLength(3);
  });

  it('are for the organization those of which it may know', () => {
    const all = [
      step('intake-check', '2026-12-08', told('nccic.case_manager')),
      step('risk-acceptance', '2027-05-01', act('expire-risk-acceptance'), 'TM-04'),
      END,
    ];
    expect(calendarDays(all, NONE, isao).map(({ rule }) => rule)).toEqual(['expiry']);
    expect(calendarDays(all, NONE, government)).toHaveLength(3);
  });
});
