import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '@accord/kernel';
import { organizationDecider, sealedFields, toOrganizationEvent } from './index.js';

interface Life {
  readonly life: string;
  readonly events: readonly StoredEvent[];
  readonly state: object;
}

/**
 * Events as version 1 wrote them, and what they meant then. They are never written anew: a payload that changes gets
 * another version, an upcaster from this one, and a file of its own. A new type of event is added at the end.
 */
const lives: readonly Life[] = JSON.parse(
  readFileSync(new URL('testing/golden-events-1.json', import.meta.url), 'utf8'),
);

describe('events of version 1', () => {
  it.each(lives.map(({ life, events, state }) => [life, events, state] as const))(
    'mean today what they meant: %s',
    (_life, events, state) => {
      const folded = events
        .map((event) => toOrganizationEvent(event))
        .reduce((before, event) => organizationDecider.evolve(before, event), organizationDecider.initialState);
      expect(folded).toMatchObject(state);
    },
  );

  it('are there of every type', () => {
    const types = new Set(lives.flatMap(({ events }) => events.map(({ type }) => type)));
    expect([...types].toSorted()).toEqual(Object.keys(sealedFields).toSorted());
  });

  it('are the only ones that can be read: another version stops the reader', () => {
    const [first] = lives[0]!.events;
    expect(() => toOrganizationEvent({ ...first!, schemaVersion: 2 })).toThrow(
      new TypeError('Unknown version of an organization event: 2 of OrganizationRegistered'),
    );
  });
});
