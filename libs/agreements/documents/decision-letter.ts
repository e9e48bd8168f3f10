import type { Block, Written } from '@accord/documents';
import { isJsonObject, type Json, type JsonObject } from '@accord/kernel';
import type { HistoryItem } from '@accord/agreements/reads';
import { nameOf, organizationOf, type RecordOf } from './record-document.js';
import { dayIn, meaningOf, momentIn, reasonOf, spelled } from './words.js';

/** What is decided about an agreement, and how the letter says so: those events have `hasLetter` in the contract. */
export const DECISIONS: Readonly<Record<string, string>> = {
  AgreementActivated: 'The agreement is in force',
  AgreementRejected: 'The application was rejected',
  ChangesRequested: 'Changes to the application are asked for',
  ClassifiedAccessDenied: 'Classified access was denied',
  ClassifiedAccessSuspended: 'Classified access is suspended',
  ClassifiedAccessRevoked: 'Classified access was revoked',
  AgreementSuspended: 'The agreement is suspended',
  AgreementReinstated: 'The agreement is in force again',
  AgreementWithdrawn: 'The application was withdrawn',
  TerminationNoticeGiven: 'Notice was given',
  AgreementTerminated: 'The agreement has ended',
  AgreementExpired: 'The agreement has reached its end',
  AmendmentTookEffect: 'The amendment is in effect',
  AmendmentClosed: 'The amendment was closed without effect',
  ReconsiderationAnswered: 'The request for reconsideration was answered',
};

/** The decision that a letter is about: the newest one; null where nothing was decided yet. */
export const decisionIn = (history: readonly HistoryItem[]): HistoryItem | null =>
  history.findLast(({ type, revision }) => revision !== null && type in DECISIONS) ?? null;

/** The real reason, and no list of possible ones. */
function reasonsOf({ type, payload }: HistoryItem): readonly Block[] {
  const code = payload['reasonCode'] ?? payload['causeCode'];
  if (typeof code === 'string') return [strong(`Reason: ${reasonOf(code)}.`)];
  if (type === 'ChangesRequested' && Array.isArray(payload['items']))
    return [strong('Reason:'), list(payload['items'].map(itemOf))];
  const outcome = payload['outcome'];
  if (typeof outcome === 'string') return [strong(`Outcome: ${meaningOf('reconsiderationOutcomes', outcome)}.`)];
  return type === 'AgreementActivated' ? [strong('Every review has passed, and both parties have signed.')] : [];
}

const strong = (text: string): Block => ({ kind: 'paragraph', text, isStrong: true });
const list = (items: readonly string[]): Block => ({ kind: 'list', items });

const textIn = (object: JsonObject, member: string): string => {
  const text = object[member];
  return typeof text === 'string' ? text : '';
};

const itemOf = (item: Json): string =>
  isJsonObject(item) ? `${textIn(item, 'fieldPath')}: ${textIn(item, 'problem')} ${textIn(item, 'action')}`.trim() : '';

/** Days that a decision names. */
const daysIn = (payload: JsonObject): readonly (readonly [string, string])[] =>
  Object.entries(payload).flatMap(([name, value]) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? [[spelled(name), dayIn(value)] as const] : [],
  );

/** The letter on the newest decision about an agreement: its real reason stands first. Null where nothing was decided. */
export function decisionLetter({ view, history }: RecordOf): Written | null {
  const decision = decisionIn(history);
  if (decision === null) return null;
  const statement = textIn(decision.payload, 'publicStatement') || textIn(decision.payload, 'statement');
  const days = daysIn(decision.payload);
  return {
    title: `${DECISIONS[decision.type]}: ${nameOf(view)}`,
    asOf: new Date(decision.recordedAt),
    blocks: [
      ...reasonsOf(decision),
      ...(statement === '' ? [] : [{ kind: 'paragraph', text: statement } as const]),
      { kind: 'paragraph', text: `To ${organizationOf(view)}.` },
      {
        kind: 'facts',
        facts: [
          ['Agreement', nameOf(view)],
          ['Decision', meaningOf('eventTypes', decision.type)],
          ['Recorded at', momentIn(decision.recordedAt)],
          ['Decided by', meaningOf('functions', decision.actor.function ?? 'clock')],
          ...days,
          ['Event', decision.eventId],
        ],
      },
    ],
  };
}
