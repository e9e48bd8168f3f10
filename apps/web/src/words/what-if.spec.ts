import { describe, expect, it } from '@jest/globals';
import type { Difference } from '../api/types.js';
import { nothingDiffers, wouldBe } from './what-if.js';

const different = (more: Partial<Difference>): Difference => ({
  agreementId: '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57',
  number: 'ISA-2026-00014',
  revision: 3,
  at: '2026-03-02T15:00:00Z',
  command: 'AcceptRisk',
  function: 'dhs.risk_acceptor',
  outcome: 'Other',
  ...more,
});

describe('What would have been, in words', () => {
  it('names what an act would say otherwise, and shows no code', () => {
    const members = ['RiskAccepted/acceptorRank', 'RiskAccepted/residualLevel'];
    expect(wouldBe(different({ members }), [])).toBe(
      'would say otherwise: Risk accepted, acceptor rank; Risk accepted, residual level',
    );
    const instead = ['PrivacyReviewPassed ClassifiedAccessMarkedNotRequired'];
    expect(wouldBe(different({ members: instead }), [])).toBe(
      'would say otherwise: recorded would be privacy review passed, classified access marked not required',
    );
  });

  it('says why an act would be refused, and what the clock would do', () => {
    expect(wouldBe(different({ outcome: 'Refused', code: 'RANK_TOO_LOW' }), [])).toBe(
      'would be refused: The level of the risk needs a higher rank.',
    );
    expect(wouldBe(different({ outcome: 'ClockActs', timer: 'privacy-review-freshness' }), [])).toBe(
      'the clock would act: privacy review no longer fresh',
    );
  });

  it('says that nothing differs of what was looked at, and of nothing else', () => {
    expect(nothingDiffers('all')).toBe('No decision would have come out another way.');
    expect(nothingDiffers('so-far')).toBe('Nothing that differs was found yet.');
    expect(nothingDiffers('stopped')).toMatch(/^It was stopped\..* of the others nothing is known\.$/);
  });
});
