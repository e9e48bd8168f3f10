import { describe, expect, it } from '@jest/globals';
import { entitlementsOn, isExpiredOn, isInForceOn } from './standing.js';
import type { AgreementState } from '../state.js';
import { application } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { acceptance } from '../testing/forms.js';
import { accepted, all, carrying, given, inState, on, refused, type Step, where } from '../testing/given.js';
import { PREDECESSOR } from '../testing/persons.js';
import * as steps from '../testing/steps.js';
import type { Outcome } from '../testing/scene.js';

/** Active from 2 March 2026 to the end of 2 March 2029. */
const active = all(steps.privacyReviewed(), steps.activated);
const { state } = given(active).scene;
const LAST_DAY = '2029-03-02';
const DAY_AFTER = '2029-03-03';

describe('an agreement past its term', () => {
  it.each<[AgreementState['state'], boolean]>([
    ['Active', true],
    ['Suspended', true],
    ['Expired', false],
    ['Terminated', false],
    ['PrivacyReviewed', false],
  ])('%s: in force to the end of its last day', (name, binds) => {
    const one = { ...state, state: name };
    expect(isInForceOn(one, LAST_DAY)).toBe(binds);
    expect(isInForceOn(one, DAY_AFTER)).toBe(false);
    expect(isExpiredOn(one, LAST_DAY)).toBe(false);
    expect(isExpiredOn(one, DAY_AFTER)).toBe(binds);
  });

  it('entitles to nothing, as it does while it is suspended', () => {
    expect(entitlementsOn(state, LAST_DAY)).toHaveLength(2);
    expect(entitlementsOn(state, DAY_AFTER)).toEqual([]);
    expect(entitlementsOn({ ...state, state: 'Suspended' }, LAST_DAY)).toEqual([]);
    expect(entitlementsOn(given(steps.privacyReviewed()).scene.state, LAST_DAY)).toEqual([]);
  });

  it('takes no more risk: it has ended with the last second of its last day in New York', () => {
    const finding = { kind: 'securityFinding', ref: 'finding-1' } as const;
    const accepting = (moment: string, plan: string) =>
      given(active, on(moment)).when(
        'ra-1',
        send.acceptRisk({ ...acceptance(finding, plan), plan: [{ milestone: 'A fix', dueOn: plan }] }),
      );
    accepting('2029-03-03T04:59:59.000Z', LAST_DAY).then(accepted('RiskAccepted'));
    accepting('2029-03-03T05:00:00.000Z', DAY_AFTER).then(refused('TERMINAL'));
  });

  it('takes no other command either', () => {
    const ended = all(active, on(DAY_AFTER));
    given(ended).when('cm-1', send.activateAgreement()).then(refused('TERMINAL'));
    given(ended).when('cm-1', send.openForSignature()).then(refused('TERMINAL'));
    given(ended).when('officer', send.withdrawProposal()).then(refused('TERMINAL'));
    given(active, on(LAST_DAY)).when('cm-1', send.activateAgreement()).then(refused('ALREADY_IN_STATE'));
  });
});

describe('another agreement of the organization', () => {
  const endingOn = (expiresOn: string): Step => {
    const other = steps.inForce(application());
    return where({ agreementsInForce: [{ ...other, activation: { ...other.activation!, expiresOn } }] });
  };

  it('stands against the intake to the end of its term, and is named until then', () => {
    const proposed = all(steps.proposed(), endingOn('2026-03-10'));
    given(proposed, on('2026-03-10')).when('cm-1', send.completeIntake()).then(refused('GATE_MISSING:duplicate'));
    given(proposed, on('2026-03-11'))
      .when('cm-1', send.completeIntake())
      .then(accepted('IntakeCompleted'), carrying({ duplicates: [] }));
    given(proposed, steps.succeeding, on('2026-03-10'))
      .when('cm-1', send.completeIntake())
      .then(carrying({ duplicates: [PREDECESSOR] }));
  });

  it('stands against the activation to the end of its term', () => {
    const signed = all(steps.privacyReviewed(), steps.termsOpen, steps.bothSigned, endingOn('2026-03-10'));
    given(signed, on('2026-03-10')).when('cm-1', send.activateAgreement()).then(refused('GATE_MISSING:overlap'));
    given(signed, on('2026-03-11')).when('cm-1', send.activateAgreement()).then(inState('Active'));
  });
});

/** The agreement under test succeeds this one. */
const named = (predecessorId: string): Step => where((scene) => ({ state: { ...scene.state, predecessorId } }));

describe('a successor', () => {
  const signed = all(steps.privacyReviewed(), steps.termsOpen, steps.bothSigned);
  const SUCCESSOR = '66666666-6666-4666-8666-666666666666';
  const inForce = { ...steps.inForce(), agreementId: PREDECESSOR };
  /** Active, and in the place of the predecessor. */
  const successor = {
    ...steps.inForce(),
    agreementId: SUCCESSOR,
    activation: { ...inForce.activation!, supersedes: PREDECESSOR },
  };
  const succeeding = (...predecessors: readonly (typeof inForce)[]) =>
    all(
      steps.succeeding,
      where({ predecessors, agreementsInForce: predecessors.filter(({ state: name }) => name === 'Active') }),
    );

  const none = ({ result }: Outcome) =>
    expect(result.ok ? result.value[0]?.data : result.error).not.toHaveProperty('supersedes');

  it.each(['Active', 'Suspended'] as const)('takes the place of a predecessor that is %s', (name) => {
    given(signed, succeeding({ ...inForce, state: name }))
      .when('cm-1', send.activateAgreement())
      .then(accepted('AgreementActivated'), carrying({ supersedes: PREDECESSOR }));
  });

  it.each(['Withdrawn', 'Expired', 'Terminated'] as const)('takes no place of one that is %s', (name) => {
    given(signed, succeeding({ ...inForce, state: name }))
      .when('cm-1', send.activateAgreement())
      .then(inState('Active'), none);
  });

  it('takes no place of one whose term has run out, or whose place is taken already', () => {
    const expired = { ...inForce, activation: { ...inForce.activation!, expiresOn: '2026-03-01' } };
    given(signed, succeeding(expired)).when('cm-1', send.activateAgreement()).then(inState('Active'), none);
    const ended = { ...successor, activation: { ...successor.activation, expiresOn: '2026-03-01' } };
    given(signed, succeeding(inForce), where({ agreementsInForce: [inForce, ended] }))
      .when('cm-1', send.activateAgreement())
      .then(inState('Active'), none);
  });

  it('is what stands against others from then on, not the agreement whose place it took', () => {
    const another = (...agreementsInForce: readonly (typeof inForce)[]) => where({ agreementsInForce });
    const isNamed = (...duplicates: readonly string[]) => carrying({ duplicates });
    given(steps.proposed(), another(inForce))
      .when('cm-1', send.completeIntake())
      .then(refused('GATE_MISSING:duplicate'));
    given(
      steps.proposed(),
      where({ predecessors: [successor], agreementsInForce: [inForce, successor] }),
      named(SUCCESSOR),
    )
      .when('cm-1', send.completeIntake())
      .then(accepted('IntakeCompleted'), isNamed(SUCCESSOR));
    given(signed, where({ predecessors: [successor], agreementsInForce: [inForce, successor] }), named(SUCCESSOR))
      .when('cm-1', send.activateAgreement())
      .then(carrying({ supersedes: SUCCESSOR }));
  });
});
