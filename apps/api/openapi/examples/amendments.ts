import { type Json, type JsonObject, type LocalDate } from '@accord/kernel';
import * as forms from './forms.js';
import { shippedBook } from './policy.js';

/** More people than before: what an amendment of the story asks for and gets. */
const MORE_PEOPLE = {
  summary: 'A third analyst takes up duty and needs access.',
  changes: [{ path: '/nomineeCountByLevel', old: { Secret: 2 }, new: { Secret: 3 } }],
};

/** Complaints are to be answered sooner: what is proposed and taken back. */
const SOONER = { changes: [{ path: '/redress/responseDays', old: 30, new: 20 }] };

/** Bodies of the commands on amendments, by the name of the example. */
export const amendmentsAt = (today: LocalDate): Readonly<Record<string, Readonly<Record<string, Json>>>> => {
  const { signatureStatementVersion: version } = shippedBook.at(today);
  const approval: JsonObject = {
    ...forms.approval(today),
    people: { eligible: 3, ndaSigned: 3, needToKnow: 3 },
  };
  return {
    'propose-amendment': { usual: MORE_PEOPLE, sooner: SOONER },
    'pass-amendment-privacy-review': { usual: { form: forms.deltaReview() } },
    'fail-amendment-privacy-review': { usual: { form: forms.failingReview() } },
    'decide-amendment-classified-access': { usual: { decision: 'Approve', form: approval } },
    'sign-amendment': {
      usual: forms.signature(today, 'QualifiedESignature', version),
      official: forms.signature(today, 'PIV_CAC', version),
    },
    'apply-amendment': { usual: {} },
    'close-amendment': { usual: { outcome: 'Withdrawn', reasonCode: 'PrivacyNotSatisfied' } },
  };
};
