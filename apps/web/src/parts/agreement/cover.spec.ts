import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../api/types.js';
import { receivedBy, sentBy } from './movements.js';

const agreement = (stoppedTypes: readonly string[]): Agreement =>
  JSON.parse(
    JSON.stringify({
      stoppedTypes,
      application: { infoTypes: [] },
      entitlements: [
        {
          collectionId: 'in',
          canRead: false,
          canWrite: true,
          infoTypes: ['CyberThreatIndicator'],
          tlpCeiling: 'GREEN',
        },
        {
          collectionId: 'out',
          canRead: true,
          canWrite: false,
          infoTypes: ['DefensiveMeasure', 'Warning', 'Analysis'],
          tlpCeiling: 'GREEN',
        },
      ],
    }),
  );

describe('A lapsed act', () => {
  it('takes off the card, in both directions, what the server says does not move', () => {
    const stopped = agreement(['CyberThreatIndicator', 'DefensiveMeasure']);
    expect(sentBy(stopped)).toEqual([]);
    expect(receivedBy(stopped).map(({ id }) => id)).toEqual(['out Warning', 'out Analysis']);
  });

  it('takes nothing off where nothing stands still', () => {
    expect(sentBy(agreement([])).map(({ id }) => id)).toEqual(['in CyberThreatIndicator']);
    expect(receivedBy(agreement([]))).toHaveLength(3);
  });
});
