import { describe, expect, it } from '@jest/globals';
import { digestOf } from '@accord/kernel';
import { classifiedBlock, namedRecipients } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { approval, topSecret } from '../testing/forms.js';
import { accepted, all, by, carrying, given, inState, leaving, on, refused } from '../testing/given.js';
import * as steps from '../testing/steps.js';

describe('the classified determination', () => {
  it('numbers its conditions and names the second official', () => {
    const conditions = [{ text: 'Report changes.', owner: 'ISAO', dueOn: '2026-09-01' } as const];
    given(steps.secretReviewed(namedRecipients), by('cs-2', send.recordConcurrence('second-official')))
      .when('cs-1', send.approveClassifiedAccess({ conditions }))
      .then(carrying({ level: 'Secret', secondOfficial: 'cs-2', conditions: [{ conditionId: 'classified.1' }] }))
      .and(inState('ClassifiedAccessApproved'));
  });

  it('says at a glance for what, how many people, and how foreign interest stands', () => {
    given(steps.secretReviewed())
      .when('cs-1', send.approveClassifiedAccess())
      .then(carrying({ scopeUnclassified: approval().scopeUnclassified, people: 4, fociStatus: 'Mitigated' }));
  });

  it('says of a denial from when on, and on what evidence', () => {
    given(steps.secretReviewed(), on('2026-03-20'))
      .when('cs-1', send.denyClassifiedAccess())
      .then(
        carrying({
          causeCode: 'NEED_NOT_SHOWN',
          effectiveAt: '2026-03-20T17:00:00.000Z',
          evidenceRef: 'EX-FCL-0042',
        }),
      );
  });

  it('of Top Secret needs a second official who is another person', () => {
    const requested = steps.secretReviewed(classifiedBlock('TopSecret'));
    given(requested, by('cs-1', send.recordConcurrence('second-official')))
      .when('cs-1', send.approveClassifiedAccess(topSecret))
      .then(refused('SECOND_OFFICIAL_REQUIRED'));
    given(requested, by('cs-1', send.recordConcurrence('second-official')))
      .when('cs-2', send.approveClassifiedAccess(topSecret))
      .then(accepted('ClassifiedAccessApproved'));
    given(requested, by('ao-2', send.recordConcurrence('second-official', 'NonConcur')))
      .when('cs-1', send.approveClassifiedAccess(topSecret))
      .then(refused('SECOND_OFFICIAL_REQUIRED'));
    given(requested).when('cs-1', send.approveClassifiedAccess()).then(accepted('ClassifiedAccessApproved'));
  });

  it('of named recipients needs a second official before it', () => {
    given(steps.secretReviewed(namedRecipients), by('ao-2', send.recordConcurrence('second-official')))
      .when('cs-1', send.approveClassifiedAccess())
      .then(accepted('ClassifiedAccessApproved'));
  });

  it('keeps within the levels of the pathway', () => {
    const form = { ...topSecret, pathway: 'LimitedEligibility' };
    const limited = { ...classifiedBlock('TopSecret'), pathway: 'LimitedEligibility' };
    given(steps.secretReviewed(limited), by('cs-2', send.recordConcurrence('second-official')))
      .when('cs-1', send.approveClassifiedAccess(form))
      .then(refused('LEVEL_EXCEEDS'));
  });

  it.each(['Unmitigated', 'Unknown'] as const)('waits while foreign interest is %s', (status) => {
    given(steps.secretReviewed())
      .when('cs-1', send.approveClassifiedAccess({ foci: { status } }))
      .then(refused('FOCI_UNRESOLVED'));
  });

  it('may deny a pathway that is closed', () => {
    given(steps.secretReviewed())
      .when('cs-1', send.denyClassifiedAccess({ pathway: 'EntityEligibility_DHS', reasonCode: 'PATHWAY_CLOSED' }))
      .then(carrying({ causeCode: 'PATHWAY_CLOSED' }), inState('PrivacyReviewed'));
  });

  it('leaves a denied request to be dropped or answered', () => {
    const denied = all(steps.secretReviewed(), by('cs-1', send.denyClassifiedAccess()));
    given(denied).when('cs-1', send.approveClassifiedAccess()).then(refused('WRONG_STATE'));
    given(denied).when('cm-1', send.openForSignature()).then(refused('GATE_MISSING:classified'));
    given(denied).when('officer', send.dropClassifiedRequest()).then(inState('PrivacyReviewed'));
  });

  it('leaves nothing classified behind when the request is dropped', () => {
    const infoTypes = [
      { type: 'CyberThreatIndicator', direction: 'both' },
      { type: 'ClassifiedContext', direction: 'fromNCCIC' },
    ] as const;
    given(steps.secretReviewed({ infoTypes }))
      .when('officer', send.dropClassifiedRequest())
      .then(
        leaving(({ state }) => {
          expect(state.application?.requestedLevel).toBe('None');
          expect(state.application?.infoTypes).toEqual([infoTypes[0]]);
          expect(Object.keys(state.application ?? {})).not.toEqual(
            expect.arrayContaining([
              expect.stringMatching(/^(pathway|possession|smo|fso|itpso|fociStatus|sf328Digest|need)/),
            ]),
          );
          expect(state.applicationDigest).toBe(digestOf(state.application));
          expect(state.classified).toMatchObject({ status: 'NotRequired', basis: 'Dropped' });
        }),
      );
  });
});

describe('a verification date', () => {
  it('holds through its day', () => {
    const approved = steps.secretApproved();
    expect(approval().verificationDueOn).toBe('2027-02-28');
    given(approved, on('2027-03-01T04:59:00.000Z'))
      .when('cm-1', send.openForSignature())
      .then(accepted('TermsOpenedForSignature'));
    given(approved, on('2027-03-01T05:00:00.000Z'))
      .when('cm-1', send.openForSignature())
      .then(refused('GATE_MISSING:classified'));
  });
});
