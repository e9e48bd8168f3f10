/** Whether the organization's attestation says what the application says. */
import type { Organization } from '../../../api/types.js';
import { closed, type JsonObject } from '../../../parts/application/index.js';

/** An answer as the attestation has it: the evidence belongs to it. */
const asText = (answers: unknown) =>
  JSON.stringify(
    (Array.isArray(answers) ? (answers as Readonly<Record<string, string>>[]) : [])
      .map(({ itemId = '', answer = '', evidence = '' }) => [itemId, answer, evidence].join(' '))
      .toSorted(),
  );

/** True where nothing is left to attest. @param application opened */
export function isAttested({ attestation }: Organization, application: JsonObject): boolean {
  if (attestation === undefined || attestation.lapsed || attestation.withdrawnItemIds.length > 0) return false;
  return asText(attestation.answers) === asText(closed(application)['baselineAnswers']);
}
