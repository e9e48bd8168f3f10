import { describe, expect, it } from '@jest/globals';
import { digestOf } from '@accord/kernel';
import { answers, classifiedBlock, namedRecipients } from './testing/applications.js';
import * as send from './testing/commands.js';
import {
  acceptance,
  approval,
  conditionRisk,
  formWithCondition,
  gapRisk,
  privacyForm,
  topSecret,
} from './testing/forms.js';
import {
  accepted,
  all,
  by,
  carrying,
  given,
  inState,
  leaving,
  naming,
  on,
  refused,
  type Step,
  where,
} from './testing/given.js';
import * as steps from './testing/steps.js';

describe('assignments', () => {
  it('show in the privacy facet, and vanish with a recusal', () => {
    given(steps.proposed())
      .when('cm-1', send.assignReviewer('pr-1'))
      .then(leaving(({ state }) => expect(state.privacy.status).toBe('Assigned')));
    given(steps.readyForReview())
      .when('pr-1', send.recuseReviewer())
      .then(leaving(({ state }) => expect([state.privacy.status, state.assignments]).toEqual(['None', []])));
  });

  it('can be given up by a person whom separation of duties bars', () => {
    given(steps.readyForReview(), steps.actedBefore('pr-1', 'nccic.case_manager'))
      .when('pr-1', send.recuseReviewer())
      .then(accepted('ReviewerRecused'));
  });

  it('leave room for a new reviewer', () => {
    given(steps.readyForReview(), by('pr-1', send.recuseReviewer()), by('cm-1', send.assignReviewer('pr-2')))
      .when('pr-2', send.passPrivacyReview())
      .then(inState('PrivacyReviewed'));
  });

  it('that were given up bar the person from the open office, for good', () => {
    const steppedBack = [
      steps.secretReviewed(),
      by('cm-1', send.assignReviewer('cs-1', 'dhs.csa')),
      by('cs-1', send.recuseReviewer('dhs.csa')),
    ];
    given(...steppedBack)
      .when('cs-1', send.approveClassifiedAccess())
      .then(refused('NOT_ASSIGNED'));
    given(...steppedBack)
      .when('cs-2', send.approveClassifiedAccess())
      .then(inState('ClassifiedAccessApproved'));
    given(...steppedBack)
      .when('cm-1', send.assignReviewer('cs-1', 'dhs.csa'))
      .then(refused('SOD_CONFLICT'));
  });

  const assigned = (subjectId: string, name: Parameters<typeof send.assignReviewer>[1]) =>
    by('cm-1', send.assignReviewer(subjectId, name));
  const concurred = by('cr-1', send.recordConcurrence('crcl'));
  const reviewed = all(
    by('cm-1', send.completeIntake()),
    by('cm-1', send.assignReviewer('pr-1')),
    concurred,
    by('pr-1', send.passPrivacyReview()),
  );
  const approved = by('cs-1', send.approveClassifiedAccess());

  it.each([
    ['pr-1', 'pr-2', 'dhs.privacy', [steps.privacyReviewed()]],
    ['cr-1', 'cr-2', 'dhs.crcl', [steps.proposed(), assigned('cr-1', 'dhs.crcl'), concurred]],
    ['cs-1', 'cs-2', 'dhs.csa', [steps.secretReviewed(), assigned('cs-1', 'dhs.csa'), approved]],
    ['cs-1', 'cs-2', 'dhs.csa', [steps.proposed(), assigned('cs-1', 'dhs.csa'), reviewed]],
    ['co-1', 'cr-2', 'dhs.counsel', [steps.proposed(), assigned('co-1', 'dhs.counsel'), reviewed, steps.activated]],
  ] as const)('of %s is closed once nothing is left to decide', (person, other, name, before) => {
    given(...before)
      .when(person, send.recuseReviewer(name))
      .then(
        refused('NOT_ASSIGNED'),
        leaving(({ state }) => expect(state.assignments).toContainEqual(expect.objectContaining({ function: name }))),
      );
    given(...before)
      .when('cm-1', send.reassignReviewer(other, name))
      .then(refused('WRONG_STATE'));
  });

  it('are open again when a resubmission asks again', () => {
    const again = [
      steps.privacyReviewed(),
      steps.changesRequested,
      by('officer', send.resubmit({ retentionDaysMax: 90 })),
    ];
    given(...again)
      .when('pr-1', send.recuseReviewer())
      .then(accepted('ReviewerRecused'));
    given(...again)
      .when('cm-1', send.reassignReviewer('pr-2'))
      .then(accepted('ReviewerRecused', 'ReviewerAssigned'));
  });

  it('of a person who lacks the function are refused', () => {
    given(steps.proposed()).when('cm-1', send.assignReviewer('cr-1')).then(refused('NOT_QUALIFIED'));
  });
});

