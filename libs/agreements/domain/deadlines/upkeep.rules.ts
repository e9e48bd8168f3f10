import { localDateOf } from '@accord/kernel';
import { certificateDue } from '../record/certificate.js';
import { annualReviewDueOn } from '../upkeep/annual-review.js';
import { runs, type TimeRule } from './running.js';

/** The annual review of an agreement in force: it escalates, and in the end the agreement is suspended for want of it. */
export const annualReview: TimeRule = {
  id: 'annual-agreement-review',
  command: 'complete-annual-review',
  isMissed: false, // its window goes on after the anniversary
  running: ({ state }) => {
    const dueOn = annualReviewDueOn(state);
    const since = state.upkeep.annualReview?.completedAt ?? state.activation?.activatedAt;
    if (dueOn === null || since === undefined) return [];
    const does = state.state === 'Active' ? ['Escalate', 'SuspendAgreement'] : ['Escalate'];
    return [runs({ since, startsOn: localDateOf(since), dueOn, waitsFor: ['nccic.case_manager'], does })];
  },
};

/** The certificate of disposal, after the end of what was in force. */
export const dispositionCertificate: TimeRule = {
  id: 'disposition-certificate',
  command: 'certify-disposition',
  isMissed: false,
  running: ({ state, policy }) => {
    const due = certificateDue(state, policy);
    if (due === null) return [];
    const { since, dueOn } = due;
    return [runs({ since, startsOn: localDateOf(since), dueOn, waitsFor: ['isao.officer'], does: ['Escalate'] })];
  },
};
