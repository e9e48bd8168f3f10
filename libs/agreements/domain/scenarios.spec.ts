import { describe, expect, it } from '@jest/globals';
import { validateBody } from '@accord/contract';
import { addDays, localDateOf } from '@accord/kernel';
import type { Application } from './application.js';
import { timetable } from './deadlines/timetable.js';
import { facetsOf } from './facets.js';
import { answers, application, classifiedBlock } from './testing/applications.js';
import * as send from './testing/commands.js';
import { acceptance, conditionRisk, formWithCondition, gapRisk } from './testing/forms.js';
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
  saying,
  type Step,
  where,
} from './testing/given.js';
import { PREDECESSOR } from './testing/persons.js';
import { activated, bothSigned, predecessor, termsOpen } from './testing/steps.js';
import type { Scene } from './testing/scene.js';

const typesOf = ({ history }: Scene) => history.map(({ type }) => type);

describe('G1: an unclassified application on its straight way', () => {
  const way = all(
    on('2026-03-02'),
    by('officer', send.createDraft()),
    by('officer', send.submitProposal()),
    on('2026-03-05'),
    by('cm-1', send.completeIntake()),
    by('cm-1', send.assignReviewer('pr-1')),
    by('cr-1', send.recordConcurrence('crcl')),
    on('2026-03-24'),
    by('pr-1', send.passPrivacyReview()),
    by('cm-1', send.openForSignature()),
    on('2026-03-30'),
    by('signatory', send.signAgreement()),
    on('2026-04-01'),
    by('ao-1', send.signAgreement()),
    on('2026-04-06'),
  );

  it('is Active from 6 April 2026 for three years', () => {
    const { scene } = given(way)
      .when('cm-1', send.activateAgreement({ effectiveOn: '2026-04-06' }))
      .then(inState('Active'), carrying({ effectiveOn: '2026-04-06', expiresOn: '2029-04-06' }));
    expect(typesOf(scene)).toEqual([
      'AgreementDrafted',
      'AgreementProposed',
      'IntakeCompleted',
      'ReviewerAssigned',
      'ConcurrenceRecorded',
      'PrivacyReviewPassed',
      'ClassifiedAccessMarkedNotRequired',
      'TermsOpenedForSignature',
      'SignatureRecorded',
      'SignatureRecorded',
      'AgreementActivated',
    ]);
    expect(scene.state.classified).toMatchObject({ status: 'NotRequired', basis: 'NoneRequested' });
    expect(addDays(scene.state.activation!.expiresOn!, -180)).toBe('2028-10-08');
  });
});

