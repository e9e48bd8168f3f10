import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../../api/types.js';
import { willMove } from './will-move.js';

const applied = (application: object | null) => ({ application }) as Agreement;

describe('What may move once an agreement is in force', () => {
  it('goes by collection, in its direction, and a collection that no type fits is left out', () => {
    const application = {
      infoTypes: [
        { type: 'CyberThreatIndicator', direction: 'both' },
        { type: 'Warning', direction: 'fromNCCIC' },
      ],
      collections: [
        { id: 'in', canRead: false, canWrite: true },
        { id: 'out', canRead: true, canWrite: false },
        { id: 'closed', canRead: false, canWrite: false },
      ],
    };
    expect(willMove(applied(application)).map(({ collectionId, types }) => [collectionId, types])).toEqual([
      ['in', ['CyberThreatIndicator']],
      ['out', ['CyberThreatIndicator', 'Warning']],
    ]);
    expect(willMove(applied(null))).toEqual([]);
  });
});
