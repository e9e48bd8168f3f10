import { digestOf, fieldError } from '@accord/kernel';
import { command, fieldGuard, guard, type PayloadGuard } from '../grammar.js';
import { bounded, notFuture } from '../guards/fields.js';
import type { AgreementState } from '../state.js';
import { workOf } from '../work.js';
import { fociResolved, peopleEqual } from './determination.js';
import { entityEligible, peopleNominated } from './eligibility.guards.js';
import type { ClassifiedEvent } from './events.js';
import type { ClassifiedReverificationForm, DeterminationPayload } from './forms.js';

interface Payload {
  readonly form: ClassifiedReverificationForm;
}

/** The determination as it would read with what was verified anew; null where none stands. */
function verified({ classified }: AgreementState, { form }: Payload): DeterminationPayload | null {
  const { determination } = classified;
  if (determination === null || !('level' in determination)) return null;
  return { form: { ...determination.form, approvedLevel: determination.level, ...form } };
}

/** A rule on determinations, asked of a fresh verification. Where nothing was determined the state stands against it. */
const anew = (rule: PayloadGuard<DeterminationPayload>): PayloadGuard<Payload> => ({
  ...rule,
  test: (situation, payload) => {
    const determination = verified(situation.state, payload);
    return determination !== null && rule.test(situation, determination);
  },
});

/** What was looked up lies not ahead; what is due does, within the policy. */
const verificationDates = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'A date of the verification does not fit today, or lies too far ahead.',
  ({ context }, { form }) => [
    ...notFuture(form.entityEligibility.asOf, context.today, '/form/entityEligibility/asOf'),
    ...bounded(form.verificationDueOn, 'verificationDueOn', context, '/form/verificationDueOn'),
    ...bounded(form.needRevalidateOn, 'needRevalidateOn', context, '/form/needRevalidateOn'),
  ],
);

/** A need whose date is past is confirmed again: else the clock would stop access anew. */
const needConfirmed = fieldGuard<Payload>(
  'FORM_INCOMPLETE',
  'The need for access has to be confirmed again.',
  ({ state, context }, { form }) => {
    const { needRevalidateOn } = state.classified;
    return fieldError(
      form.needRevalidateOn === undefined && needRevalidateOn !== null && needRevalidateOn < context.today,
      '/form/needRevalidateOn',
      'required',
      'The date of the need is past.',
    );
  },
);

/** Access runs. */
const approvedAlready = guard(
  'ALREADY_IN_STATE',
  'Classified access is not suspended.',
  ({ state }) => state.classified.status === 'Approved',
);

/** Access stopped for now, and not for good or never given. */
const notSuspended = guard(
  'WRONG_STATE',
  'No classified access is suspended.',
  ({ state }) => state.classified.status !== 'Suspended' && state.classified.status !== 'Approved',
);

/** The security agency lets access run again on a fresh verification, and has then seen what was reported meanwhile. */
export const ReinstateClassifiedAccess = command<Payload, ClassifiedEvent>({
  by: ['dhs.csa'],
  from: ['ClassifiedAccessApproved', 'Active'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [verificationDates, anew(peopleNominated), anew(peopleEqual), needConfirmed],
  already: [approvedAlready],
  fits: [notSuspended],
  guards: [anew(entityEligible), anew(fociResolved)],
  work: ({ state: { classified } }) =>
    classified.status === 'Suspended' ? [workOf('dhs.csa', classified.suspended?.effectiveAt ?? null)] : [],
  decide: ({ form }, { classified }) => {
    const needRevalidateOn = form.needRevalidateOn ?? classified.needRevalidateOn;
    if (needRevalidateOn === null) throw new TypeError('No classified access was determined.');
    const { verificationDueOn } = form;
    return [
      {
        type: 'ClassifiedAccessReinstated',
        data: { form, formDigest: digestOf(form), verificationDueOn, needRevalidateOn },
      },
    ];
  },
});
