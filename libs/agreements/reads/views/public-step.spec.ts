import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@accord/event-store';
import { EVENTS } from '@accord/agreements/domain';
import { publicStepOf } from './public-step.js';

const recorded = (type: string, data = {}): RecordedEvent =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a step is made of, and no more
  ({ type, data, recordedAt: '2026-07-02T03:00:00.000Z' }) as unknown as RecordedEvent;

describe('A public step', () => {
  it('is that an agreement came into force, was amended, renewed or ended, on its day', () => {
    expect(publicStepOf(recorded('AgreementActivated', { effectiveOn: '2026-04-06' }), false)).toEqual({
      on: '2026-04-06',
      what: 'InForce',
      isEarlier: false,
    });
    expect(publicStepOf(recorded('AmendmentTookEffect', { effectiveOn: '2026-05-01' }), false)?.what).toBe('Amended');
    const longer = { effectiveOn: '2026-05-01', newExpiresOn: '2032-04-06' };
    expect(publicStepOf(recorded('AmendmentTookEffect', longer), false)?.what).toBe('Renewed');
    expect(publicStepOf(recorded('AgreementExpired'), true)).toEqual({
      on: '2026-07-01',
      what: 'Ended',
      isEarlier: true,
    });
  });

  it('is nothing else that is on the record', () => {
    const shown = Object.keys(EVENTS).filter((type) => publicStepOf(recorded(type), false) !== null);
    expect(shown.toSorted((one, other) => one.localeCompare(other))).toEqual([
      'AgreementActivated',
      'AgreementExpired',
      'AgreementTerminated',
      'AmendmentTookEffect',
    ]);
  });
});
