import { addMonths, fieldError, type FieldError } from '@accord/kernel';
import { type Application, isApplication } from '../application.js';
import { fieldGuard, payloadGuard, type Situation } from '../grammar.js';
import { allowsPossession, asksToHold } from '../classified/possession.js';
import { bounded, duplicates, notFuture } from '../guards/fields.js';
import { valueAt } from '../review/materiality.js';
import type { Certification } from './forms.js';

/**
 * The application that a submission is about: the one in the body, else the draft. What is stored later, in answer to a
 * request for changes, is no draft of a submission.
 */
export function submittedApplication(
  { state, context }: Pick<Situation, 'state' | 'context'>,
  payload: { readonly application?: Application },
): Application | null {
  const { draft } = context.premises;
  return payload.application ?? (state.state === 'Draft' && isApplication(draft) ? draft : null);
}

const INVALID = 'INVALID_PAYLOAD';

/** An application is there: in the body, or as the draft. */
export const applicationGiven = fieldGuard<{ readonly application?: Application }>(
  INVALID,
  'There is no application: neither in the request nor as a draft.',
  (situation, payload) =>
    fieldError(
      situation.state.state === 'Draft' && submittedApplication(situation, payload) === null,
      '/application',
      'required',
      'An application is needed.',
    ),
);

/** The rules on an application that depend on the day or on the policy in force (rules.md#server-rules). */
export const applicationRules = fieldGuard<{ readonly application?: Application }>(
  INVALID,
  'The application does not follow the rules in force.',
  (situation, payload) => {
    const application = submittedApplication(situation, payload);
    return application === null
      ? []
      : [
          ...removalTest(situation, application),
          ...bounded(
            application.signatory.validUntil,
            'authorityValidUntil',
            situation.context,
            '/application/signatory/validUntil',
          ),
          ...knownReferences(situation, application),
          ...maxima(situation, application),
          ...uniqueKeys(application),
        ];
  },
);

function removalTest({ context }: Situation, { removal }: Application): readonly FieldError[] {
  const { today, premises } = context;
  const path = '/application/removal/lastTestOn';
  if (removal.method === 'Manual') return notFuture(removal.lastTestOn, today, path);
  const months = premises.policy.removalTestMaxAgeMonths;
  const isOld = removal.lastTestOn === undefined || addMonths(removal.lastTestOn, months) < today;
  return [
    ...notFuture(removal.lastTestOn, today, path),
    ...fieldError(isOld, path, 'removal-test-age', `Technical removal was tested within the last ${months} months.`),
  ];
}

function knownReferences({ context }: Situation, application: Application): readonly FieldError[] {
  const { pathways, baseline } = context.premises.policy;
  const pathway = application['pathway'];
  const isKnown = pathways.some(({ id, active }) => active && id === pathway);
  const answers = application.baselineAnswers.flatMap(({ itemId }, index) =>
    fieldError(
      !baseline.itemIds.includes(itemId),
      `/application/baselineAnswers/${index}/itemId`,
      'baseline-known',
      'The baseline has no such item.',
    ),
  );
  return [
    ...fieldError(
      pathway !== undefined && !isKnown,
      '/application/pathway',
      'pathway-known',
      'No such pathway operates today.',
    ),
    ...fieldError(
      asksToHold(application) && !allowsPossession(context.premises.policy, pathway),
      '/application/possession/holds',
      'pathway-possession',
      'Nothing is held under this pathway.',
    ),
    ...fieldError(
      application.baselineVersion !== baseline.version,
      '/application/baselineVersion',
      'baseline-known',
      `The baseline in force is ${baseline.version}.`,
    ),
    ...answers,
  ];
}

function maxima({ state, context }: Situation, application: Application): readonly FieldError[] {
  const { retention, breachNotice, term } = context.premises.policy;
  const deviates =
    state.agreementForm === 'Negotiated' &&
    application.deviations.some(({ clauseId }) => clauseId === retention.deviationClauseId);
  return [
    ...fieldError(
      application.retentionDaysMax > retention.ceilingDays && !deviates,
      '/application/retentionDaysMax',
      'retention-ceiling',
      `Retention is at most ${retention.ceilingDays} days, or negotiated terms deviate from the records clause.`,
    ),
    ...fieldError(
      application.breachNoticeHours > breachNotice.maxHours,
      '/application/breachNoticeHours',
      'breach-notice-maximum',
      `Breaches are notified within ${breachNotice.maxHours} hours.`,
    ),
    ...fieldError(
      application.requestedTermMonths > term.maxMonths,
      '/application/requestedTermMonths',
      'term-maximum',
      `A term is at most ${term.maxMonths} months.`,
    ),
  ];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function uniqueKeys(application: Application): readonly FieldError[] {
  const related = application['relatedInstruments'];
  const instruments = isList(related) ? related : [];
  return [
    ...duplicates(
      application.collections.map(({ id }) => id),
      (index) => `/application/collections/${index}/id`,
      'unique-keys',
    ),
    ...duplicates(
      instruments.map((one) => String(valueAt(one, '/ref'))),
      (index) => `/application/relatedInstruments/${index}/ref`,
      'unique-keys',
    ),
  ];
}

/** The certification was given on the text in force. */
export const certificationCurrent = payloadGuard<{ readonly certification: Certification }>(
  'GATE_MISSING:template',
  'The certification was given on another text than the one in force.',
  ({ context }, { certification }) => certification.textVersion !== context.premises.policy.certificationVersion,
);
