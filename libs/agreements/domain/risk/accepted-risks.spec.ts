import { describe, expect, it } from '@jest/globals';
import { answers } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { acceptance, conditionRisk, formWithCondition, gapRisk } from '../testing/forms.js';
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
} from '../testing/given.js';
import * as steps from '../testing/steps.js';

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
