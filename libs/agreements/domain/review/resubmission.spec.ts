import { describe, expect, it } from '@jest/globals';
import type { Application } from '../application.js';
import { application, classifiedBlock, namedRecipients, negotiated } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { formWithCondition } from '../testing/forms.js';
import { accepted, all, by, carrying, given, inState, leaving, on, refused, type Step } from '../testing/given.js';
import * as steps from '../testing/steps.js';

const notMaterial: Partial<Application> = { breachNoticeHours: 12 };
const privacyMaterial: Partial<Application> = { retentionDaysMax: 90 };
const classifiedMaterial: Partial<Application> = { nomineeCountByLevel: { Secret: 6 } };

const requested = by('cm-1', send.requestChanges());

describe('a resubmission leads to the earlier of the asking state and what its changes need', () => {
  const reviewed = steps.privacyReviewed();
  const approved = steps.secretApproved();
  it.each<[string, Step, Partial<Application>, string]>([
    ['nothing changed after Proposed', steps.proposed(), {}, 'Proposed'],
    ['another field after Proposed', steps.proposed(), notMaterial, 'Proposed'],
    ['another field after PrivacyReviewed', reviewed, notMaterial, 'PrivacyReviewed'],
    ['a privacy-material field after PrivacyReviewed', reviewed, privacyMaterial, 'Proposed'],
    ['a lower TLP ceiling after PrivacyReviewed', reviewed, { tlpCeiling: 'CLEAR' }, 'PrivacyReviewed'],
    ['a higher TLP ceiling after PrivacyReviewed', reviewed, { tlpCeiling: 'AMBER' }, 'Proposed'],
    ['another field after ClassifiedAccessApproved', approved, notMaterial, 'ClassifiedAccessApproved'],
    ['a classified-material field after ClassifiedAccessApproved', approved, classifiedMaterial, 'PrivacyReviewed'],
    ['a privacy-material field after ClassifiedAccessApproved', approved, privacyMaterial, 'Proposed'],
    ['both kinds after ClassifiedAccessApproved', approved, { ...classifiedMaterial, ...privacyMaterial }, 'Proposed'],
  ])('%s', (_what, before, changes, state) => {
    given(before, requested)
      .when('officer', send.resubmit(changes))
      .then(carrying({ routedTo: state, revisionNo: 2 }))
      .and(leaving((scene) => expect(scene.state.state).toBe(state)));
  });

  it('back to Proposed when the review has become too old meanwhile', () => {
    given(reviewed, requested, on('2027-03-03'))
      .when('officer', send.resubmit({ removal: { ...application().removal, lastTestOn: '2027-01-10' } }))
      .then(carrying({ routedTo: 'Proposed' }), inState('Proposed'));
  });

  it('to the asking state on the last fresh day', () => {
    given(reviewed, requested, on('2027-03-02'))
      .when('officer', send.resubmit({ removal: { ...application().removal, lastTestOn: '2027-01-10' } }))
      .then(carrying({ routedTo: 'PrivacyReviewed' }));
  });

  it('names every change with its materiality', () => {
    given(approved, requested)
      .when('officer', send.resubmit({ ...classifiedMaterial, ...privacyMaterial, ...notMaterial }))
      .then(
        carrying({
          diff: [
            { path: '/breachNoticeHours', materiality: 'none' },
            { path: '/nomineeCountByLevel', materiality: 'classified' },
            { path: '/retentionDaysMax', materiality: 'privacy' },
          ],
        }),
      );
  });
});

