import type { Schema } from '../openapi.types.js';
import { codeOf, count, date, flag, listOf, moment, shape, text, uuid } from './shape.js';

/** Parts of the detail of an agreement that is, or was, in force. */
export const inForceParts: Readonly<Record<string, Schema>> = {
  AnnualReview: shape(
    {
      year: { type: 'integer', minimum: 1 },
      answers: listOf(
        shape(
          { item: codeOf('annualReviewItems'), answer: codeOf('checkAnswers') },
          { note: text('Internal: absent for the ISAO side.') },
        ),
      ),
      followUps: listOf(
        shape({ text: text(), owner: codeOf('conditionOwners'), dueOn: date }),
        'For the ISAO side its own.',
      ),
      nextDueOn: date,
      completedAt: moment,
    },
    {},
    'The annual review that was completed last.',
  ),
  Disposition: shape(
    {
      method: codeOf('dispositionMethods'),
      items: listOf(text()),
      certifier: shape({ roleTitle: text(), contactRef: text() }),
      certifiedAt: moment,
    },
    {},
    'The certificate of disposal.',
  ),
  ChangedCondition: shape(
    {
      reportId: uuid,
      kind: codeOf('changedConditionKinds'),
      occurredOn: date,
      reportedOn: date,
      lateByBusinessDays: { ...count, description: 'Business days after the last one on which it was in time.' },
      description: text(),
      reviewedAt: {
        anyOf: [moment, { type: 'null' }],
        description: 'When the security agency next decided on access; null until then.',
      },
    },
    {},
    'A change in its conditions that the organization reported.',
  ),
  Suspension: shape(
    {
      causeCode: text(),
      emergency: {
        ...flag,
        description: 'By a case manager: an approving official ratifies it, or it lifts by itself.',
      },
      scope: codeOf('suspensionScopes'),
      liftConditions: listOf(shape({ id: text(), text: text() })),
      suspendedAt: moment,
    },
    {
      ratifiedAt: moment,
      ratifyBefore: { ...moment, description: 'The instant in which an emergency suspension lifts by itself.' },
    },
    'The suspension that lasts.',
  ),
  TerminationNotice: shape(
    { byParty: codeOf('signatureParties'), effectiveOn: date, reasonCode: text(), givenAt: moment },
    {},
    'The agreement ends with the end of `effectiveOn`, unless its term is over before.',
  ),
};
