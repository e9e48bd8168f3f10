/** Several reviews that are assigned to one person: what was asked for, and what became of each. */
import { Refusal } from '../../../api/refusal.js';
import type { Agreement, WorkItem } from '../../../api/types.js';
import { errorsOf } from '../../../forms/index.js';
import { barOf, mayDo } from '../../../parts/agreement/may.js';
import { whyNot } from '../../../words/actions.js';
import { count } from '../../../words/dates.js';

/** What becomes of one: not sent yet, recorded, refused for good, or nobody knows as no answer came. */
export type Outcome = 'ready' | 'done' | 'refused' | 'unknown';

export interface Planned {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  /** Its own key: sent again, it is recorded once. */
  readonly key: string;
  /** As its writer saw it. */
  readonly revision: number;
  readonly outcome: Outcome;
  /** Why not, where it is not. */
  readonly says?: string;
}

export interface Plan {
  readonly subjectId: string;
  readonly dueOn: string;
  readonly rows: readonly Planned[];
}

export const NO_PLAN: Plan = { subjectId: '', dueOn: '', rows: [] };

const NOT_READ = 'It could not be read just now, so it is left out.';

/** One of them, as it stands: what the server would refuse whoever is assigned is left out, with the reason. @param read null where it could not be read */
export function plannedOf({ agreementId: id, organization, number }: WorkItem, read: Agreement | null): Planned {
  const row = { id, name: organization.legalName, number: number ?? '', key: crypto.randomUUID() };
  if (read === null) return { ...row, revision: 0, outcome: 'refused', says: NOT_READ };
  const { revision } = read;
  if (mayDo(read, COMMAND)) return { ...row, revision, outcome: 'ready' };
  return { ...row, revision, outcome: 'refused', says: whyNot(barOf(read, COMMAND), COMMAND) };
}

const COMMAND = 'assign-reviewer';

/** What a refusal says of the person who was to be assigned. */
const ABOUT: Readonly<Record<string, (who: string) => string>> = {
  SOD_CONFLICT: (who) =>
    `Separation of duties: ${who} has another part in this agreement or one before it, stepped back from it for a conflict, or is you.`,
  NOT_QUALIFIED: (who) => `${who} is not known to hold the function.`,
  ALREADY_IN_STATE: (who) => `${who} was assigned already.`,
  WRONG_STATE: () => 'Somebody else was assigned meanwhile, or it is past this step.',
  CONFLICT_VERSION: () => 'Somebody recorded something since you looked. Nothing was assigned: look at it again.',
};
/** After these, another try under the same key can succeed. */
const MAY_PASS = new Set(['RATE_LIMITED', 'NOT_CAUGHT_UP', 'UNAVAILABLE', 'UNAUTHENTICATED', 'IN_PROGRESS']);

/** A row after a try that failed. */
export function failed(row: Planned, error: unknown, who: string): Planned {
  const [first] = errorsOf(error);
  if (!(error instanceof Refusal) || MAY_PASS.has(error.code) || error.status >= 500)
    return { ...row, outcome: 'unknown', says: first?.message ?? '' };
  return { ...row, outcome: 'refused', says: ABOUT[error.code]?.(who) ?? first?.message ?? '' };
}

/** A row that is recorded. */
export const done = ({ says: _why, ...row }: Planned): Planned => ({ ...row, outcome: 'done' });

export const isLeft = ({ outcome }: Planned): boolean => outcome === 'ready' || outcome === 'unknown';

/** How far it is, or how it went, in a sentence. */
export function summaryOf({ rows }: Plan): string {
  const [recorded, left] = [rows.filter(({ outcome }) => outcome === 'done').length, rows.filter(isLeft).length];
  const not = rows.length - recorded - left;
  return [
    `${recorded === 0 ? 'None' : recorded} of ${count(rows.length, 'review')} ${recorded > 1 ? 'are' : 'is'} assigned.`,
    not === 0 ? '' : `${not} ${not === 1 ? 'is' : 'are'} not, for the reason beside ${not === 1 ? 'it' : 'each'}.`,
    left === 0 ? '' : `${left} ${left === 1 ? 'is' : 'are'} left.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
