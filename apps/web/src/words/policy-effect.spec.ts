import { describe, expect, it } from '@jest/globals';
import { actOfClock, forAgreements, lossInWords, timesOf } from './policy.js';

describe('Words about what a publication would do', () => {
  it('count one thing as one', () => {
    expect([timesOf(1), timesOf(3), forAgreements(1), forAgreements(1200)]).toEqual([
      'Once',
      '3 times',
      'for 1 agreement',
      'for 1,200 agreements',
    ]);
  });

  it('name what an agreement would lose', () => {
    expect(
      [
        { kind: 'statutory-cover' as const, what: ['CyberThreatIndicator', 'DefensiveMeasure'] },
        { kind: 'risk-cover' as const, what: ['TM-04'] },
        { kind: 'standards' as const, what: [] },
        { kind: 'term' as const, what: ['24'] },
      ].map(lossInWords),
    ).toEqual([
      'Statutory cover ends: cyber threat indicators, defensive measures stop',
      'No acceptance, and one is needed: TM-04',
      'The standards lapse: nothing moves any more',
      'The term that was asked for is longer than 24 months',
    ]);
  });

  it('name the end by notice', () => expect(actOfClock('terminate-agreement')).toBe('agreement ends by notice'));
});