describe('a resubmission and the reviews', () => {
  it('keeps intake and reviewers, and asks for the privacy review again', () => {
    given(steps.privacyReviewed(), requested)
      .when('officer', send.resubmit(privacyMaterial))
      .then(
        leaving(({ state }) => {
          expect(state.intake).not.toBeNull();
          expect(state.assignments.map(({ subjectId }) => subjectId)).toEqual(['pr-1']);
          expect(state.privacy).toEqual({ status: 'Assigned', reviewedAt: null, reviewEventId: null, form: null });
        }),
      );
  });

  it('lets a failed review pass', () => {
    given(steps.readyForReview(), by('pr-1', send.failPrivacyReview()), requested, by('officer', send.resubmit()))
      .when('pr-1', send.passPrivacyReview())
      .then(inState('PrivacyReviewed'));
  });

  it('carries concurrences over unless a privacy-material field changed', () => {
    given(steps.readyForReview(), requested, by('officer', send.resubmit(notMaterial)))
      .when('pr-1', send.passPrivacyReview())
      .then(inState('PrivacyReviewed'));
    given(steps.readyForReview(), requested, by('officer', send.resubmit(privacyMaterial)))
      .when('pr-1', send.passPrivacyReview())
      .then(refused('GATE_MISSING:concurrence.crcl'));
  });

  it('lets an office state a new position on the new revision', () => {
    given(steps.readyForReview(), requested, by('officer', send.resubmit(notMaterial)))
      .when('cr-1', send.recordConcurrence('crcl', 'NonConcur'))
      .then(accepted('ConcurrenceRecorded'), carrying({ revisionNo: 2 }));
  });

  it('leaves a NonConcur open until the office answers it on a new revision', () => {
    const objected = all(
      steps.readyForReview(),
      by('co-1', send.recordConcurrence('counsel', 'NonConcur')),
      requested,
      by('officer', send.resubmit(privacyMaterial)),
      by('cr-1', send.recordConcurrence('crcl')),
    );
    given(objected).when('pr-1', send.passPrivacyReview()).then(refused('GATE_MISSING:concurrence.counsel'));
    given(objected, by('co-1', send.recordConcurrence('counsel')))
      .when('pr-1', send.passPrivacyReview())
      .then(inState('PrivacyReviewed'));
  });

  it('drops the conditions of the review that starts again, and keeps those of one that stands', () => {
    const conditioned = steps.privacyReviewed({}, formWithCondition({ residualLevel: 'Low' }));
    given(conditioned, requested)
      .when('officer', send.resubmit(privacyMaterial))
      .then(leaving(({ state }) => expect(state.conditions).toEqual([])));
    given(conditioned, requested)
      .when('officer', send.resubmit(notMaterial))
      .then(leaving(({ state }) => expect(state.conditions).toHaveLength(1)));
  });

  it('drops the conditions of a determination that falls, and keeps those of one that stands', () => {
    const drill = { text: 'Drill once a year.', owner: 'ISAO', dueOn: '2026-11-15' } as const;
    const conditioned = all(
      steps.secretReviewed(),
      by('cs-1', send.approveClassifiedAccess({ conditions: [drill] })),
      requested,
    );
    given(conditioned)
      .when('officer', send.resubmit(classifiedMaterial))
      .then(leaving(({ state }) => expect(state.conditions).toEqual([])));
    given(conditioned)
      .when('officer', send.resubmit(notMaterial))
      .then(leaving(({ state }) => expect(state.conditions).toHaveLength(1)));
  });

  it('asks for counsel where the changed application needs it', () => {
    given(steps.privacyReviewed(), requested, by('officer', send.resubmit({ piiCategoriesPossible: ['EmailAddress'] })))
      .when('cr-1', send.recordConcurrence('crcl'))
      .then(accepted('ConcurrenceRecorded'))
      .and(leaving(({ state }) => expect(state.state).toBe('Proposed')));
    given(
      steps.privacyReviewed(),
      requested,
      by('officer', send.resubmit({ piiCategoriesPossible: ['EmailAddress'] })),
      by('cr-1', send.recordConcurrence('crcl')),
    )
      .when('pr-1', send.passPrivacyReview())
      .then(refused('GATE_MISSING:concurrence.counsel'));
  });
});

