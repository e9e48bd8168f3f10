import {
  hasSecondOfficial,
  isConcurrenceSettled,
  namesRecipients,
  openNonConcur,
  isOverridden,
} from '../review/concurrence.js';
import { guard, payloadGuard } from '../grammar.js';
import { isAttestationInForce } from '../standards.js';
import { uncoveredRisks } from '../risk/risks.js';
import { isClassifiedSettled, isPrivacyPassed, isSigningOpen } from '../time.js';

/** Intake is complete. */
export const intakeGate = guard('GATE_MISSING:intake', 'Intake is not complete.', ({ state }) => state.intake === null);

/** CRCL has concurred and no NonConcur of it is open. */
export const crclGate = guard(
  'GATE_MISSING:concurrence.crcl',
  'CRCL has not concurred on this revision, or its NonConcur is open.',
  ({ state, context }) => !isConcurrenceSettled(state, 'crcl', context.today),
);

/** Counsel has concurred where it must, and no NonConcur of it is open. */
export const counselGate = guard(
  'GATE_MISSING:concurrence.counsel',
  'Counsel has not concurred on this revision although it must, or its NonConcur is open.',
  ({ state, context }) => !isConcurrenceSettled(state, 'counsel', context.today),
);

/** The privacy review is passed and fresh, judged at the moment of the command. */
export const privacyGate = guard(
  'GATE_MISSING:privacy',
  'The privacy review is not passed, or older than the freshness rule allows.',
  ({ state, context: { premises, today } }) => !isPrivacyPassed(state, premises.policy, today),
);

/** Classified access is not required, or approved and verified. */
export const classifiedGate = guard(
  'GATE_MISSING:classified',
  'Classified access is neither marked as not required nor approved and within its verification date.',
  ({ state, context }) => !isClassifiedSettled(state, context.today),
);

/** The organization's attestation runs and nothing of it is taken back. */
export const standardsGate = guard(
  'GATE_MISSING:standards',
  'The standards attestation is missing, lapsed or withdrawn.',
  ({ context: { premises, today } }) => !isAttestationInForce(premises.organization, today),
);

/** Every open condition has an owner and a date. */
export const conditionsGate = guard(
  'GATE_MISSING:conditions',
  'An open condition has no owner or no due date.',
  ({ state }) => state.conditions.some(({ owner, dueOn }) => owner === undefined || dueOn === undefined),
);

/** The terms lie open and their window runs. */
export const signingGate = guard(
  'GATE_MISSING:signatures',
  'No terms lie open for signature, or the window for signing has ended.',
  ({ state, context: { premises, today } }) => !isSigningOpen(state, premises.policy, today),
);

/** Every mandatory clause is confirmed by the applicant. */
export const clausesGate = guard('GATE_MISSING:clauses', 'A mandatory clause is not confirmed.', ({ state, context }) =>
  context.premises.policy.clauses.some(({ id }) => state.application?.clauseChecklist[id] !== true),
);

/** The template of the privacy form may still be used. */
export const templateUnlocked = guard(
  'GATE_MISSING:template',
  'The template of the form is locked until it has been reviewed.',
  ({ context }) => context.premises.policy.privacyForm.locked,
);

/** The privacy form is filled in on the template in force. */
export const templateCurrent = payloadGuard<{ readonly form: { readonly formVersion?: string } }>(
  'GATE_MISSING:template',
  'The form was filled in on another template than the one in force.',
  ({ context }, { form }) =>
    form.formVersion !== undefined && form.formVersion !== context.premises.policy.privacyForm.version,
);

/** Everything that needs an accepted risk has one that runs. */
export const riskGate = guard(
  'RISK_UNCOVERED',
  'A gap or a condition needs an accepted risk and has none that runs.',
  ({ state, context: { premises, today } }) =>
    uncoveredRisks(state, premises.organization, premises.policy, today).length > 0,
);

/**
 * Two officials stand behind a list of named recipients. The gate stands where the second one can still be asked: before
 * the classified determination and before the terms open, never only behind them, so that no agreement is stuck.
 */
export const recipientsGate = guard(
  'SECOND_OFFICIAL_REQUIRED',
  'Recipients are named, and two officials do not stand behind it.',
  ({ command, state, actor }) => {
    const first = command === 'ApproveClassifiedAccess' ? actor.subjectId : null;
    return namesRecipients(state) && !hasSecondOfficial(state, first);
  },
);

/** No NonConcur of a second official is open; a NonConcur may be overridden by an accepted risk. */
export const secondOfficialGate = guard(
  'SECOND_OFFICIAL_REQUIRED',
  'The NonConcur of a second official is open.',
  ({ state, context }) =>
    openNonConcur(state, 'second-official') !== null && !isOverridden(state, 'second-official', context.today),
);