describe('G2: Secret, negotiated, with a condition and a gap', () => {
  const content: Partial<Application> = {
    ...classifiedBlock(),
    legalName: 'Meridian Freight & Rail Exchange',
    taxStatus: 'ForProfit',
    formationBasis: 'SubSector',
    negotiatedRationale: 'A season has to be compared with the one before.',
    deviations: [{ clauseId: 'records', text: 'Retention of twelve months.' }],
    retentionDaysMax: 366,
    baselineAnswers: answers(['TM-04']),
  };
  const approved = all(
    on('2026-05-18'),
    by('officer', send.createDraft({ agreementForm: 'Negotiated' })),
    by('officer', send.submitProposal(application(content))),
    by('cm-1', send.completeIntake()),
    by('cm-1', send.assignReviewer('pr-2', 'dhs.privacy', '2026-06-15')),
    by('cr-1', send.recordConcurrence('crcl')),
    by('co-1', send.recordConcurrence('counsel')),
    by('pr-2', send.passPrivacyReview(formWithCondition({ dueOn: '2026-11-15' }))),
    by('cs-1', send.approveClassifiedAccess()),
  );
  const covered = all(
    approved,
    by('ra-1', send.acceptRisk(acceptance(conditionRisk, '2026-11-30'))),
    by('ra-1', send.acceptRisk(acceptance(gapRisk('TM-04'), '2026-11-30'))),
  );

  it('does not open for signature before the risks are accepted', () => {
    given(approved).when('cm-1', send.openForSignature()).then(refused('RISK_UNCOVERED'));
    given(approved, by('ra-1', send.acceptRisk(acceptance(conditionRisk))))
      .when('cm-1', send.openForSignature())
      .then(refused('RISK_UNCOVERED'));
  });

  it('is Active, with two accepted risks of Moderate', () => {
    const { scene } = given(
      covered,
      by('cm-1', send.openForSignature()),
      by('signatory', send.signAgreement()),
      by('ao-1', send.signAgreement()),
    )
      .when('cm-1', send.activateAgreement())
      .then(inState('Active'));
    expect(scene.state.risks.map(({ status, residualLevel }) => [status, residualLevel])).toEqual([
      ['Active', 'Moderate'],
      ['Active', 'Moderate'],
    ]);
    expect(typesOf(scene).slice(6)).toEqual([
      'PrivacyReviewPassed',
      'ClassifiedAccessApproved',
      'RiskAccepted',
      'RiskAccepted',
      'TermsOpenedForSignature',
      'SignatureRecorded',
      'SignatureRecorded',
      'AgreementActivated',
    ]);
  });

  it('counts as covered until 30 November 2026 has ended in New York', () => {
    const signed = all(covered, on('2026-11-20'), termsOpen, bothSigned);
    const [before, after] = ['2026-12-01T04:59:59.000Z', '2026-12-01T05:00:00.000Z'];
    given(signed, on(before)).when('cm-1', send.activateAgreement()).then(inState('Active'));
    given(signed, on(after)).when('cm-1', send.activateAgreement()).then(refused('RISK_UNCOVERED'));
    const riskOf = ({ state, organization, policy, now }: Scene) =>
      facetsOf(state, organization, policy(now), localDateOf(now)).risk;
    const { scene } = given(covered, activated);
    expect([before, after].map((now) => riskOf({ ...scene, now }))).toEqual(['Covered', 'Expired']);
  });

  it('is told of 60 days before, runs out when 30 November has ended, and is suspended at the end of 14 December', () => {
    const active = all(covered, activated);
    const ahead = (scene: Scene) =>
      timetable({ ...scene, policy: scene.policy(scene.now) }, new Map(), localDateOf(scene.now))
        .filter(({ rule }) => rule === 'risk-acceptance')
        .map(({ at, action }) => `${at} ${action}`);
    const { scene } = given(active);
    expect(ahead(scene)[0]).toBe('2026-10-01T04:00:00.000Z Remind');
    expect(ahead(scene).filter((line) => line.endsWith('ExpireRiskAcceptance'))).toEqual(
      Array(2).fill('2026-12-01T05:00:00.000Z ExpireRiskAcceptance'),
    );
    const expires = (risk: number): Step => by('clock', send.expireRiskAcceptance(scene.state.risks[risk]!.riskId));
    const expired = all(active, on('2026-12-01T05:00:00.000Z'), expires(0), expires(1));
    expect(ahead(given(expired).scene)).toEqual(['2026-12-15T05:00:00.000Z SuspendAgreement']);
    const suspending = send.suspendAgreement('RiskAcceptanceExpired');
    given(expired, on('2026-12-15T04:59:59.000Z')).when('clock', suspending).then(refused('WRONG_STATE'));
    given(expired, on('2026-12-15T05:00:00.000Z'))
      .when('clock', suspending)
      .then(inState('Suspended'), carrying({ causeCode: 'RiskAcceptanceExpired', emergency: false }));
  });
});