describe('the privacy review', () => {
  it('passes with a condition that it names itself', () => {
    given(steps.readyForReview())
      .when('pr-1', send.passPrivacyReview(formWithCondition()))
      .then(
        carrying({
          outcome: 'PassedWithConditions',
          revisionNo: 1,
          formVersion: '2026.1',
          formDigest: digestOf(formWithCondition()),
          conditions: [{ conditionId: 'privacy.DataMinimization', residualLevel: 'Moderate' }],
        }),
      );
  });

  it('fails by a blocking condition alone, and stays where it is', () => {
    given(steps.readyForReview())
      .when('pr-1', send.failPrivacyReview(formWithCondition({ blocking: true })))
      .then(accepted('PrivacyReviewFailed'), inState('Proposed'));
  });

  it('keeps on the record what a failing form asked for, and opens none of it', () => {
    given(steps.readyForReview())
      .when('pr-1', send.failPrivacyReview(formWithCondition({ blocking: true })))
      .then(
        carrying({ conditions: [{ conditionId: 'privacy.DataMinimization', blocking: true }] }),
        leaving(({ state }) => expect(state.conditions).toEqual([])),
      );
  });

  it('is recorded on the template in force when the form names none', () => {
    const { formVersion: _version, ...form } = privacyForm();
    given(steps.readyForReview())
      .when('pr-1', send.passPrivacyReview(form))
      .then(carrying({ formVersion: '2026.1', formDigest: digestOf(privacyForm()) }));
  });

  it('never marks as not required what was requested', () => {
    given(steps.readyForReview(classifiedBlock()))
      .when('pr-1', send.passPrivacyReview())
      .then(accepted('PrivacyReviewPassed'), inState('PrivacyReviewed'));
  });
});

