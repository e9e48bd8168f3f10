/** Who judged what on the way to the signature: one row an office, out of the record. */
import type { Agreement, HistoryItem } from '../../../api/types.js';
import { count, dateOf, day } from '../../../words/dates.js';
import { personOf, withinSentence } from '../../../words/functions.js';
import { CONCURRENCE_OFFICES, labelOf } from '../../../words/labels.js';
import { CLASSIFIED, CONCURRENCES, INTAKE, PRIVACY, RISK, type Status } from '../../../words/status.js';

export interface Judgement {
  readonly office: string;
  /** Who it was, with the function; nobody where nobody had to. */
  readonly who: string;
  readonly status: Status;
  readonly when: string;
  readonly restsOn: string;
}

type Lines = readonly HistoryItem[];

const lastOf = (history: Lines, ...types: readonly string[]) => history.findLast(({ type }) => types.includes(type));
const whoOf = (line: HistoryItem | undefined): string => {
  if (line === undefined) return 'nobody yet';
  const { subjectId, function: name } = line.actor;
  const role = name === null ? '' : withinSentence(personOf(name));
  return [role, subjectId].filter(Boolean).join(', ');
};
const whenOf = (line: HistoryItem | undefined): string => (line === undefined ? '' : day(dateOf(line.recordedAt)));

function intakeOf({ facets }: Agreement, history: Lines): Judgement {
  const line = lastOf(history, 'IntakeCompleted');
  const checklist = line?.payload['checklist'];
  const checks = Array.isArray(checklist) ? checklist : [];
  const yes = checks.filter((check) => typeof check === 'object' && check !== null && check.answer === true).length;
  const restsOn = line === undefined ? '' : `${yes} of ${count(checks.length, 'check')} with yes`;
  return { office: 'Intake', who: whoOf(line), status: INTAKE[facets.intake], when: whenOf(line), restsOn };
}

const concurrencesOf = ({ review }: Agreement): readonly Judgement[] =>
  review.concurrences
    .filter(({ inForce }) => inForce)
    .map(({ office, position, recordedAt, revisionNo, subjectId, comment }) => ({
      office: labelOf(CONCURRENCE_OFFICES, office),
      who: subjectId ?? '',
      status: CONCURRENCES[position],
      when: day(dateOf(recordedAt)),
      restsOn: `application version ${revisionNo}${comment === undefined ? '' : `: ${comment}`}`,
    }));

function privacyOf({ facets, review: { privacyForm } }: Agreement, history: Lines): Judgement {
  const line = lastOf(history, 'PrivacyReviewPassed', 'PrivacyReviewFailed');
  const findings = privacyForm?.findings ?? [];
  const satisfied = findings.filter(({ finding }) => finding === 'Satisfied').length;
  const conditional = findings.filter(({ finding }) => finding === 'SatisfiedWithCondition').length;
  const restsOn =
    privacyForm === undefined
      ? ''
      : `application version ${privacyForm.revisionNo}, ${satisfied} satisfied${conditional === 0 ? '' : `, ${conditional} with condition`}`;
  return { office: 'Privacy', who: whoOf(line), status: PRIVACY[facets.privacy], when: whenOf(line), restsOn };
}

function classifiedOf({ facets }: Agreement, history: Lines): Judgement {
  const office = 'Classified access';
  const status = CLASSIFIED[facets.classified];
  if (facets.classified === 'NotRequired') {
    const line = lastOf(history, 'ClassifiedAccessMarkedNotRequired');
    return { office, who: 'nobody', status, when: whenOf(line), restsOn: 'none was asked for, so nobody decided' };
  }
  const line = lastOf(history, 'ClassifiedAccessApproved', 'ClassifiedAccessDenied');
  return { office, who: whoOf(line), status, when: whenOf(line), restsOn: '' };
}

function riskOf({ facets, risks }: Agreement, history: Lines): Judgement {
  const line = lastOf(history, 'RiskAccepted');
  const isNone = facets.risk === 'None';
  const restsOn = isNone
    ? 'nothing needs an acceptance'
    : risks.length === 0
      ? 'nobody has accepted it'
      : count(risks.length, 'acceptance');
  return {
    office: 'Risk',
    who: isNone ? 'nobody' : whoOf(line),
    status: RISK[facets.risk],
    when: isNone ? '' : whenOf(line),
    restsOn,
  };
}

/** One row an office, in the order of the way. */
export const judgementsOf = (agreement: Agreement, history: Lines): readonly Judgement[] => [
  intakeOf(agreement, history),
  ...concurrencesOf(agreement),
  privacyOf(agreement, history),
  classifiedOf(agreement, history),
  riskOf(agreement, history),
];