describe('G3: a reviewer does not approve their own work', () => {
  const before = all(
    by('officer', send.createDraft()),
    by('officer', send.submitProposal()),
    by('mv-1', send.completeIntake()),
    by('officer', send.withdrawProposal('WillReapply')),
  );
  const old = given(before).scene.state;
  const reapplied = all(
    where({ predecessors: [predecessor(old)] }),
    by('officer', send.createDraft({ predecessorId: PREDECESSOR })),
    by('mv-2', send.reviseDraft({ memberCountBand: '11-50' })),
    by('officer', send.submitProposal()),
    by('cm-2', send.completeIntake()),
    by('cr-1', send.recordConcurrence('crcl')),
  );

  it.each(['mv-1', 'mv-2'])('%s is neither assigned nor heard', (person) => {
    given(reapplied).when('cm-2', send.assignReviewer(person)).then(refused('SOD_CONFLICT'));
    given(reapplied).when(person, send.passPrivacyReview(), { as: 'dhs.privacy' }).then(refused('SOD_CONFLICT'));
  });

  it('leaves the version as it is, however often it is tried', () => {
    const { scene } = given(reapplied);
    const { scene: after } = given(reapplied)
      .when('mv-1', send.passPrivacyReview(), { as: 'dhs.privacy' })
      .then(refused('SOD_CONFLICT'));
    expect([after.state.revision, after.history]).toEqual([scene.state.revision, scene.history]);
  });

  it('no broken glass helps who is barred: nobody asks for themselves, and a waiver lifts no other rule', () => {
    const waiver = (subjectId: string) => send.breakGlass({ scope: { waives: 'LookBack', subjectId } });
    given(reapplied)
      .when('ao-1', waiver('ao-1'))
      .then(refused('SOD_CONFLICT'), saying('Nobody asks for a waiver for themselves.'));
    given(reapplied, by('ao-1', waiver('mv-1')), by('ao-2', send.confirmBreakGlass()))
      .when('mv-1', send.passPrivacyReview(), { as: 'dhs.privacy' })
      .then(refused('SOD_CONFLICT'));
  });

  it('another reviewer is refused only until assigned', () => {
    given(reapplied).when('pr-2', send.passPrivacyReview()).then(refused('NOT_ASSIGNED'));
    given(reapplied, by('cm-2', send.assignReviewer('pr-2')))
      .when('pr-2', send.passPrivacyReview())
      .then(accepted('PrivacyReviewPassed', 'ClassifiedAccessMarkedNotRequired'));
  });
});

describe('G7: withdrawn without a reason', () => {
  const reviewed = all(
    by('officer', send.createDraft()),
    by('officer', send.submitProposal(application(classifiedBlock()))),
    by('cm-1', send.completeIntake()),
    by('cm-1', send.assignReviewer('pr-1')),
    by('cr-1', send.recordConcurrence('crcl')),
    by('pr-1', send.passPrivacyReview()),
  );

  it('reaches nobody while the code is missing', () => {
    expect(validateBody('withdraw-proposal', {})).toMatchObject({
      ok: false,
      invalid: [],
      reasonMissing: [{ path: '/reasonCode' }],
    });
  });

  it('is decided the same when the same command comes again, and says afterwards that it is over', () => {
    const [first, again] = [1, 2].map(() => given(reviewed).when('signatory', send.withdrawProposal()).scene);
    expect(again?.history).toEqual(first?.history);
    expect(again?.history.filter(({ type }) => type === 'AgreementWithdrawn')).toHaveLength(1);
    given(reviewed, by('signatory', send.withdrawProposal()))
      .when('signatory', send.withdrawProposal())
      .then(refused('TERMINAL'));
  });

  it('needs no more than a code, and cannot be blocked', () => {
    given(reviewed)
      .when('signatory', send.withdrawProposal('DeclinedToState'))
      .then(inState('Withdrawn'), carrying({ reasonCode: 'DeclinedToState', fromState: 'PrivacyReviewed' }));
  });

  it('ends what is still on its way', () => {
    given(reviewed, by('signatory', send.withdrawProposal()))
      .when('cs-1', send.approveClassifiedAccess())
      .then(refused('TERMINAL'));
  });

  it('can be followed by a new application that names it', () => {
    const withdrawn = predecessor(given(reviewed, by('signatory', send.withdrawProposal())).scene.state);
    given(where({ predecessors: [withdrawn] }))
      .when('officer', send.createDraft({ predecessorId: PREDECESSOR }))
      .then(accepted('AgreementDrafted'))
      .and(leaving(({ state }) => expect(state.predecessorId).toBe(PREDECESSOR)))
      .and(naming());
  });
});
