import { classifiedBlock } from './applications.js';
import * as send from './commands.js';
import * as forms from './forms.js';
import { all, by, type Step, where } from './given.js';
import * as steps from './steps.js';

/** An agreement in force, with nothing classified. */
export const active = steps.inForceNow;

/** Fields of amendments: a higher ceiling, a contact, a longer term, access to Secret, named recipients. */
export const wider = { tlpCeiling: 'AMBER' };
export const contact = { deputy: { roleTitle: 'Head of the desk', contactRef: 'gbw-second' } };
export const renewed = { requestedTermMonths: 48 };
export const secret = classifiedBlock();
export const named = {
  tlpCeiling: 'RED',
  namedRecipients: ['analyst-one'],
  channels: ['Portal'],
  collections: [],
  onwardRule: 'None',
};

/** Access is asked for, and privacy is passed. */
export const asking = all(active, steps.amendmentReviewed(secret));

/** The guard that finds nothing to go on with. */
export const waiting = 'No amendment is open, or it waits until the suspension is over.';

/** Somebody stepped back from a review for a conflict. */
export const steppedBack = (name: 'dhs.privacy' | 'dhs.csa', subjectId: string): Step =>
  where(({ state }) => ({ state: { ...state, recused: [{ function: name, subjectId }] } }));

/** A wider amendment whose review sets a condition, which nobody has accepted. */
export const withCondition = all(
  active,
  steps.amending(wider),
  by('cr-1', send.recordConcurrence('crcl')),
  by('pr-1', send.passAmendmentReview(forms.deltaWithCondition())),
);
