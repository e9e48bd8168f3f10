/** What the clocks of the policy do, and when, in words. */
import { officeOf } from './functions.js';
import { listed } from './lists.js';
import { spanOf } from './policy.js';

const ACTS: Readonly<Record<string, (whom: string) => string>> = {
  Escalate: (whom) => `tells ${whom}`,
  Notify: (whom) => `tells ${whom}`,
  Remind: () => 'reminds again',
  SendStatusNote: () => 'sends a status note',
  AllowRejection: (whom) => `lets ${whom} reject`,
  VoidSignatures: () => 'voids the signatures',
  MarkPrivacyReviewStale: () => 'makes the privacy review stale',
  WithdrawProposal: () => 'withdraws the draft',
  LiftUnratifiedSuspension: () => 'lifts the suspension',
  RequireDecision: (whom) => `asks ${whom} for a decision`,
  LapseAttestation: () => 'lets the attestation lapse',
  SuspendAgreement: () => 'suspends the agreement',
  SuspendClassifiedAccess: () => 'suspends classified access',
  AskWhetherNeedPersists: (whom) => `asks ${whom} whether the need persists`,
  FlagLate: () => 'flags it as late',
  ListMissing: () => 'lists what is missing',
  LockTemplate: () => 'locks the template',
  ExpireRiskAcceptance: () => 'ends the acceptance',
  OpenRenewalWindow: () => 'opens the window for a renewal',
  ApplyAmendment: () => 'puts a renewal in effect that is ready',
  ExpireAgreement: () => 'ends the agreement',
  TerminateAgreement: () => 'ends the agreement',
};

/** Whether there are words for an act of a clock. */
export const isKnownClockAct = (action: string): boolean => action in ACTS;

/** An act as the policy has it. */
interface ClockAct {
  readonly action: string;
  readonly offset: number;
  readonly unit: string;
  /** The moment from which its offset counts. */
  readonly from: string;
  readonly to?: readonly string[];
  readonly when?: string;
  readonly plus?: string;
}

const FROM: Readonly<Record<string, string>> = { start: 'its beginning', due: 'its end', report: 'the report' };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An act, as far as it can be read: the API describes no more of it than that it is one. */
function actOf(value: object): ClockAct {
  const parts = new Map<string, unknown>(Object.entries(value));
  const to = parts.get('to');
  const [plus, when] = [textOf(parts.get('plus')), textOf(parts.get('when'))];
  return {
    action: textOf(parts.get('action')),
    offset: Number(parts.get('offset') ?? 0),
    unit: textOf(parts.get('unit')),
    from: textOf(parts.get('from')),
    to: Array.isArray(to) ? to.map(String) : [],
    ...(plus === '' ? {} : { plus }),
    ...(when === '' ? {} : { when }),
  };
}

function whenOf({ offset, unit, from, plus }: ClockAct): string {
  if (unit === 'percent') return `at ${spanOf(offset, unit)}`;
  const moment = FROM[from] ?? from;
  if (plus !== undefined) return `after the days of grace that follow ${moment}`;
  if (offset === 0) return `at ${moment}`;
  return `${spanOf(Math.abs(offset), unit)} ${offset < 0 ? 'before' : 'after'} ${moment}`;
}

/** An act of a clock, and when: `at its end tells approving officials`. */
export function clockActInWords(value: object): string {
  const act = actOf(value);
  const { action, to = [], when } = act;
  const does = ACTS[action]?.(listed(to.map(officeOf))) ?? action;
  return `${whenOf(act)} ${does}${when === undefined || when === 'otherwise' ? '' : ', not in every case'}`;
}
