import { digestOf, fieldError, type FieldError } from '@accord/kernel';
import type { Application } from '../application.js';
import type { ClassifiedEvent } from '../classified/events.js';
import { applicationRules, certificationCurrent } from '../drafting/application.guards.js';
import type { Certification } from '../drafting/forms.js';
import { command, fieldGuard, payloadGuard } from '../grammar.js';
import { duplicates } from '../guards/fields.js';
import type { DecisionContext } from '../premises.js';
import type { SignatureEvent } from '../signature/events.js';
import { voidings } from '../signature/voidings.js';
import { submitted, type AgreementState, type RoutedState } from '../state.js';
import { isClassifiedSettled, isReviewTooOld } from '../time.js';
import { workOf } from '../work.js';
import type { ReviewEvent } from './events.js';
import { applicationDiff, isClassifiedMaterial, isPrivacyMaterial, type FieldChange } from './materiality.js';
import type { Office } from './offices.js';
import { isAnotherParty, lacksWord, withoutWordsOf, wordsEnded } from './reopening.js';

interface Payload {
  readonly application: Application;
  readonly answers: readonly { readonly itemId: string; readonly answer: string }[];
  readonly certification: Certification;
}

/** Server rule `every-item-answered`: content of the answer to a request for changes. */
const everyItemAnswered = fieldGuard<Payload>(
  'FORM_INCOMPLETE',
  'An item of the latest request for changes is not answered.',
  ({ state }, { answers }) =>
    (state.changes?.items ?? []).flatMap(({ itemId }) =>
      fieldError(
        !answers.some((answer) => answer.itemId === itemId),
        '/answers',
        'every-item-answered',
        `Item ${itemId} is not answered.`,
      ),
    ),
);

/** Answers name items that were asked, each once. */
const answersFitItems = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'An answer belongs to no item of the latest request for changes, or to one that is answered twice.',
  ({ state }, { answers }): readonly FieldError[] => {
    const items = state.changes?.items;
    if (!items) return [];
    const path = (index: number) => `/answers/${index}/itemId`;
    const strange = answers.flatMap(({ itemId }, index) =>
      fieldError(!items.some((item) => item.itemId === itemId), path(index), 'code', 'No such item was asked.'),
    );
    return [
      ...strange,
      ...duplicates(
        answers.map(({ itemId }) => itemId),
        path,
        'duplicate',
      ),
    ];
  },
);

/** A second resubmission of the same text after the first was taken. */
const resubmittedAlready = payloadGuard<Payload>(
  'ALREADY_IN_STATE',
  'The request for changes is answered with this very application.',
  ({ state }, { application }) =>
    state.state !== 'ChangesRequested' &&
    state.changes?.answered === true &&
    state.applicationDigest === digestOf(application),
);

/** The agreement as it stands with a new text, once the words that were given on the old one have ended. */
const withText = (
  state: AgreementState,
  application: Application,
  endedWordsOf: readonly Office[],
): AgreementState => ({
  ...state,
  application,
  concurrences: withoutWordsOf(state.concurrences, endedWordsOf),
});

/**
 * Where a resubmission leads: the earlier of the asking state and what the changes need (rules.md#resubmission), so that
 * nothing lands behind a gate it has not passed. A word that is needed anew can be given in PrivacyReviewed at the latest.
 * @param state with the new text
 */
function routeOf(
  diff: readonly FieldChange[],
  state: AgreementState,
  { premises, today }: DecisionContext,
): RoutedState {
  const asking = state.changes?.stage ?? 'Proposed';
  if (asking === 'Proposed') return 'Proposed';
  if (isPrivacyMaterial(diff) || isReviewTooOld(state, premises.policy, today)) return 'Proposed';
  const determineAgain = isClassifiedMaterial(diff) || !isClassifiedSettled(state, today);
  return determineAgain || lacksWord(state) ? 'PrivacyReviewed' : asking;
}

/** An officer answers a request for changes with a changed application, certified anew. */
export const Resubmit = command<Payload, ReviewEvent | SignatureEvent | ClassifiedEvent>({
  by: ['isao.officer'],
  from: ['ChangesRequested'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [applicationRules, everyItemAnswered, answersFitItems],
  already: [resubmittedAlready],
  guards: [certificationCurrent],
  work: ({ state: { stateSince, changes } }) => [
    workOf('isao.officer', stateSince, changes ? { dueOn: changes.dueOn } : {}),
  ],
  decide: ({ application, answers, certification }, state, context) => {
    const { materiality } = context.premises.policy;
    const before = submitted(state);
    const diff = applicationDiff(before, application, materiality);
    const { requestedLevel } = application;
    const endedWordsOf = wordsEnded(state, before, application, materiality);
    const reopensIntake = isAnotherParty(before, application, materiality);
    const givesUp = requestedLevel === 'None' && before.requestedLevel !== 'None';
    return [
      {
        type: 'AgreementResubmitted',
        data: {
          revisionNo: state.revisionNo + 1,
          application,
          applicationDigest: digestOf(application),
          requestedLevel,
          answers,
          diff,
          routedTo: reopensIntake ? 'Proposed' : routeOf(diff, withText(state, application, endedWordsOf), context),
          endedWordsOf,
          ...(reopensIntake ? { reopensIntake } : {}),
          certifiedBy: context.actor.subjectId,
          certificationVersion: certification.textVersion,
        },
      },
      ...voidings(state, 'Resubmitted'),
      ...(givesUp ? [{ type: 'ClassifiedAccessMarkedNotRequired', data: { basis: 'Resubmitted' } } as const] : []),
    ];
  },
});
