import { digestOf } from '@accord/kernel';
import type { Office } from '../commands.js';
import type { AgreementEvent, RoutedState } from '../events.js';
import { applicationDiff, isClassifiedMaterial, isPrivacyMaterial, type FieldChange } from '../diff.js';
import { submittedApplication } from '../guards/application.js';
import { othersInForceOn } from '../in-force.js';
import { changedFields, currentDraft, nextDraft } from '../json-patch.js';
import type { DecisionContext } from '../premises.js';
import { isAnotherParty, lacksWord, withoutWordsOf, wordsEnded } from '../reopening.js';
import type { AgreementState } from '../state.js';
import { isReviewTooOld } from '../time.js';
import { type Decisions, submitted, voidings } from './decision.js';

type Entry = 'CreateDraft' | 'ReviseDraft' | 'SubmitProposal' | 'CompleteIntake' | 'RequestChanges' | 'Resubmit';

/** Decisions of the way in. */
export const entryDecisions: Decisions<Entry> = {
  CreateDraft: ({ organizationId, agreementForm, predecessorId }) => [
    {
      type: 'AgreementDrafted',
      data: { organizationId, agreementForm, ...(predecessorId === undefined ? {} : { predecessorId }) },
    },
  ],
  ReviseDraft: ({ fieldPatch }, state, { premises }) => {
    const draft = nextDraft(state, premises, fieldPatch);
    const changedPaths = changedFields(currentDraft(state, premises), draft);
    return [{ type: 'DraftRevised', data: { changedPaths, draftDigest: digestOf(draft) } }];
  },
  SubmitProposal: (payload, state, context) => {
    const { actor, premises } = context;
    const application = submittedApplication({ state, context }, payload);
    if (!application || premises.nextNumber === null)
      throw new TypeError('A submission needs an application and a number.');
    const { requestedLevel, baselineVersion } = application;
    return [
      {
        type: 'AgreementProposed',
        data: {
          number: premises.nextNumber,
          revisionNo: state.revisionNo + 1,
          application,
          applicationDigest: digestOf(application),
          requestedLevel,
          baselineVersion,
          certifiedBy: actor.subjectId,
          certificationVersion: payload.certification.textVersion,
        },
      },
    ];
  },
  CompleteIntake: ({ checklist }, _state, { premises, today }) => [
    {
      type: 'IntakeCompleted',
      data: { checklist, duplicates: othersInForceOn(premises, today).map(({ agreementId }) => agreementId) },
    },
  ],
  RequestChanges: ({ items, dueOn }, state) => [
    {
      type: 'ChangesRequested',
      data: {
        stage: askingStage(state),
        items: items.map((item, index) => ({ itemId: String(index + 1), ...item })),
        dueOn,
      },
    },
  ],
  Resubmit: (payload, state, context) => {
    const { application, answers, certification } = payload;
    const { materiality } = context.premises.policy;
    const diff = applicationDiff(submitted(state), application, materiality);
    const { requestedLevel } = application;
    const endedWordsOf = wordsEnded(state, submitted(state), application, materiality);
    const reopensIntake = isAnotherParty(submitted(state), application, materiality);
    const resubmitted: AgreementEvent = {
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
    };
    const givesUp = requestedLevel === 'None' && submitted(state).requestedLevel !== 'None';
    return [
      resubmitted,
      ...voidings(state, 'Resubmitted'),
      ...(givesUp ? [{ type: 'ClassifiedAccessMarkedNotRequired', data: { basis: 'Resubmitted' } } as const] : []),
    ];
  },
};

/** The state in which changes are requested, to be remembered; the catalogue lets no other state come so far. */
function askingStage({ state }: AgreementState): RoutedState {
  if (state === 'Proposed' || state === 'PrivacyReviewed' || state === 'ClassifiedAccessApproved') return state;
  throw new TypeError(`Nobody can request changes in the state ${state}.`);
}

/** The agreement as it stands with a new text, once the words that were given on the old one have ended. */
const withText = (
  state: AgreementState,
  application: AgreementState['application'],
  endedWordsOf: readonly Office[],
): AgreementState => ({
  ...state,
  application,
  concurrences: withoutWordsOf(state.concurrences, endedWordsOf),
});

/**
 * Where a resubmission leads: the earlier of the asking state and what the changes need (domain rules, A4 row 8), so that
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
  return isClassifiedMaterial(diff) || lacksWord(state) ? 'PrivacyReviewed' : asking;
}
