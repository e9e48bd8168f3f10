import type { FunctionName } from '@accord/kernel';
import { isAskedFor, isFirstWord } from './answers.js';
import { PARTY } from './fields.js';
import { hasConflict, holds, mayReview, type Named } from './conflicts.js';
import * as gates from './gates.js';
import { type Laws, notOfAnother, notSteppedBack, OFFICERS, REVIEWED, REVIEWERS, within, wrong } from './law.js';
import type { AgreementRecord } from './record.js';

type Review =
  | 'IntakeCompleted'
  | 'ReviewerAssigned'
  | 'ReviewerRecused'
  | 'ConcurrenceRecorded'
  | 'ChangesRequested'
  | 'PrivacyReviewPassed'
  | 'PrivacyReviewFailed'
  | 'ClassifiedAccessMarkedNotRequired';

const ASSIGNABLE = ['Proposed', 'ChangesRequested', ...REVIEWED, 'Active'] as const;

const FUNCTIONS_OF_OFFICE: Readonly<Record<string, readonly FunctionName[]>> = {
  crcl: ['dhs.crcl'],
  counsel: ['dhs.counsel'],
  'second-official': ['dhs.csa', 'nccic.approving_official'],
};

/** The laws of intake, assignments, concurrences and the privacy review. */
export const reviewLaws: Laws<Review> = {
  IntakeCompleted: {
    from: ['Proposed'],
    by: ['nccic.case_manager'],
    needs: (_event, record) => [
      ...gates.noDuplicate(record),
      ...wrong(record.before().lastRevision('IntakeCompleted') > record.changedIn(PARTY), 'one intake of a party only'),
    ],
  },
  ReviewerAssigned: {
    from: ASSIGNABLE,
    by: ['nccic.case_manager'],
    needs: ({ data, actor }, record) => [
      ...wrong(data.subjectId === actor.subjectId, 'another person to assign'),
      ...wrong(!holds(data, record), 'an assignee who holds the function'),
      ...wrong(record.before().reviewer(data.function) !== undefined, 'a free place'),
      ...wrong(hasConflict(data, record), 'an assignee without a conflict'),
      ...within(record, 'assignmentDueOn', data.dueOn),
      ...wrong(
        record.scene.people.get(actor.subjectId)?.supervisorId !== data.assignerReportsTo,
        'the one to whom the assigner reports',
      ),
    ],
  },
  ReviewerRecused: {
    from: ASSIGNABLE,
    by: ['nccic.case_manager', ...REVIEWERS],
    needs: ({ data, actor }, record) => [
      ...wrong(record.before().reviewer(data.function) !== data.subjectId, 'an assignment to step back from'),
      ...wrong(
        actor.function !== 'nccic.case_manager' && actor.subjectId !== data.subjectId,
        'the reviewer who steps back',
      ),
    ],
  },
  ConcurrenceRecorded: {
    from: ['Proposed', 'PrivacyReviewed', 'Active'],
    by: ['dhs.crcl', 'dhs.counsel', 'dhs.csa', 'nccic.approving_official'],
    needs: (event, whole) => {
      const open = whole.openAmendment();
      const record = whole.amended();
      return [
        ...wrong(open === undefined && whole.last('AgreementActivated') !== undefined, 'a text under review'),
        ...wrong(open !== undefined && open.data.revisionNo !== event.data.revisionNo, 'the amended text'),
        ...wrong(!FUNCTIONS_OF_OFFICE[event.data.office]?.includes(event.actor.function), 'the function of the office'),
        ...wrong(!isFirstWord(event, record), 'a first word, or a reason to take a NonConcur back'),
        ...wrong(!isAskedFor(event, record), 'a question to the office'),
        ...(event.data.office === 'second-official' ? [] : whoseWord(event.actor, record, open !== undefined)),
      ];
    },
  },
  ChangesRequested: {
    from: ['Proposed', ...REVIEWED],
    by: ['nccic.case_manager', 'dhs.privacy', 'dhs.csa', 'dhs.counsel'],
    needs: ({ data, actor }, record) => [
      ...notSteppedBack(actor, record),
      ...within(record, 'changesDueOn', data.dueOn),
    ],
  },
  PrivacyReviewPassed: {
    from: ['Proposed'],
    by: ['dhs.privacy'],
    needs: (event, record) => [
      ...reviewed(event, record),
      ...gates.intake(record),
      ...gates.concurrences(record),
      ...wrong(record.lastRevision('PrivacyReviewFailed') > record.lastRevision('AgreementResubmitted'), 'a new text'),
      ...wrong(!canPass(event.data), 'a form that passes'),
    ],
  },
  PrivacyReviewFailed: {
    from: ['Proposed'],
    by: ['dhs.privacy'],
    needs: (event, record) => [...reviewed(event, record), ...wrong(canPass(event.data), 'a form that fails')],
  },
  ClassifiedAccessMarkedNotRequired: {
    from: ['Proposed', 'ChangesRequested', ...REVIEWED],
    by: ['dhs.privacy', ...OFFICERS],
    needs: (_event, record) => wrong(record.application()?.requestedLevel !== 'None', 'an application without a level'),
  },
};

/** Nobody else's while somebody is assigned; on an amendment nobody is. */
const whoseWord = (actor: Parameters<typeof notOfAnother>[0], record: AgreementRecord, isAmendment: boolean) =>
  isAmendment ? notSteppedBack(actor, record) : notOfAnother(actor, record);

interface Reviewed {
  readonly formVersion: string;
  readonly findings: readonly { readonly finding: string }[];
  readonly statutoryChecks: readonly { readonly answer: string }[];
  readonly conditions: readonly { readonly blocking: boolean; readonly dueOn: string }[];
}

/** What holds of every privacy review, passed or failed. */
const reviewed = (
  { actor, data }: { readonly actor: Named; readonly data: Reviewed },
  record: AgreementRecord,
): readonly string[] => [
  ...wrong(!mayReview(record, 'dhs.privacy', actor.subjectId), 'an assignment of the reviewer'),
  ...wrong(data.formVersion !== record.policy.privacyForm.version, 'the form in force'),
  ...within(record, 'conditionDueOn', ...data.conditions.map(({ dueOn }) => dueOn)),
];

/** True for a form that says nothing against passing. */
export const canPass = ({ findings, statutoryChecks, conditions }: Reviewed): boolean =>
  findings.every(({ finding }) => finding !== 'NotSatisfied') &&
  statutoryChecks.every(({ answer }) => answer !== 'No') &&
  conditions.every(({ blocking }) => !blocking);
