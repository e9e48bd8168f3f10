import { dayOf, daysAfter } from './days.js';
import * as gates from './gates.js';
import { wrong } from './law.js';
import type { AgreementRecord } from './record.js';
import { isPassed } from './standing.js';

/** What the parties rely on: reviews that were passed and are fresh, words on the amended text, risks that are covered. */
export function reviewsDone(record: AgreementRecord): readonly string[] {
  const open = record.openAmendment();
  if (!open) return ['an open amendment'];
  const needs = (gate: 'privacy' | 'classified' | 'attestation') => open.data.requiredGates.includes(gate);
  const reviewed = record.last('AmendmentPrivacyReviewed');
  const days = record.policy.privacyReviewFreshnessDays;
  const isOld = reviewed !== undefined && daysAfter(dayOf(reviewed.recordedAt), days) < record.today;
  const text = record.amended();
  return [
    ...(['privacy', 'classified'] as const)
      .filter((gate) => needs(gate) && !isPassed(gate, open.revision, record))
      .map((gate) => `the gate ${gate}`),
    ...wrong(needs('privacy') && isOld, 'a review that is fresh'),
    ...(needs('privacy') ? [...gates.concurrences(text), ...gates.clauses(text)] : []),
    ...(needs('attestation') ? gates.standards(record) : []),
    ...(needs('privacy') ? secondedRecipients(text) : []),
    ...(needs('privacy') || needs('classified') ? gates.secondOfficialObjects(text) : []),
    ...(needs('classified') ? verified(record) : []),
    ...(needs('privacy') || needs('attestation') ? gates.risks(text) : []),
  ];
}

/** Two officials stand behind the recipients that a text names. */
export const secondedRecipients = (text: AgreementRecord): readonly string[] =>
  wrong(
    (text.application()?.namedRecipients.length ?? 0) > 0 && !gates.isSeconded(text, undefined),
    'a second official behind the recipients',
  );

/** What was decided on classified access is verified today. */
function verified(record: AgreementRecord): readonly string[] {
  const decided = record.last('AmendmentClassifiedAccessDecided')?.data;
  return wrong(
    decided?.decision === 'Approve' && decided.verificationDueOn < record.today,
    'a verification that holds',
  );
}

/** The signatures that the open amendment asks for and does not have. */
export function signaturesMissing(record: AgreementRecord): readonly string[] {
  const open = record.openAmendment();
  const asked = open?.data.requiredGates.filter((gate) => gate.startsWith('signature')) ?? [];
  return asked.filter((gate) => open && !isPassed(gate, open.revision, record));
}
