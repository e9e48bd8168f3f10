import type { Schema } from '../openapi.types.js';
import { codeOf, count, date, digest, flag, listOf, moment, pointer, ref, shape, text } from './shape.js';

const termsVersion: Schema = { type: 'integer', minimum: 1 };

const change = shape({
  path: pointer,
  old: { description: 'What stands there in the application in force; null for nothing.' },
  new: { description: 'What is to stand there; null for nothing.' },
});

const kind = codeOf('amendmentKinds', 'The strongest of its kinds. Computed from the changes, never chosen.');
const kinds = listOf(codeOf('amendmentKinds'), 'Every kind that one of the changes calls for.');
const requiredGates = listOf(codeOf('amendmentGates'), 'What it needs before it can take effect.');
const expiresOn: Schema = {
  ...date,
  description: 'The last day of the term afterwards, where it becomes another one.',
};

/** What an amendment would be if it were proposed now. */
export const consideredAmendment = shape(
  { kind, kinds, requiredGates },
  { expiresOn },
  'What changes would be, and what they would ask for.',
);

/** The amendment that is open. */
export const openAmendment = shape(
  {
    amendmentNo: { ...count, minimum: 1 },
    kind,
    kinds,
    changes: listOf(change),
    requiredGates,
    openGates: listOf(codeOf('amendmentGates'), 'What still stands between the amendment and its effect.'),
    proposedBy: codeOf('signatureParties'),
    proposedAt: moment,
    baseTermsVersion: { ...termsVersion, description: 'The terms that govern until it takes effect.' },
    termsVersion: { ...termsVersion, description: 'The version that the amended terms have.' },
    concurrences: listOf(ref('Concurrence'), 'What offices said of the amended text.'),
    conditions: listOf(ref('ReviewCondition'), 'What its reviews found; for the ISAO side its own.'),
    signatures: listOf(ref('Signature')),
  },
  {
    summary: text(),
    termsDigest: { ...digest, description: 'What the parties sign; there once every review is done.' },
    expiresOn,
    isFullReview: { ...flag, description: 'Whether every principle and every check must be looked at anew.' },
    termEndsOn: {
      ...date,
      description:
        'There while the term ends soon and the amendment does not prolong it: it would hold for a short time.',
    },
    reviewedAt: moment,
    privacyForm: ref('PrivacyReviewOnFile'),
    classifiedDecision: shape(
      { decision: codeOf('amendmentDecisions') },
      { determination: { anyOf: [ref('ClassifiedApproval'), ref('ClassifiedDenial')] } },
      'The determination (D2) is absent for the ISAO side.',
    ),
  },
  'The amendment that is open; absent without one.',
);