describe('a resubmission and classified access', () => {
  const facetAfter = (before: Step, content: Application) =>
    given(before, requested).when('officer', send.resubmit({}, { application: content })).scene.state.classified.status;
  const secret = application(classifiedBlock());

  it('asks again when the level changed', () => {
    expect(facetAfter(steps.secretApproved(), application(classifiedBlock('TopSecret')))).toBe('Requested');
    expect(facetAfter(steps.privacyReviewed(), secret)).toBe('Requested');
  });

  it('marks it as not required when the request is given up, after the signatures were voided', () => {
    given(steps.secretApproved(), steps.termsOpen, steps.isaoSigned, requested)
      .when('officer', send.resubmit({}, { application: application() }))
      .then(accepted('AgreementResubmitted', 'SignatureVoided', 'ClassifiedAccessMarkedNotRequired'))
      .and(inState('PrivacyReviewed'))
      .and(
        leaving(({ state }) => expect(state.classified).toMatchObject({ status: 'NotRequired', basis: 'Resubmitted' })),
      );
  });

  it('reopens an approval when the route ends before it, and keeps it otherwise', () => {
    expect(facetAfter(steps.secretApproved(), application({ ...secret, ...privacyMaterial }))).toBe('Requested');
    expect(facetAfter(steps.secretApproved(), application({ ...secret, ...classifiedMaterial }))).toBe('Requested');
    expect(facetAfter(steps.secretApproved(), application({ ...secret, ...notMaterial }))).toBe('Approved');
  });

  it('reopens a denial only when a classified-material field changed', () => {
    const denied = all(steps.secretReviewed(), by('cs-1', send.denyClassifiedAccess()));
    expect(facetAfter(denied, application({ ...secret, ...classifiedMaterial }))).toBe('Requested');
    expect(facetAfter(denied, application({ ...secret, ...notMaterial }))).toBe('Denied');
  });
});

describe('a resubmission and the terms', () => {
  it('closes them and voids both signatures', () => {
    given(steps.privacyReviewed(), steps.termsOpen, steps.bothSigned, requested)
      .when('officer', send.resubmit())
      .then(accepted('AgreementResubmitted', 'SignatureVoided', 'SignatureVoided'), inState('PrivacyReviewed'))
      .and(
        leaving(({ state }) => {
          expect(state.terms?.open).toBe(false);
          expect(state.signatures.map(({ status }) => status)).toEqual(['Void', 'Void']);
        }),
      );
  });

  it('lets them be opened again in a new version, with another digest', () => {
    const once = given(steps.privacyReviewed(), steps.termsOpen).scene.state.terms;
    given(steps.privacyReviewed(), steps.termsOpen, requested, by('officer', send.resubmit(notMaterial)))
      .when('cm-1', send.openForSignature())
      .then(carrying({ termsVersion: 2 }))
      .and(leaving(({ state }) => expect(state.terms?.termsDigest).not.toBe(once?.termsDigest)));
  });
});

describe('two officials stand behind named recipients', () => {
  it('before the terms open, when nothing is classified', () => {
    given(steps.privacyReviewed(namedRecipients), by('ao-2', send.recordConcurrence('second-official')))
      .when('cm-1', send.openForSignature())
      .then(accepted('TermsOpenedForSignature'));
  });

  it('of whom the one who concurred does not sign', () => {
    given(
      steps.privacyReviewed(namedRecipients),
      by('ao-1', send.recordConcurrence('second-official')),
      steps.termsOpen,
      steps.isaoSigned,
    )
      .when('ao-1', send.signAgreement())
      .then(refused('SOD_CONFLICT'));
  });

  it('not by a NonConcur', () => {
    given(steps.privacyReviewed(namedRecipients), by('ao-2', send.recordConcurrence('second-official', 'NonConcur')))
      .when('cm-1', send.openForSignature())
      .then(refused('SECOND_OFFICIAL_REQUIRED'));
  });
});

describe('counsel', () => {
  it.each<[string, Partial<Application>, string]>([
    ['on negotiated terms', negotiated, 'GATE_MISSING:concurrence.counsel'],
    ['where personal data may occur', { piiCategoriesPossible: ['PersonName'] }, 'GATE_MISSING:concurrence.counsel'],
  ])('concurs %s before the privacy review passes', (_what, changes, code) => {
    given(steps.readyForReview(changes)).when('pr-1', send.passPrivacyReview()).then(refused(code));
    given(steps.readyForReview(changes), by('co-1', send.recordConcurrence('counsel')))
      .when('pr-1', send.passPrivacyReview())
      .then(inState('PrivacyReviewed'));
  });
});
