/** Whether the organization's attestation says what the application says. */
import type { Organization } from '../../../api/types.js';
import { closed, rowsOf, type JsonObject } from '../../../parts/application/index.js';

/** Answers with what shows them, in one order. */
const asText = (answers: unknown) =>
  rowsOf(answers)
    .map(({ itemId, answer, evidence }) => JSON.stringify([itemId, answer, evidence ?? '']))
    .toSorted()
    .join();

/** True where nothing is left to attest. @param application opened @param version of the baseline in force */
export function isAttested({ attestation }: Organization, application: JsonObject, version: string): boolean {
  if (
    attestation === undefined ||
    attestation.baselineVersion !== version ||
    attestation.lapsed ||
    attestation.withdrawnItemIds.length > 0
  )
    return false;
  return asText(attestation.answers) === asText(closed(application)['baselineAnswers']);
}
