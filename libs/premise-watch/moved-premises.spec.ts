import { describe, expect, it } from '@jest/globals';
import { positionOf, type RecordedEvent } from '@accord/event-store';
import { PremiseCheck, premisesOf } from './moved-premises.js';

let position = 0;
const event = (streamId: string, revision: number, premises?: unknown): RecordedEvent => {
  position += 1;
  return {
    eventId: `event-${position}`,
    type: 'Something',
    schemaVersion: 1,
    data: {},
    metadata:
      premises === undefined ? {} : { premises: typeof premises === 'string' ? premises : JSON.stringify(premises) },
    streamId,
    revision,
    recordedAt: '2026-03-02T15:00:00.000Z',
    position: positionOf(String(position)),
  };
};

describe('A check of the premises', () => {
  it('finds nothing where every premise was the newest, also of a stream that begins or goes on later', () => {
    const check = new PremiseCheck(new Map([['organization-1', 4]]));
    const log = [
      event('agreement-1', 0, { 'organization-1': 4, 'agreement-2': 'no_stream' }),
      event('organization-1', 5, {}),
      event('agreement-2', 0, { 'organization-1': 5, 'agreement-1': 0 }),
      event('agreement-1', 1, { 'organization-1': 5, 'agreement-2': 0 }),
      event('security-audit', 9),
    ];
    expect(log.flatMap((one) => check.next(one))).toEqual([]);
  });

  it('names each premise that had moved before the decision was recorded, with both revisions', () => {
    const check = new PremiseCheck(new Map([['organization-1', 4]]));
    expect(check.next(event('organization-1', 5))).toEqual([]);
    const decision = event('agreement-1', 0, { 'organization-1': 4, 'agreement-2': 3, 'agreement-3': 'no_stream' });
    expect(check.next(decision)).toEqual([
      { event: decision, premise: 'organization-1', recorded: 4, newest: 5 },
      { event: decision, premise: 'agreement-2', recorded: 3, newest: -1 },
    ]);
  });

  it('lets nothing pass whose premises cannot be read', () => {
    for (const premises of ['{', '[]', '7', { 'organization-1': 'four' }, { 'organization-1': null }]) {
      const odd = event('agreement-1', 0, premises);
      expect(premisesOf(odd)).toBeNull();
      expect(new PremiseCheck(new Map()).next(odd)).toMatchObject([{ event: odd, premise: null }]);
    }
  });
});
