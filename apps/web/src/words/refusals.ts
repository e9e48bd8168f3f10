/** Why something was refused, told about others: to those who oversee. The same codes to who tried it: `actions.ts`. */
import type { HistoryItem } from '../api/types.js';
import { GATES, labelOf } from './labels.js';

const REASONS: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'Nobody was signed in.',
  IDEMPOTENCY_KEY_REUSED: 'It was sent anew under the key of something else that is recorded.',
  NOT_FOUND: 'It was not there, or not theirs to see.',
  NOT_AUTHORIZED: 'It belongs to another function.',
  NOT_OWN_SIDE: 'It belongs to the other side.',
  PRECONDITION_REQUIRED: 'It was not said what the person had read before.',
  INVALID_PAYLOAD: 'What was sent does not follow its form.',
  PROHIBITED_CONTENT: 'A field held a government identifier, data of birth or classified text. It was not stored.',
  REASON_REQUIRED: 'The reason was missing.',
  FORM_INCOMPLETE: 'The form was not complete.',
  SOD_CONFLICT:
    'Separation of duties: the person has another part in this agreement or one before it, or assigned themselves.',
  TERMINAL: 'The agreement had ended.',
  CONFLICT_VERSION: 'Somebody else had recorded something in the meantime.',
  NOT_ASSIGNED: 'The review was not assigned to the person.',
  ALREADY_IN_STATE: 'It had been done already.',
  WRONG_STATE: 'The agreement was not at this step.',
  BLOCKING_CONDITION_OPEN: 'A condition that blocks it was open.',
  DIGEST_MISMATCH: 'What the person had read was not the text as it stood.',
  SIGN_ORDER: 'The ISAO signs before NCCIC does.',
  AUTHORITY_EXPIRED: 'The authority to sign was past its date.',
  NOT_QUALIFIED: 'The person who was named does not hold the function.',
  LEVEL_EXCEEDS: 'The level was above what was asked for, or what the policy admits.',
  SECOND_OFFICIAL_REQUIRED: 'A second official had not concurred.',
  FOCI_UNRESOLVED: 'Foreign ownership, control or influence was not mitigated, or not known.',
  RISK_UNCOVERED: 'A gap or a condition of Moderate risk or more had no acceptance.',
  RANK_TOO_LOW: 'The level of the risk needs a higher rank.',
  AMENDMENT_OPEN: 'An amendment was open.',
};

/** Why it was refused, by its code, in a sentence about somebody else. */
export function whyRefused(code: string): string {
  const [name = code, gate] = code.split(':');
  if (name === 'GATE_MISSING' && gate === undefined) return 'Not yet: a gate was open.';
  if (name === 'GATE_MISSING' && gate !== undefined) return `Not yet: ${labelOf(GATES, gate)}.`;
  return REASONS[name] ?? 'It was not possible then.';
}

/** The same with its code behind it, by which it is found: `NOT_ASSIGNED` is what an address or a log says. */
export const refusedWith = (code: string): string => `${whyRefused(code)} (${code})`;

/** All codes of refusals that have a sentence here, for a filter. */
export const REFUSAL_CODES: readonly string[] = Object.keys(REASONS);

/** The command that was refused. */
export function commandOf({ payload }: HistoryItem): string {
  const command: unknown = payload['command'];
  return typeof command === 'string' ? command : '';
}