describe('the classified determination', () => {
  it('numbers its conditions and names the second official', () => {
    const conditions = [{ text: 'Report changes.', owner: 'ISAO', dueOn: '2026-09-01' } as const];
    given(steps.secretReviewed(), by('cs-2', send.recordConcurrence('second-official')))
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

describe('accepted risks', () => {
  it('take their level from the matrix and their id from the command', () => {
    given(steps.withTwoRisks)
      .when('ra-1', send.acceptRisk(acceptance(conditionRisk)))
      .then(carrying({ residualLevel: 'Moderate', acceptorRank: 'centre_director', expiresOn: '2026-11-30' }));
  });

  it.each([
    ['ra-2', 'High', 'High', '2026-09-02'],
    ['ra-3', 'VeryHigh', 'VeryHigh', '2026-09-02'],
    ['ra-1', 'Moderate', 'Moderate', '2027-03-02'],
  ] as const)('%s may accept likelihood %s and impact %s until %s', (person, likelihood, impact, expiresOn) => {
    given(steps.withTwoRisks)
      .when(person, send.acceptRisk(acceptance(conditionRisk, expiresOn, { likelihood, impact })))
      .then(accepted('RiskAccepted'));
  });

  it('of High run half as long', () => {
    given(steps.withTwoRisks)
      .when('ra-2', send.acceptRisk(acceptance(conditionRisk, '2026-09-03', { likelihood: 'High', impact: 'High' })))
      .then(refused('INVALID_PAYLOAD'), naming(['/form/expiresOn', 'risk-expiry']));
  });

  it('of VeryHigh are for the head of the department', () => {
    given(steps.withTwoRisks)
      .when(
        'ra-2',
        send.acceptRisk(acceptance(conditionRisk, '2026-09-01', { likelihood: 'VeryHigh', impact: 'VeryHigh' })),
      )
      .then(refused('RANK_TOO_LOW'));
  });

  describe('of a condition that its reviewer found to be High', () => {
    const found = steps.privacyReviewed({}, formWithCondition({ residualLevel: 'High' }));
    const understated = (expiresOn: string) =>
      send.acceptRisk(acceptance(conditionRisk, expiresOn, { likelihood: 'VeryLow', impact: 'VeryLow' }));

    it('are for the director of the agency, whatever the form says', () => {
      given(found).when('ra-1', understated('2026-09-02')).then(refused('RANK_TOO_LOW'));
      given(found)
        .when('ra-2', understated('2026-09-02'))
        .then(carrying({ residualLevel: 'High' }));
    });

    it('run no longer than any of High', () => {
      given(found)
        .when('ra-2', understated('2026-10-02'))
        .then(refused('INVALID_PAYLOAD'), naming(['/form/expiresOn', 'risk-expiry']));
    });

    it('stay at what the form says where that is higher', () => {
      const highest = acceptance(conditionRisk, '2026-09-02', { likelihood: 'VeryHigh', impact: 'VeryHigh' });
      given(found)
        .when('ra-3', send.acceptRisk(highest))
        .then(carrying({ residualLevel: 'VeryHigh' }));
    });
  });

  it('are not dated in the past', () => {
    const form = acceptance(conditionRisk, '2026-03-01');
    given(steps.withTwoRisks)
      .when('ra-1', send.acceptRisk({ ...form, plan: [{ milestone: 'Shorter', dueOn: '2026-03-01' }] }))
      .then(naming(['/form/plan/0/dueOn', 'date-not-past'], ['/form/expiresOn', 'date-not-past']));
  });

  it('supersede the one before of the same source', () => {
    given(steps.withTwoRisks, steps.bothRisksAccepted)
      .when('ra-1', send.acceptRisk(acceptance(conditionRisk, '2026-12-31')))
      .then(
        leaving(({ state }) =>
          expect(state.risks.map(({ status }) => status)).toEqual(['Superseded', 'Active', 'Active']),
        ),
      );
  });

  it('do not outlive the finding that they were about', () => {
    given(
      steps.withTwoRisks,
      steps.bothRisksAccepted,
      steps.changesRequested,
      by('officer', send.resubmit({ retentionDaysMax: 380 })),
      by('cr-1', send.recordConcurrence('crcl')),
      by('co-1', send.recordConcurrence('counsel')),
      by('pr-1', send.passPrivacyReview(formWithCondition({ residualLevel: 'High' }))),
    )
      .when('cm-1', send.openForSignature())
      .then(refused('RISK_UNCOVERED'));
  });

  const objected = all(
    steps.privacyReviewed(),
    steps.termsOpen,
    by('co-1', send.recordConcurrence('counsel', 'NonConcur')),
    steps.bothSigned,
  );
  const override = acceptance({ kind: 'nonConcurOverride', ref: 'counsel' });

  it('override a NonConcur', () => {
    given(objected).when('cm-1', send.activateAgreement()).then(refused('GATE_MISSING:concurrence.counsel'));
    given(objected, by('ra-1', send.acceptRisk(override)))
      .when('cm-1', send.activateAgreement())
      .then(inState('Active'));
  });

  it('override no NonConcur that nobody has given', () => {
    given(steps.privacyReviewed())
      .when('ra-1', send.acceptRisk(override))
      .then(naming(['/form/source/ref', 'risk-source-known']));
  });

  it('fit some states only, whatever they rest on; their dates are wrong in every state', () => {
    const elsewhere = acceptance(gapRisk('CA-01'));
    given(steps.proposed()).when('ra-1', send.acceptRisk(elsewhere)).then(refused('WRONG_STATE'));
    given(steps.proposed())
      .when('ra-1', send.acceptRisk(elsewhere), { expectedRevision: 0 })
      .then(refused('CONFLICT_VERSION'));
    given(steps.proposed(), by('officer', send.withdrawProposal()))
      .when('ra-1', send.acceptRisk(elsewhere))
      .then(refused('TERMINAL'));
    given(steps.proposed())
      .when('ra-1', send.acceptRisk(acceptance(gapRisk('CA-01'), '2027-03-03')))
      .then(naming(['/form/expiresOn', 'risk-expiry']));
  });

  it('may rest on a statute, a finding of security, or a gap of the attestation on file', () => {
    const attestedGap: Step = where(({ organization }) => ({
      organization: { ...organization, attestation: { ...organization.attestation!, answers: answers(['OP-05']) } },
    }));
    for (const source of [
      { kind: 'statutoryCoverGap', ref: 'CISA2015' } as const,
      { kind: 'securityFinding', ref: 'EX-SCAN-7' } as const,
      gapRisk('OP-05'),
    ])
      given(steps.privacyReviewed(), attestedGap)
        .when('ra-1', send.acceptRisk(acceptance(source)))
        .then(accepted('RiskAccepted'));
  });

  it('cover through the end of their last day, in New York', () => {
    const almostOpen = all(steps.withTwoRisks, steps.bothRisksAccepted);
    given(almostOpen, on('2026-12-01T04:59:00.000Z'))
      .when('cm-1', send.openForSignature())
      .then(accepted('TermsOpenedForSignature'));
    given(almostOpen, on('2026-12-01T05:00:00.000Z'))
      .when('cm-1', send.openForSignature())
      .then(refused('RISK_UNCOVERED'));
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
