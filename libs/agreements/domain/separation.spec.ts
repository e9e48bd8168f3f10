import { describe, expect, it } from '@jest/globals';
import { policyFactsAt } from '@accord/policy/testing';
import type { FunctionName } from '@accord/kernel';
import { conflictsOf, selfAssignment, type Duty } from './separation.js';
import { classifiedBlock } from './testing/applications.js';
import * as send from './testing/commands.js';
import { accepted, all, by, given, inState, on, refused, type Step, where } from './testing/given.js';
import { principal, withAppointment } from './testing/persons.js';
import * as steps from './testing/steps.js';

/** The rules that a person breaks by a duty in a scene. */
function rulesBroken(subjectId: string, duty: Duty, ...given_: readonly Step[]): readonly number[] {
  const { state, predecessors, organization, now } = given(...given_).scene;
  const premises = { predecessors, organization, policy: policyFactsAt(now) };
  return conflictsOf(principal(subjectId), duty, state, premises, now.slice(0, 10)).map(({ rule }) => rule);
}

const duty = (name: FunctionName, command: Duty['command'] = null): Duty => ({ function: name, command });
const appointed = (subjectId: string, endedAt?: string): Step =>
  where(({ organization }) => ({
    organization: { ...organization, ...withAppointment(subjectId, endedAt ?? null) },
  }));

describe('rule 1: one decision function for each person, for ever', () => {
  it('bars who took in the application from reviewing it', () => {
    given(steps.proposed(), by('mv-1', send.completeIntake()))
      .when('cm-2', send.assignReviewer('mv-1'))
      .then(refused('SOD_CONFLICT'));
    given(steps.proposed(), by('mv-1', send.completeIntake()))
      .when('mv-1', send.passPrivacyReview())
      .then(refused('SOD_CONFLICT'));
  });

  it('reaches back to the predecessor', () => {
    expect(rulesBroken('pr-1', duty('dhs.privacy'), steps.proposed(), steps.actedBefore('pr-1', 'dhs.csa'))).toContain(
      1,
    );
  });

  it('allows the same function again', () => {
    expect(rulesBroken('pr-1', duty('dhs.privacy'), steps.privacyReviewed())).toEqual([]);
  });

  it('does not count that a person stepped back', () => {
    const steppedBack = [
      steps.proposed(),
      by('cm-1', send.assignReviewer('mv-1')),
      by('mv-1', send.recuseReviewer(), { as: 'dhs.privacy' }),
    ];
    expect(rulesBroken('mv-1', duty('nccic.case_manager'), ...steppedBack)).toEqual([]);
  });
});

describe('rule 2: nobody acts on both sides', () => {
  it('bars officials who belong to the organization', () => {
    given(steps.proposed(), appointed('cm-1')).when('cm-1', send.completeIntake()).then(refused('SOD_CONFLICT'));
  });

  it('bars former members for the look-back', () => {
    const left = appointed('cm-1', '2024-03-10T15:00:00.000Z');
    given(steps.proposed(), left, on('2026-03-09')).when('cm-1', send.completeIntake()).then(refused('SOD_CONFLICT'));
    given(steps.proposed(), left, on('2026-03-10'))
      .when('cm-1', send.completeIntake())
      .then(accepted('IntakeCompleted'));
  });

  it('bars who acted for the organization here, without end', () => {
    const courtesy = [by('mv-2', send.reviseDraft({ legalName: 'Basin' })), steps.proposedFromDraft];
    const after = where(({ organization }) => ({
      organization: {
        ...organization,
        appointments: organization.appointments.filter((one) => one.subjectId !== 'mv-2'),
      },
    }));
    expect(rulesBroken('mv-2', duty('dhs.privacy'), steps.drafted(), ...courtesy, after)).toEqual([2, 3]);
  });

  it('bars officials of this agreement from acting for the organization', () => {
    given(steps.proposed(), steps.actedBefore('officer', 'dhs.counsel'))
      .when('officer', send.withdrawProposal())
      .then(refused('SOD_CONFLICT'));
  });

  it('lets a member who is an official elsewhere draft', () => {
    given(steps.drafted())
      .when('mv-2', send.reviseDraft({ legalName: 'Basin' }))
      .then(accepted('DraftRevised'));
  });
});

describe('rules 3 to 6: reviewer, classified official, acceptor, signatory and activator are different persons', () => {
  it('3: the reviewer has not prepared the application', () => {
    expect(rulesBroken('mv-1', duty('dhs.privacy'), steps.proposed(), by('mv-1', send.completeIntake()))).toContain(3);
  });

  it('4: a classified official does not sign, nor review', () => {
    const secondOfficial = [
      steps.secretReviewed(classifiedBlock('TopSecret')),
      by('ao-1', send.recordConcurrence('second-official')),
    ];
    expect(rulesBroken('ao-1', duty('nccic.approving_official', 'SignAgreement'), ...secondOfficial)).toEqual([4]);
    expect(rulesBroken('ao-1', duty('nccic.approving_official', 'RejectProposal'), ...secondOfficial)).toEqual([]);
    expect(rulesBroken('cs-1', duty('dhs.privacy'), steps.secretApproved())).toEqual([1, 4]);
  });

  it('4: who signed or reviewed is no classified official', () => {
    const signed = [steps.privacyReviewed(), steps.termsOpen, steps.bothSigned];
    expect(rulesBroken('ao-1', duty('nccic.approving_official', 'RecordConcurrence'), ...signed)).toEqual([4]);
    expect(rulesBroken('pr-1', duty('dhs.csa'), ...signed)).toEqual([1, 4]);
  });

  it('5: the acceptor of a risk neither found it nor managed the case', () => {
    expect(rulesBroken('pr-1', duty('dhs.risk_acceptor'), steps.withTwoRisks)).toEqual([1, 5]);
    expect(rulesBroken('cm-1', duty('dhs.risk_acceptor'), steps.withTwoRisks)).toEqual([1, 5]);
    expect(rulesBroken('ra-1', duty('dhs.risk_acceptor'), steps.withTwoRisks, steps.bothRisksAccepted)).toEqual([]);
  });

  it('6: who signed for NCCIC does not activate', () => {
    const signed = [steps.privacyReviewed(), steps.termsOpen, steps.bothSigned];
    expect(rulesBroken('ao-1', duty('nccic.case_manager', 'ActivateAgreement'), ...signed)).toEqual([1, 6]);
  });
});

