import { describe, expect, it } from '@jest/globals';
import type { HistoryItem } from '../../api/types.js';
import { suspensionOf } from './suspension.js';

const line = (type: string, recordedAt: string, payload: object = {}): HistoryItem => ({
  eventId: `${type} ${recordedAt}`,
  type,
  revision: 1,
  position: '1',
  recordedAt,
  actor: { subjectId: 'clock', function: 'clock' },
  commandId: 'c',
  payload: { ...payload },
  digest: '',
});

describe('A suspension', () => {
  it('says why and since when, the last one where there were several', () => {
    const history = [
      line('AgreementSuspended', '2026-01-05T15:00:00Z', { causeCode: 'RiskAcceptanceExpired' }),
      line('AgreementReinstated', '2026-01-06T15:00:00Z'),
      line('AgreementSuspended', '2026-03-05T04:30:00Z', { causeCode: 'StandardsLapsed' }),
    ];
    expect(suspensionOf(history)).toEqual({
      why: 'The standards attestation lapsed',
      since: '2026-03-04',
    });
    expect(suspensionOf(history.slice(0, 1))?.why).toBe('The acceptance of a risk ran out');
  });

  it('is none where there was none', () => {
    expect(suspensionOf([line('AgreementActivated', '2026-01-05T15:00:00Z')])).toBeUndefined();
  });
});
