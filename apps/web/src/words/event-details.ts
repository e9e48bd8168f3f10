/** What an event says beyond its name, in a few words out of its payload. */
import { day } from './dates.js';
import { officeOf, personOf, RANKS, withinSentence } from './functions.js';
import { CONCURRENCE_OFFICES, CLASSIFIED_LEVELS, labelOf, PARTIES } from './labels.js';
import { CONCURRENCES, LEVELS, PRIVACY } from './status.js';

type Payload = Readonly<Record<string, unknown>>;

const text = (payload: Payload, name: string): string | undefined => {
  const value = payload[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};
const lengthOf = (payload: Payload, name: string): number => {
  const value = payload[name];
  return Array.isArray(value) ? value.length : 0;
};
const until = (payload: Payload, name: string, before: string): string | undefined => {
  const date = text(payload, name);
  return date === undefined ? undefined : `${before} ${day(date)}`;
};
const wordOf = (words: Readonly<Record<string, { readonly word: string }>>, code: string | undefined) =>
  code === undefined ? undefined : (words[code]?.word ?? code);
const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

const conditionsOf = (payload: Payload): string | undefined => {
  const conditions = lengthOf(payload, 'conditions');
  if (conditions === 0) return undefined;
  return conditions === 1 ? 'with 1 condition' : `with ${conditions} conditions`;
};
const assigned = (payload: Payload) =>
  joined(
    `to ${text(payload, 'subjectId') ?? 'somebody'}`,
    `as ${withinSentence(personOf(text(payload, 'function') ?? ''))}`,
    until(payload, 'dueOn', 'due'),
  );
const version = (payload: Payload) => joined(`version ${text(payload, 'revisionNo') ?? '?'}`);
const told = (payload: Payload) => {
  const recipients = payload['recipients'];
  const names = Array.isArray(recipients) ? recipients.map((name) => officeOf(String(name))) : [];
  const rule = (text(payload, 'rule') ?? '').replaceAll('-', ' ');
  return joined(rule, until(payload, 'dueOn', 'due'), names.length === 0 ? undefined : `to ${names.join(', ')}`);
};
const level = (payload: Payload) =>
  joined(
    labelOf(CLASSIFIED_LEVELS, text(payload, 'level') ?? ''),
    conditionsOf(payload),
    until(payload, 'verificationDueOn', 'to be verified by'),
  );
/** Where conditions are counted, that there are some is not said as well. */
function reviewed(payload: Payload): string {
  const conditions = conditionsOf(payload);
  const outcome = text(payload, 'outcome');
  if (outcome === 'PassedWithConditions' && conditions !== undefined) return `${PRIVACY.Passed.word} ${conditions}`;
  return joined(wordOf(PRIVACY, outcome), conditions);
}

const DETAILS: Readonly<Record<string, (payload: Payload) => string>> = {
  AgreementProposed: (payload) => joined(text(payload, 'number'), version(payload)),
  AgreementResubmitted: version,
  ReviewerAssigned: assigned,
  ReviewerRecused: (payload) => joined(text(payload, 'subjectId'), text(payload, 'causeCode')),
  ConcurrenceRecorded: (payload) =>
    joined(
      labelOf(CONCURRENCE_OFFICES, text(payload, 'office') ?? ''),
      wordOf(CONCURRENCES, text(payload, 'position'))?.toLowerCase(),
      `on version ${text(payload, 'revisionNo') ?? '?'}`,
    ),
  ChangesRequested: (payload) => joined(`${lengthOf(payload, 'items')} to answer`, until(payload, 'dueOn', 'due')),
  PrivacyReviewPassed: reviewed,
  PrivacyReviewFailed: reviewed,
  ClassifiedAccessMarkedNotRequired: () => 'none was asked for, so nobody decided',
  ClassifiedAccessApproved: level,
  RiskAccepted: (payload) =>
    joined(
      `residual ${wordOf(LEVELS, text(payload, 'residualLevel')) ?? ''}`,
      RANKS[text(payload, 'acceptorRank') ?? '']?.toLowerCase(),
      until(payload, 'expiresOn', 'until'),
    ),
  TermsOpenedForSignature: (payload) =>
    joined(`terms ${text(payload, 'termsVersion') ?? '?'}`, until(payload, 'signBy', 'to be signed by')),
  SignatureRecorded: (payload) =>
    joined(`for ${labelOf(PARTIES, text(payload, 'party') ?? '')}`, `terms ${text(payload, 'termsVersion') ?? '?'}`),
  AgreementActivated: (payload) => joined(until(payload, 'effectiveOn', 'from'), until(payload, 'expiresOn', 'to')),
  DeadlineReminderSent: told,
  DeadlineEscalated: told,
  DeadlineMissed: told,
};

/** The office or the function that an event is about, in one word or two, for those who may know no more of it; nothing where it is about none. */
export function aboutOf(type: string, payload: Payload): string | undefined {
  const [office, name] = [text(payload, 'office'), text(payload, 'function')];
  if (type === 'ConcurrenceRecorded' && office !== undefined) return labelOf(CONCURRENCE_OFFICES, office);
  return OF_A_REVIEWER.has(type) && name !== undefined ? withinSentence(personOf(name)) : undefined;
}

const OF_A_REVIEWER: ReadonlySet<string> = new Set([
  'ReviewerAssigned',
  'ReviewerRecused',
  'AssignmentConfirmed',
  'ReviewDelegated',
  'DelegationEnded',
]);

/** What an event says beyond its name; a reason where it has one; nothing where it has nothing to say. */
export function detailOf(type: string, payload: Payload): string {
  const detail = DETAILS[type]?.(payload) ?? '';
  const reason = text(payload, 'reasonCode') ?? text(payload, 'causeCode');
  return detail === '' && reason !== undefined ? `reason: ${reason.replaceAll('-', ' ')}` : detail;
}

/** Why somebody did it, in their own words; nothing where the record has none. */
export function reasonOf(payload: Payload): string | undefined {
  return (
    text(payload, 'rationale') ??
    text(payload, 'comment') ??
    text(payload, 'statement') ??
    text(payload, 'reason') ??
    text(payload, 'text')
  );
}
