/** What a state or facet is called, and which icon stands before the word. Always both: shapes differ without color. */

/** What a word is about: done, needs somebody soon, over or refused, under way, nothing yet, neither. */
export type Tone = 'ok' | 'warn' | 'bad' | 'accent' | 'quiet' | 'ink';

export type IconName =
  | 'arrow-back'
  | 'arrow-left'
  | 'arrow-right'
  | 'bar'
  | 'box'
  | 'calendar'
  | 'calendar-cross'
  | 'circle'
  | 'clock'
  | 'close'
  | 'copy'
  | 'cross'
  | 'dash'
  | 'dashed'
  | 'diamond'
  | 'disc'
  | 'door'
  | 'down'
  | 'download'
  | 'flag'
  | 'half'
  | 'history'
  | 'info'
  | 'key'
  | 'lock'
  | 'octagon'
  | 'pause'
  | 'paused'
  | 'pen'
  | 'pencil'
  | 'plus'
  | 'ring'
  | 'search'
  | 'shield'
  | 'square'
  | 'tick'
  | 'tray'
  | 'triangle'
  | 'turning';

export interface Status {
  readonly icon: IconName;
  readonly word: string;
  readonly tone: Tone;
}

const status = (icon: IconName, word: string, tone: Tone): Status => ({ icon, word, tone });

const NONE = status('ring', 'None', 'quiet');

/** States of an agreement. */
export const STATES = {
  Draft: status('pencil', 'Draft', 'quiet'),
  Proposed: status('tray', 'Proposed', 'ink'),
  ChangesRequested: status('arrow-back', 'Changes requested', 'warn'),
  PrivacyReviewed: status('shield', 'Privacy reviewed', 'accent'),
  ClassifiedAccessApproved: status('key', 'Classified access approved', 'accent'),
  Active: status('disc', 'In force', 'ok'),
  Suspended: status('pause', 'Suspended', 'bad'),
  LegacyHeld: status('box', 'Imported: waits for a second verifier', 'quiet'),
  Rejected: status('octagon', 'Rejected', 'bad'),
  Withdrawn: status('door', 'Withdrawn', 'quiet'),
  Expired: status('calendar-cross', 'Expired', 'quiet'),
  Terminated: status('square', 'Ended', 'bad'),
} as const satisfies Record<string, Status>;

/** An agreement, as far as its state is shown. */
interface Standing {
  readonly state: keyof typeof STATES;
  readonly expired?: boolean | undefined;
}

/** The state that counts now: once the term is over it has ended, though the clock has not recorded that yet. */
export const stateNow = ({ state, expired }: Standing): keyof typeof STATES => (expired === true ? 'Expired' : state);

/** How an agreement stands, in a word: what every page shows of its state. */
export const statusOfState = (agreement: Standing): Status => STATES[stateNow(agreement)];

export const INTAKE = { None: NONE, Complete: status('disc', 'Complete', 'ok') } as const;

export const PRIVACY = {
  None: NONE,
  Assigned: status('half', 'Assigned', 'accent'),
  Passed: status('disc', 'Passed', 'ok'),
  PassedWithConditions: status('disc', 'Passed with conditions', 'ok'),
  Failed: status('octagon', 'Failed', 'bad'),
  Stale: status('turning', 'Stale', 'warn'),
} as const;

/** Never "approved" where none was asked for: nobody decided. */
export const CLASSIFIED = {
  NotRequested: status('ring', 'Not requested', 'quiet'),
  Requested: status('half', 'Requested', 'accent'),
  NotRequired: status('dashed', 'Not required', 'quiet'),
  Approved: status('key', 'Approved', 'ok'),
  Denied: status('octagon', 'Denied', 'bad'),
  Suspended: status('pause', 'Suspended', 'bad'),
  Revoked: status('octagon', 'Revoked', 'bad'),
} as const;

export const SIGNATURE = {
  None: NONE,
  Signed: status('pen', 'Signed', 'ok'),
  Void: status('octagon', 'Void', 'bad'),
} as const;

