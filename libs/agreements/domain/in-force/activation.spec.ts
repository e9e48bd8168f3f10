import { describe, it } from '@jest/globals';
import { application } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { all, carrying, given, inState, on, refused, where } from '../testing/given.js';
import * as steps from '../testing/steps.js';

const reviewed = steps.privacyReviewed();
const open = all(reviewed, steps.termsOpen);

describe('activation', () => {
  const signed = all(open, steps.bothSigned);

  it('runs for the requested term and entitles to the whole application', () => {
    given(signed)
      .when('cm-1', send.activateAgreement())
      .then(
        carrying({
          effectiveOn: '2026-03-02',
          expiresOn: '2029-03-02',
          expiresAt: '2029-03-03T04:59:59.000Z',
          termsVersion: 1,
          entitlements: [
            {
              collectionId: 'gbw-in',
              canRead: false,
              canWrite: true,
              infoTypes: ['CyberThreatIndicator'],
              tlpCeiling: 'GREEN',
            },
            { collectionId: 'nccic-green', infoTypes: ['CyberThreatIndicator', 'DefensiveMeasure'] },
          ],
        }),
        inState('Active'),
      );
  });

  it.each([
    ['ends on its first day', { expiresOn: '2026-03-02' }],
    ['is longer than the maximum', { expiresOn: '2031-03-03' }],
    ['is longer than the one that was signed', { expiresOn: '2029-03-03' }],
    ['began yesterday', { effectiveOn: '2026-03-01' }],
  ])('is refused for a term that %s', (_what, payload) => {
    given(signed).when('cm-1', send.activateAgreement(payload)).then(refused('GATE_MISSING:term'));
  });

  it('may run for the longest term', () => {
    given(steps.privacyReviewed({ requestedTermMonths: 60 }), steps.termsOpen, steps.bothSigned)
      .when('cm-1', send.activateAgreement({ expiresOn: '2031-03-02' }))
      .then(inState('Active'));
  });

  it('may follow signBy, but not the day on which signatures are void', () => {
    given(signed, on('2026-05-01')).when('cm-1', send.activateAgreement()).then(inState('Active'));
    given(signed, on('2026-05-02')).when('cm-1', send.activateAgreement()).then(refused('GATE_MISSING:signatures'));
  });

  it('needs the attestation of its day', () => {
    const attestedTo = (validUntil: string) =>
      where(({ organization }) => ({
        organization: { ...organization, attestation: { ...organization.attestation!, validUntil } },
      }));
    given(signed, attestedTo('2026-03-02')).when('cm-1', send.activateAgreement()).then(inState('Active'));
    given(signed, attestedTo('2026-03-01'))
      .when('cm-1', send.activateAgreement())
      .then(refused('GATE_MISSING:standards'));
  });

  it('goes beside agreements of another scope, and beside the predecessor', () => {
    const elsewhere = application({ collections: [{ id: 'elsewhere', canRead: true, canWrite: false }] });
    given(signed, steps.otherInForce(elsewhere)).when('cm-1', send.activateAgreement()).then(inState('Active'));
    given(signed, steps.otherInForce(application()), steps.succeeding)
      .when('cm-1', send.activateAgreement())
      .then(inState('Active'));
  });

  it('without collections overlaps by type, direction and channel', () => {
    const only = (channel: string, direction: 'toNCCIC' | 'fromNCCIC') =>
      application({ channels: [channel], collections: [], infoTypes: [{ type: 'DefensiveMeasure', direction }] });
    given(signed, steps.otherInForce(only('Portal', 'fromNCCIC')))
      .when('cm-1', send.activateAgreement())
      .then(refused('GATE_MISSING:overlap'));
    for (const elsewhere of [only('Portal', 'toNCCIC'), only('Email', 'fromNCCIC')])
      given(signed, steps.otherInForce(elsewhere)).when('cm-1', send.activateAgreement()).then(inState('Active'));
  });
});
