import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { digestOf, type StoredEvent } from '@accord/kernel';
import { agreementDecider } from './decider.js';
import { AGREEMENT_EVENT_TYPES, AGREEMENT_FOLD_VERSION, toAgreementEvent } from './recorded.js';

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

const folded = ({ events }: Life) =>
  events
    .map((event) => toAgreementEvent(event))
    .reduce((before, event) => agreementDecider.evolve(before, event), agreementDecider.initialState);

/** By the version of the fold: the digest of what it made of these lives. A line is never changed, only added. */
const digests: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('testing/fold-digests.json', import.meta.url), 'utf8'),
);

describe('events of version 1', () => {
  it.each(lives.map((one) => [one.life, one] as const))('mean today what they meant: %s', (_life, one) => {
    expect(folded(one)).toMatchObject(one.state);
  });

  it('are there of every type', () => {
    const types = new Set(lives.flatMap(({ events }) => events.map(({ type }) => type)));
    expect([...types].toSorted()).toEqual(AGREEMENT_EVENT_TYPES.toSorted());
  });

  it('are the only ones that can be read: another version stops the reader', () => {
    const [first] = lives[0]!.events;
    expect(() => toAgreementEvent({ ...first!, schemaVersion: 2 })).toThrow(
      new TypeError('Unknown version of an agreement event: 2 of AgreementDrafted'),
    );
  });
});

describe('the version of the fold', () => {
  it('is another one when the fold says something else: raise CHANGES_OF_FOLDS, so that read models are made anew', () => {
    expect({ [AGREEMENT_FOLD_VERSION]: digestOf(lives.map(folded)) }).toEqual({
      [AGREEMENT_FOLD_VERSION]: digests[AGREEMENT_FOLD_VERSION],
    });
  });
});
