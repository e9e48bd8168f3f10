import { describe, expect, it } from '@jest/globals';
import type { Agreement, Policy } from '../../../api/types.js';
import { nextStepsOf, withoutReply } from './next.js';

const policy: Policy = JSON.parse(
  JSON.stringify({
    values: {
      timers: [
        { id: 'intake-check', value: 5, unit: 'businessDays' },
        { id: 'privacy-review', value: 20, unit: 'businessDays' },
        {
          id: 'changes-requested-reply',
          value: 30,
          unit: 'days',
          actions: [{ action: 'AllowRejection', offset: 60, unit: 'days', from: 'start' }],
        },
      ],
    },
  }),
);
const FACETS = {
  intake: 'Complete',
  privacy: 'None',
  classified: 'NotRequested',
  signatures: { isao: 'None', nccic: 'None' },
};
const agreementOf = (state: string, facets: object, more: object = {}): Agreement =>
  JSON.parse(
    JSON.stringify({
      state,
      stateSince: '2026-04-14T14:00:00Z',
      review: { assignments: [] },
      facets: { ...FACETS, ...facets },
      ...more,
    }),
  );
const textsOf = (agreement: Agreement) => nextStepsOf(agreement, policy).map(({ text }) => text);

describe('What happens next', () => {
  it('names the day of whoever has the review, and the length of the policy before anybody has it', () => {
    const assignments = [{ function: 'dhs.privacy', dueOn: '2199-04-29' }];
    const assigned = agreementOf('Proposed', { privacy: 'Assigned' }, { review: { assignments } });
    expect(textsOf(assigned)[0]).toBe('you are asked if something is unclear; due Mon 29 Apr 2199');
    expect(textsOf(agreementOf('Proposed', {}))[0]).toBe(
      'you are asked if something is unclear; target 20 business days',
    );
  });

  it('says what follows where the requested changes stay without a reply', () => {
    const asked = agreementOf('ChangesRequested', {}, { changes: { dueOn: '2026-05-14' } });
    const follows = 'Without a reply NCCIC may reject the application from 13 Jun 2026 on';
    expect(withoutReply(asked, policy)).toBe(follows);
    expect(textsOf(asked)[0]).toMatch(new RegExp(`^by Thu 14 May 2026, 23:59 ET;.*${follows}$`));
    expect(withoutReply(asked, JSON.parse('{"values":{"timers":[]}}'))).toBeUndefined();
  });

  it('says until when the signatory signs, and what follows once that day is over', () => {
    const opened = agreementOf('PrivacyReviewed', { privacy: 'Passed' }, { terms: { signBy: '2026-06-09' } });
    expect(textsOf(opened)[0]).toBe('by Tue 9 Jun 2026, 23:59 ET; past that day the terms have to be opened anew');
  });

  it.each(['Withdrawn', 'Rejected', 'Active', 'Terminated'])('is nothing once it is in force, or over: %s', (state) => {
    expect(textsOf(agreementOf(state, {}))).toEqual([]);
  });
});
