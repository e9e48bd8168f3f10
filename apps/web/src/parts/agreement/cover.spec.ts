import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../api/types.js';
import { stoppedTypes } from './cover.js';
import { receivedBy, sentBy } from './movements.js';

const agreement = (authorityBasis: readonly string[], statutoryCover: 'InForce' | 'Lapsed' = 'Lapsed'): Agreement =>
  JSON.parse(
    JSON.stringify({
      facets: { statutoryCover },
      application: { authorityBasis, infoTypes: [] },
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
          infoTypes: ['Warning', 'Analysis'],
          tlpCeiling: 'GREEN',
        },
      ],
    }),
  );

describe('A lapsed act', () => {
  it('stops indicators and defensive measures of an agreement that names it, and nothing of another', () => {
    const [naming, other] = [agreement(['EO13691', '6USC1503']), agreement(['6USC659i', 'EO13691'])];
    expect(sentBy(naming)).toEqual([]);
    expect(receivedBy(naming).map(({ id }) => id)).toEqual(['out Warning', 'out Analysis']);
    expect(sentBy(other).map(({ id }) => id)).toEqual(['in CyberThreatIndicator']);
  });

  it('stops them by either authority of the act', () => {
    for (const authority of ['6USC1503', '6USC1504'])
      expect(stoppedTypes(agreement([authority]))).toEqual(new Set(['CyberThreatIndicator', 'DefensiveMeasure']));
  });

  it('stops nothing while it is in force', () => {
    expect(stoppedTypes(agreement(['6USC1504'], 'InForce')).size).toBe(0);
  });
});