describe('rules 7, 9 and 11', () => {
  it('7: nobody assigns themselves', () => {
    expect(selfAssignment('mv-1', 'mv-1').map(({ rule }) => rule)).toEqual([7]);
    expect(selfAssignment('cm-1', 'mv-1')).toEqual([]);
    given(steps.proposed()).when('mv-1', send.assignReviewer('mv-1')).then(refused('SOD_CONFLICT'));
  });

  const steppedBack = [steps.proposed(), by('cm-1', send.assignReviewer('pr-1')), by('pr-1', send.recuseReviewer())];

  it('7: who stepped back from a review is not assigned in it again', () => {
    given(...steppedBack)
      .when('cm-1', send.assignReviewer('pr-1'))
      .then(refused('SOD_CONFLICT'));
    given(...steppedBack, by('cm-1', send.assignReviewer('pr-2')))
      .when('cm-1', send.reassignReviewer('pr-1'))
      .then(refused('SOD_CONFLICT'));
    expect(rulesBroken('pr-1', duty('dhs.counsel'), ...steppedBack)).toEqual([]);
  });

  it('7: nor asks for changes in it, while in the review itself the assignment is missing', () => {
    given(...steppedBack)
      .when('pr-1', send.requestChanges())
      .then(refused('SOD_CONFLICT'));
    given(...steppedBack)
      .when('pr-1', send.passPrivacyReview())
      .then(refused('NOT_ASSIGNED'));
  });

  it('7: nor is assigned in it on the agreement that follows', () => {
    const recused = [{ function: 'dhs.privacy', subjectId: 'pr-1' }] as const;
    const before = where({ predecessors: [steps.predecessor({ recused })] });
    expect(rulesBroken('pr-1', duty('dhs.privacy'), steps.proposed(), before)).toEqual([7]);
  });

  it('7: who was replaced has not stepped back', () => {
    const replaced = [steps.readyForReview(), by('cm-1', send.reassignReviewer('pr-2'))];
    given(...replaced)
      .when('cm-1', send.reassignReviewer('pr-1'))
      .then(accepted('ReviewerRecused', 'ReviewerAssigned'));
  });

  it('9: an auditor holds no other function', () => {
    given(steps.proposed()).when('av-1', send.completeIntake()).then(refused('SOD_CONFLICT'));
    expect(rulesBroken('av-1', duty('nccic.case_manager'), steps.proposed())).toEqual([9]);
  });

  const open = (person: string) =>
    all(
      by(person, send.createDraft()),
      by('officer', send.submitProposal()),
      by('cm-1', send.completeIntake()),
      by('cm-1', send.assignReviewer('pr-1')),
      by('cr-1', send.recordConcurrence('crcl')),
      by('pr-1', send.passPrivacyReview()),
      steps.termsOpen,
    );

  it('11: officer and signatory are two persons', () => {
    given(open('both')).when('both', send.signAgreement()).then(refused('SOD_CONFLICT'));
    given(open('officer')).when('both', send.signAgreement()).then(accepted('SignatureRecorded'));
  });

  it('11: but where the organization has only one', () => {
    given(open('alone')).when('alone', send.signAgreement()).then(accepted('SignatureRecorded'));
  });

  it('11: which an appointment as security officer cannot say', () => {
    const fso = { ...withAppointment('both').appointments!.at(-1)!, headcountOne: true };
    const claimed = where(({ organization }) => ({
      organization: { ...organization, appointments: [...organization.appointments, fso] },
    }));
    given(open('both'), claimed).when('both', send.signAgreement()).then(refused('SOD_CONFLICT'));
  });

  it('11: which an appointment that has ended says no more', () => {
    const grown = where(({ organization }) => ({
      organization: {
        ...organization,
        appointments: organization.appointments.flatMap((one) =>
          one.subjectId === 'alone'
            ? [
                { ...one, endedAt: '2026-02-01T15:00:00.000Z' },
                { ...one, headcountOne: false },
              ]
            : [one],
        ),
      },
    }));
    given(open('alone'), grown).when('alone', send.signAgreement()).then(refused('SOD_CONFLICT'));
  });

  it('11: and never against leaving', () => {
    given(open('both')).when('both', send.withdrawProposal(), { as: 'isao.signatory' }).then(inState('Withdrawn'));
  });
});
