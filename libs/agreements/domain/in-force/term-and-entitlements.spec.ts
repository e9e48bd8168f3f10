import { describe, it } from '@jest/globals';
import type { Application, Entitlement } from '../application.js';
import * as send from '../testing/commands.js';
import { all, carrying, given, inState, naming, on, refused } from '../testing/given.js';
import * as steps from '../testing/steps.js';

const signed = (changes: Partial<Application> = {}) =>
  all(steps.privacyReviewed(changes), steps.termsOpen, steps.bothSigned);

describe('the term of an agreement', () => {
  it('is at most the one that both parties signed', () => {
    const activating = (expiresOn: string) =>
      given(signed({ requestedTermMonths: 12 })).when('cm-1', send.activateAgreement({ expiresOn }));
    activating('2027-03-02').then(inState('Active'));
    activating('2026-03-03').then(inState('Active'));
    for (const day of ['2027-03-03', '2030-08-28', '2031-03-02', '2199-12-31'])
      activating(day).then(refused('GATE_MISSING:term'));
  });

  it('counts from the day on which it begins, and ends with a month that is shorter', () => {
    const activating = (expiresOn: string) =>
      given(signed({ requestedTermMonths: 1 }), on('2026-03-31')).when('cm-1', send.activateAgreement({ expiresOn }));
    activating('2026-04-30').then(inState('Active'));
    activating('2026-05-01').then(refused('GATE_MISSING:term'));
  });
});

describe('entitlements and the direction of information', () => {
  const DIRECTIONS: Partial<Application> = {
    infoTypes: [
      { type: 'CyberThreatIndicator', direction: 'both' },
      { type: 'IncidentReport', direction: 'toNCCIC' },
      { type: 'DefensiveMeasure', direction: 'fromNCCIC' },
    ],
    collections: [
      { id: 'in', canRead: false, canWrite: true },
      { id: 'out', canRead: true, canWrite: false },
      { id: 'through', canRead: true, canWrite: true },
    ],
  };
  const ready = signed(DIRECTIONS);
  const entitlement = (collectionId: string, infoTypes: readonly string[], changes: Partial<Entitlement> = {}) => {
    const { canRead, canWrite } = DIRECTIONS.collections!.find(({ id }) => id === collectionId)!;
    return { collectionId, canRead, canWrite, infoTypes, tlpCeiling: 'GREEN', ...changes } as const;
  };
  const activating = (...entitlements: readonly Entitlement[]) =>
    given(ready).when('cm-1', send.activateAgreement({ entitlements }));

  it('leave out by default what does not go the way of a collection', () => {
    given(ready)
      .when('cm-1', send.activateAgreement())
      .then(
        carrying({
          entitlements: [
            { collectionId: 'in', infoTypes: ['CyberThreatIndicator', 'IncidentReport'] },
            { collectionId: 'out', infoTypes: ['CyberThreatIndicator', 'DefensiveMeasure'] },
            { collectionId: 'through', infoTypes: ['CyberThreatIndicator', 'IncidentReport', 'DefensiveMeasure'] },
          ],
        }),
      );
  });

  it('leave out by default a collection that nothing goes through', () => {
    const infoTypes = [{ type: 'DefensiveMeasure', direction: 'fromNCCIC' }] as const;
    given(signed({ ...DIRECTIONS, infoTypes }))
      .when('cm-1', send.activateAgreement())
      .then(carrying({ entitlements: [{ collectionId: 'out' }, { collectionId: 'through' }] }));
  });

  it.each([
    ['in', 'CyberThreatIndicator', true],
    ['in', 'IncidentReport', true],
    ['in', 'DefensiveMeasure', false],
    ['out', 'CyberThreatIndicator', true],
    ['out', 'IncidentReport', false],
    ['out', 'DefensiveMeasure', true],
    ['through', 'IncidentReport', true],
    ['through', 'DefensiveMeasure', true],
    ['through', 'Warning', false],
  ])('of the collection %s with %s: %s', (collection, type, fits) => {
    activating(entitlement(collection, [type])).then(
      ...(fits
        ? [inState('Active')]
        : [refused('INVALID_PAYLOAD'), naming(['/entitlements/0/infoTypes', 'entitlements-within'])]),
    );
  });

  it('go by what is granted where that is less than what was asked', () => {
    const place = ['/entitlements/0/infoTypes', 'entitlements-within'] as const;
    activating(entitlement('through', ['IncidentReport'], { canWrite: false })).then(naming(place));
    activating(entitlement('through', ['DefensiveMeasure'], { canRead: false })).then(naming(place));
    activating(entitlement('through', ['DefensiveMeasure'], { canWrite: false })).then(inState('Active'));
    activating(entitlement('through', ['CyberThreatIndicator'], { canRead: false, canWrite: false })).then(
      naming(place),
    );
  });

  it('name each collection once', () => {
    activating(
      entitlement('in', ['IncidentReport']),
      entitlement('out', ['DefensiveMeasure']),
      entitlement('in', ['CyberThreatIndicator']),
    ).then(refused('INVALID_PAYLOAD'), naming(['/entitlements/2/collectionId', 'unique-keys']));
  });
});