export const STANDARDS = {
  Attested: status('disc', 'Attested', 'ok'),
  AttestedWithGaps: status('half', 'Attested with gaps', 'warn'),
  Lapsed: status('triangle', 'Lapsed', 'bad'),
} as const;

/** There was never an attestation. */
export const NOT_ATTESTED = status('ring', 'Not attested', 'warn');
/** No attestation counts, whether there was none yet or it has lapsed. */
export const NONE_IN_FORCE = status('ring', 'None in force', 'warn');

export const RISK = {
  None: NONE,
  Required: status('triangle', 'Required', 'warn'),
  Covered: status('shield', 'Covered', 'ok'),
  Expired: status('calendar-cross', 'Expired', 'bad'),
} as const;

export const AMENDMENT = { None: NONE, Open: status('plus', 'Open', 'accent') } as const;

export const LEGAL_HOLD = { off: NONE, on: status('lock', 'On hold', 'warn') } as const;

export const STATUTORY_COVER = {
  InForce: status('disc', 'In force', 'ok'),
  Lapsed: status('triangle', 'Lapsed', 'warn'),
} as const;

/** Findings of the privacy review. */
export const FINDINGS = {
  Satisfied: status('disc', 'Satisfied', 'ok'),
  SatisfiedWithCondition: status('half', 'Satisfied with condition', 'warn'),
  NotSatisfied: status('octagon', 'Not satisfied', 'bad'),
  NotApplicable: status('dash', 'Not applicable', 'quiet'),
} as const;

/** Answers of the statutory checks and of the intake. */
export const CHECKS = {
  Yes: status('tick', 'Yes', 'ok'),
  No: status('octagon', 'No', 'bad'),
  NA: status('dash', 'Not applicable', 'quiet'),
  open: status('ring', 'Open', 'quiet'),
} as const;

/** Answers to the baseline of standards. */
export const BASELINE_ANSWERS = {
  Met: status('disc', 'Met', 'ok'),
  Gap: status('half', 'Gap', 'warn'),
  NA: status('dash', 'Not applicable', 'quiet'),
  open: status('ring', 'Not answered', 'quiet'),
} as const;

/** Positions of an office that is asked to concur. */
export const CONCURRENCES = {
  Concur: status('disc', 'Concurs', 'ok'),
  ConcurWithComment: status('disc', 'Concurs, with a comment', 'ok'),
  NonConcur: status('octagon', 'Does not concur', 'bad'),
} as const;

/** Sections of an application, as its officer sees them. Done is plain, so that open work stands out. */
export const TASKS = {
  Completed: status('tick', 'Completed', 'ink'),
  InProgress: status('half', 'In progress', 'accent'),
  NotStarted: status('ring', 'Not yet started', 'accent'),
  CannotStart: status('dash', 'Cannot start yet', 'quiet'),
  Problem: status('triangle', 'There is a problem', 'bad'),
} as const;

/** Both signatures in one: what the two parties together have done. */
export function statusOfSignatures({ isao, nccic }: { readonly isao: Sign; readonly nccic: Sign }): Status {
  if (isao === 'Void' || nccic === 'Void') return SIGNATURE.Void;
  if (isao === 'Signed' && nccic === 'Signed') return status('pen', 'Both signed', 'ok');
  if (isao === 'Signed') return status('pen', 'ISAO signed', 'accent');
  if (nccic === 'Signed') return status('pen', 'NCCIC signed', 'accent');
  return NONE;
}
type Sign = keyof typeof SIGNATURE;

/** A level of risk or impact, from one bar to five. */
export const LEVELS = {
  VeryLow: { bars: 1, word: 'Very low' },
  Low: { bars: 2, word: 'Low' },
  Moderate: { bars: 3, word: 'Moderate' },
  High: { bars: 4, word: 'High' },
  VeryHigh: { bars: 5, word: 'Very high' },
} as const;
export type Level = keyof typeof LEVELS;
/** The levels in their order. */
export const LEVEL_ORDER: readonly Level[] = ['VeryLow', 'Low', 'Moderate', 'High', 'VeryHigh'];
