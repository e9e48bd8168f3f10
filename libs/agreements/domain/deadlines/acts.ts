import type { JsonObject } from '@accord/kernel';
import type { TimerAction } from '../premises.js';
import type { Running } from './running.js';

/** A command of the clock: its name in kebab-case, and what it says. */
export interface ClockAct {
  readonly command: string;
  readonly body: JsonObject;
}

type Told = Pick<TimerAction, 'causeCode' | 'reasonCode'>;

/** What the clock sends, by the action in the policy. */
const ACTS: Readonly<Record<string, (running: Running, action: Told) => ClockAct>> = {
  VoidSignatures: () => ({ command: 'void-signatures', body: {} }),
  MarkPrivacyReviewStale: () => ({ command: 'mark-privacy-review-stale', body: {} }),
  WithdrawProposal: (_running, { reasonCode = '' }) => ({ command: 'withdraw-proposal', body: { reasonCode } }),
  SuspendAgreement: (_running, { causeCode = '' }) => ({ command: 'suspend-agreement', body: { causeCode } }),
  SuspendClassifiedAccess: (_running, { causeCode = '' }) => ({
    command: 'suspend-classified-access',
    body: { causeCode },
  }),
  ExpireRiskAcceptance: ({ about: riskId }) => ({ command: 'expire-risk-acceptance', body: { riskId } }),
  LiftUnratifiedSuspension: () => ({ command: 'lift-unratified-suspension', body: {} }),
  TerminateAgreement: () => ({ command: 'terminate-agreement', body: {} }),
  ApplyAmendment: () => ({ command: 'apply-amendment', body: {} }),
  ExpireAgreement: () => ({ command: 'expire-agreement', body: {} }),
};

/** The command that an action of the policy stands for; null for one that only tells somebody something. */
export const actOf = (running: Running, action: Pick<TimerAction, 'action'> & Told): ClockAct | null =>
  ACTS[action.action]?.(running, action) ?? null;
