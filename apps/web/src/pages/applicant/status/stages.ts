/** The way of an application as its officer sees it, made of what was recorded. */
import type { Agreement, HistoryItem } from '../../../api/types.js';
import type { StageState, StageStep } from '../../../design/stage-tracker.js';
import { isSigned } from '../../../parts/agreement/steps.js';
import { dateOf, day, weekday } from '../../../words/dates.js';
import { dueWords, privacyDueOn } from './who-acts.js';

const STOPPED = new Set(['Rejected', 'Withdrawn']);
const AFTER = new Set(['Active', 'Suspended', 'Expired', 'Terminated']);

/** When something was recorded last, as a date; nothing where it never was. */
const whenLast = (history: readonly HistoryItem[], ...types: readonly string[]): string | undefined => {
  const item = history.findLast(({ type }) => types.includes(type));
  return item === undefined ? undefined : weekday(dateOf(item.recordedAt));
};

/** @param history in the order in which it happened */
export function stagesOf(agreement: Agreement, history: readonly HistoryItem[]): readonly StageStep[] {
  const { state, facets, submittedAt } = agreement;
  const isStopped = STOPPED.has(state);
  const isOver = AFTER.has(state);
  const hasPassed = facets.privacy === 'Passed' || facets.privacy === 'PassedWithConditions';
  const waitsForYou = state === 'ChangesRequested' || facets.classified === 'Denied';
  const steps: StageStep[] = [
    step('Submitted', submittedAt !== null, whenLast(history, 'AgreementProposed', 'AgreementResubmitted')),
    step('Intake', facets.intake === 'Complete', whenLast(history, 'IntakeCompleted')),
    step('Privacy review', hasPassed, whenLast(history, 'PrivacyReviewPassed')),
    classifiedStep(agreement, history),
    step('Signatures', isSigned(agreement) || isOver, whenLast(history, 'SignatureRecorded')),
    step('In force', isOver, whenLast(history, 'AgreementActivated')),
  ];
  return withNow(steps, isStopped ? 'stopped' : waitsForYou ? 'waits-for-you' : 'now', agreement);
}

const step = (name: string, isDone: boolean, when: string | undefined): StageStep => ({
  name,
  state: isDone ? 'done' : 'ahead',
  ...(isDone && when !== undefined ? { note: when } : {}),
});

function classifiedStep(
  { facets: { classified }, submittedAt }: Agreement,
  history: readonly HistoryItem[],
): StageStep {
  if (classified === 'NotRequested' && submittedAt !== null)
    return { name: 'Classified access: not required', state: 'not-required', note: 'none was asked for' };
  if (classified === 'NotRequired')
    return {
      name: 'Classified access: not required',
      state: 'not-required',
      note: whenLast(history, 'ClassifiedAccessRequestDropped')
        ? 'you went on without it'
        : 'none was asked for, so nobody decided',
    };
  return step('Classified access', classified === 'Approved', whenLast(history, 'ClassifiedAccessApproved'));
}

/** Marks the first step that is not done as the one where it stands. */
function withNow(steps: readonly StageStep[], now: StageState, agreement: Agreement): readonly StageStep[] {
  const place = steps.findIndex((one) => one.state === 'ahead');
  return steps.map((one, at) => (at === place ? { ...one, state: now, note: noteOf(one, now, agreement) } : one));
}

function noteOf({ name }: StageStep, now: StageState, agreement: Agreement): string {
  const { state, facets, ending, changes } = agreement;
  if (now === 'stopped' && ending?.reasonCode === 'Idle') return 'closed here, untouched for too long';
  if (now === 'stopped') return state === 'Withdrawn' ? 'withdrawn here' : 'rejected here';
  if (state === 'ChangesRequested')
    return `waits for your answers${changes === undefined ? '' : `, until ${day(changes.dueOn)}`}`;
  if (now === 'waits-for-you') return 'denied, waits for you';
  if (name === 'Signatures') return noteOfSignatures(agreement);
  if (name === 'In force') return 'NCCIC puts it in force';
  if (facets.privacy === 'Failed') return 'not passed';
  const dueOn = name === 'Privacy review' ? privacyDueOn(agreement) : undefined;
  return dueOn === undefined ? 'under way' : `under way, ${dueWords(dueOn, dateOf(Date.now()))}`;
}

/** Whose signature is next. */
function noteOfSignatures({ facets: { signatures }, terms }: Agreement): string {
  if (terms === undefined) return 'NCCIC opens the terms';
  if (signatures.isao === 'Signed') return 'NCCIC signs';
  return `your signatory signs, until ${day(terms.signBy)}`;
}
