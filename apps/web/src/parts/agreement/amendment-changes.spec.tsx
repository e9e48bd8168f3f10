import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { gateStatus, nextOf } from '../../words/amendments.js';
import { changesInWords } from './amendment-changes.js';

describe('What an amendment changes', () => {
  it('is told question by question, in words', () => {
    const changes = [
      { path: '/possession', old: null, new: { holds: true, site: 'The main office' } },
      { path: '/nomineeCountByLevel', old: { Secret: 2 }, new: { Secret: 4 } },
    ];
    const told = changesInWords(changes).map(({ field, before, after }) => [field, before, after]);
    expect(told).toEqual([
      ['You would hold it', undefined, 'Yes'],
      ['Where', undefined, 'The main office'],
      ['People to be nominated, Secret', '2', '4'],
    ]);
    expect(changesInWords(changes)[1]?.note).toBe('Classified access: Possession and officials');
  });

  it('says of a list what is added to it and removed from it, entry by entry', () => {
    const path = '/channels';
    const [change] = changesInWords([{ path, old: ['AIS_TAXII', 'Portal'], new: ['Portal', 'Email'] }]);
    const read = (node: React.ReactNode) => renderToStaticMarkup(<>{node}</>).replaceAll(/<[^>]+>/g, '|');
    expect(read(change?.before).match(/[^|]+/g)).toEqual(['AIS/TAXII', 'Portal']);
    expect(read(change?.after).match(/[^|]+/g)).toEqual(['Portal', 'Added: ', 'E-mail', 'Removed: ', 'AIS/TAXII']);
  });

  it('is no code where no question asks for it', () => {
    expect(changesInWords([{ path: '/elsewhere/dueOn', old: null, new: '2026-03-02' }])).toEqual([
      { id: '/elsewhere/dueOn', field: expect.not.stringContaining('/'), after: '2 Mar 2026' },
    ]);
  });
});

describe('What an amendment waits for', () => {
  it('is the first gate that is open, and nothing more once a review failed', () => {
    expect(nextOf({ openGates: ['signature.isao', 'signature.nccic'] })).toMatch(/^Both sides sign/);
    expect(nextOf({ openGates: [] })).toMatch(/^A case manager puts it in effect/);
    const concurrence = { office: 'crcl', inForce: true };
    expect(nextOf({ openGates: ['privacy'], concurrences: [] })).toMatch(
      /^The office for civil rights .* concurs, then/,
    );
    expect(nextOf({ openGates: ['privacy'], concurrences: [concurrence] })).toMatch(/^The privacy officer reviews/);
    const failed = { openGates: ['privacy'], privacyForm: { outcome: 'Failed' } };
    expect(nextOf(failed)).toMatch(/^It cannot take effect/);
    expect(gateStatus('privacy', failed).word).toBe('Failed');
    expect(gateStatus('signature.isao', { openGates: [] }).word).toBe('Signed');
  });
});
