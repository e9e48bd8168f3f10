import type { LocalDate } from '@accord/kernel';
import type { AgreementCommand } from '../agreement.js';
import type { ClassifiedDeterminationForm } from '../classified/forms.js';
import type { PrivacyReviewForm } from '../review/forms.js';
import type { SignatureForm } from '../signature/forms.js';
import type { AgreementState } from '../state.js';
import * as forms from './forms.js';

/** Proposes to change fields of the application in force: their new values, null for what is to go. */
export const proposeAmendment =
  (fields: { readonly [field: string]: unknown }): ((state: AgreementState) => AgreementCommand) =>
  (state) => ({
    type: 'ProposeAmendment',
    payload: {
      changes: Object.entries(fields).map(([field, value]) => ({
        path: `/${field}`,
        old: state.application?.[field] ?? null,
        new: value,
      })),
    },
  });
export const passAmendmentReview = (form: PrivacyReviewForm = forms.deltaForm()): AgreementCommand => ({
  type: 'PassAmendmentPrivacyReview',
  payload: { form },
});
export const failAmendmentReview = (form: PrivacyReviewForm = forms.failingForm()): AgreementCommand => ({
  type: 'FailAmendmentPrivacyReview',
  payload: { form },
});
export const decideAmendment = (
  decision: 'Approve' | 'Deny' = 'Approve',
  form: Partial<ClassifiedDeterminationForm> = {},
): AgreementCommand => ({
  type: 'DecideAmendmentClassifiedAccess',
  payload: { decision, form: decision === 'Approve' ? forms.approval(form) : { ...forms.denial(), ...form } },
});
export const signAmendment =
  (changes: Partial<SignatureForm> = {}): ((state: AgreementState) => AgreementCommand) =>
  (state) => ({
    type: 'SignAmendment',
    payload: forms.signature(state.amendment?.terms?.termsDigest ?? 'f'.repeat(64), changes),
  });
export const applyAmendment = (payload: { effectiveOn?: LocalDate } = {}): AgreementCommand => ({
  type: 'ApplyAmendment',
  payload,
});
export const closeAmendment = (
  outcome: 'Withdrawn' | 'Declined' = 'Withdrawn',
  reasonCode = 'NotNeeded',
): AgreementCommand => ({ type: 'CloseAmendment', payload: { outcome, reasonCode } });
