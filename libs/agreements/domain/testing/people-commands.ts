import type { LocalDate } from '@accord/kernel';
import type { AgreementCommand, CommandPayloads } from '../agreement.js';
import type { ReviewFunction } from '../review/offices.js';

export const breakGlass = (changes: Partial<CommandPayloads['BreakGlass']> = {}): AgreementCommand => ({
  type: 'BreakGlass',
  payload: {
    reason: 'Nobody else of the office is there this month.',
    scope: { waives: 'LookBack', subjectId: 'pr-1' },
    until: '2026-04-15',
    ...changes,
  },
});
export const confirmBreakGlass = (): AgreementCommand => ({ type: 'ConfirmBreakGlass', payload: {} });
export const closeBreakGlass = (): AgreementCommand => ({
  type: 'CloseBreakGlass',
  payload: { reason: 'What was done under it was looked at.' },
});
export const delegateReview = (
  subjectId: string,
  name: ReviewFunction = 'dhs.privacy',
  until: LocalDate = '2026-04-10',
): AgreementCommand => ({ type: 'DelegateReview', payload: { function: name, subjectId, until } });
export const endDelegation = (name: ReviewFunction = 'dhs.privacy'): AgreementCommand => ({
  type: 'EndDelegation',
  payload: { function: name },
});
export const confirmAssignment = (name: ReviewFunction = 'dhs.privacy'): AgreementCommand => ({
  type: 'ConfirmAssignment',
  payload: { function: name },
});
export const requestReconsideration = (): AgreementCommand => ({
  type: 'RequestReconsideration',
  payload: { reason: 'The purposes were read more widely than they are meant.' },
});
export const answerReconsideration = (
  outcome: CommandPayloads['AnswerReconsideration']['outcome'] = 'Stands',
): AgreementCommand => ({
  type: 'AnswerReconsideration',
  payload: { outcome, statement: 'The purposes were looked at once more.' },
});
