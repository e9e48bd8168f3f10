import { describe, expect, it } from '@jest/globals';
import { START, positionOf, type EventStore } from '@accord/event-store';
import { EVENT_STORE_CONTRACT, type StoreTraits } from '@accord/event-store/testing';

/** Says yes to everything, keeps nothing, and finds nothing. */
const IDLE: EventStore = {
  append: (_stream, events) =>
    Promise.resolve({ outcome: 'appended', revision: events.length - 1, position: positionOf('1') }),
  readStream: () => Promise.resolve([]),
  readAll: (after) => Promise.resolve({ events: [], scannedTo: after }),
  onAppended: () => () => undefined,
  head: () => Promise.resolve(START),
  identity: () => Promise.resolve(''),
};

/** Promises that nothing has to be done for. */
const KEPT_BY_DOING_NOTHING = ['reads nothing from an absent stream', 'orders positions by length, then by text'];

const TRAITS: readonly StoreTraits[] = [
  { idReusedLaterInStream: 'conflict', idInAnotherStream: 'conflict', densePositions: true },
  { idReusedLaterInStream: 'appended', idInAnotherStream: 'not-looked-for', densePositions: false },
];

describe('The contract of an event store, held against a store that does nothing,', () => {
  it.each(TRAITS)('finds every promise broken that takes any doing: %p', async (traits) => {
    const kept: string[] = [];
    await Promise.all(
      EVENT_STORE_CONTRACT.map(({ name, check }) =>
        check(IDLE, traits).then(
          () => kept.push(name),
          () => undefined,
        ),
      ),
    );
    expect(kept.toSorted()).toEqual(KEPT_BY_DOING_NOTHING.toSorted());
  });
});
