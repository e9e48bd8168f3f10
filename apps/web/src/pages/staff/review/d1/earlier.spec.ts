import { describe, expect, it } from '@jest/globals';
import { event } from '../testing/history.js';
import { earlierFindings } from './earlier.js';

const found = (revisionNo: number, finding: string, rationale: string, more: object = {}) => ({
  revisionNo,
  outcome: 'Failed',
  findings: [
    { principle: 'Security', finding: 'Satisfied', rationale: 'Of another question.' },
    { principle: 'DataMinimization', finding, rationale, ...more },
  ],
  statutoryChecks: [],
});

describe('Earlier findings of one question', () => {
  const history = [
    event(3, 'PrivacyReviewFailed', { by: 'pr-1', as: 'dhs.privacy', payload: found(1, 'NotSatisfied', 'No limit.') }),
    event(4, 'ChangesRequested', { by: 'pr-1', as: 'dhs.privacy', payload: { items: [] } }),
    event(6, 'PrivacyReviewPassed', {
      by: 'pr-2',
      as: 'dhs.privacy',
      payload: found(2, 'SatisfiedWithCondition', 'A limit is set.', { condition: { text: 'Test it by June.' } }),
    }),
  ];

  it('stand with their version, reason and condition, whoever found them, the newest first', () => {
    expect(earlierFindings(history, 'DataMinimization')).toEqual([
      expect.objectContaining({
        version: 2,
        finding: 'SatisfiedWithCondition',
        rationale: 'A limit is set.',
        condition: 'Test it by June.',
        actor: { subjectId: 'pr-2', function: 'dhs.privacy' },
      }),
      expect.objectContaining({ version: 1, finding: 'NotSatisfied', rationale: 'No limit.', condition: undefined }),
    ]);
  });

  it('are none where none was recorded', () => {
    expect(earlierFindings(history, 'Transparency')).toEqual([]);
    expect(earlierFindings(history.slice(1, 2), 'DataMinimization')).toEqual([]);
  });
});
