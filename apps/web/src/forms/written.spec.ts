import { describe, expect, it } from '@jest/globals';
import type { CommandField } from './command-body.js';
import { writtenIn } from './written.js';

const FIELDS: readonly CommandField[] = [
  {
    pointer: '/reasonCode',
    label: 'Reason',
    kind: 'choice',
    options: [{ value: 'NotAnISAO', label: 'It is no ISAO' }],
  },
  { pointer: '/statement', label: 'Statement', kind: 'long-text', isOptional: true },
  { pointer: '/reported', label: 'It is reported', kind: 'yes-no' },
  { pointer: '/accepted', label: 'It is accepted', kind: 'statement' },
  { pointer: '/endsOn', label: 'It ends on', kind: 'date' },
  {
    pointer: '/plan',
    label: 'Plan',
    kind: 'rows',
    columns: [
      { name: 'milestone', label: 'Milestone', kind: 'text' },
      { name: 'dueOn', label: 'Due on', kind: 'date' },
    ],
  },
  { pointer: '/comment', label: 'Comment', kind: 'text', when: (answers) => answers['/reported'] === 'no' },
];

describe('What will be recorded', () => {
  it('reads as it was chosen and written, in the order of the form, and never by codes alone', () => {
    const answers = {
      '/reasonCode': 'NotAnISAO',
      '/reported': 'yes',
      '/accepted': true,
      '/endsOn': '2027-06-05',
      '/plan': [{ milestone: 'Retention is 180 days', dueOn: '2027-01-31' }],
    };
    expect(writtenIn(FIELDS, answers)).toEqual([
      { name: 'Reason', text: 'It is no ISAO' },
      { name: 'It is reported', text: 'Yes' },
      { name: 'It is accepted', text: 'Yes' },
      { name: 'It ends on', text: '5 Jun 2027' },
      { name: 'Plan', text: 'Retention is 180 days, 31 Jan 2027' },
    ]);
  });

  it('leaves out what is not asked and what was left empty', () => {
    const answers = { '/reported': 'yes', '/statement': ' ', '/comment': 'Kept from before.' };
    expect(writtenIn(FIELDS, answers)).toEqual([{ name: 'It is reported', text: 'Yes' }]);
  });
});
