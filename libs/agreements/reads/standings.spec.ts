import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { JsonObject, StoredEvent } from '@accord/kernel';
import { positionOf, type RecordedEvent } from '@accord/event-store';
import { agreementDecider, toAgreementEvent } from '@accord/agreements/domain';
import { recordedLog, registered, wayToActive } from '@accord/agreements/projections/testing';
import { Standings } from './standings.js';

const golden: readonly { events: readonly StoredEvent[] }[] = JSON.parse(
  readFileSync(new URL('../domain/testing/golden-events-1.json', import.meta.url), 'utf8'),
);
const idOf = (n: number): string => `6f1c1c1e-0000-4000-8000-00000000000${n}`;
const recorded = (event: StoredEvent, life: number): RecordedEvent => ({
  ...event,
  data: event.data as JsonObject,
  streamId: `agreement-${idOf(life)}`,
  position: positionOf('1'),
});
const lives = [
  ...golden.map(({ events }, life) => events.map((event) => recorded(event, life))),
  recordedLog(wayToActive(idOf(9))),
];

const standingsOf = (events: readonly RecordedEvent[]) => {
  const standings = new Standings();
  for (const event of events) standings.add(event);
  return standings.all();
};

describe('where the agreements of a log stand', () => {
  it('is after every event where their whole fold stands', () => {
    for (const events of lives) {
      let state = agreementDecider.initialState;
      events.forEach((event, n) => {
        state = agreementDecider.evolve(state, toAgreementEvent(event));
        const { number, organizationId, state: name, revision } = state;
        const [standing] = standingsOf(events.slice(0, n + 1));
        expect(standing).toMatchObject({ number, organizationId, state: name, revision, unreadable: null });
      });
    }
  });

  it('is told of each of them, however they are interleaved, and of nothing else', () => {
    const [first, second] = [lives[0]!, lives.at(-1)!];
    const mixed = first.flatMap((event, n) => (second[n] ? [event, second[n]] : [event]));
    const other = recordedLog([registered(idOf(8), 'one', 'One')]);
    expect(standingsOf([...other, ...mixed]).map(({ agreementId }) => agreementId)).toEqual([idOf(0), idOf(9)]);
    expect(standingsOf([...other, ...mixed])[0]).toEqual(standingsOf(first)[0]);
  });

  it('ends for one agreement at the event that cannot be read, and goes on for the others', () => {
    const [first, second] = [lives[0]!, lives[1]!];
    const broken = first.with(3, { ...first[3]!, type: 'SomethingNew' });
    const { eventId } = broken[3]!;
    const [one, other] = standingsOf([...broken, ...second]);
    expect(one).toMatchObject({ revision: 2, unreadable: { eventId, type: 'SomethingNew', revision: 3 } });
    expect(other).toEqual(standingsOf(second)[0]);
  });
});
