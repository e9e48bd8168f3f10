import { jsonObjectOf, sealedFor, type DataOf, type EventsOf, type LocalDate } from '@accord/kernel';
import type { Entitlement } from '../application.js';
import { SEALED_APPLICATION } from '../drafting/application.seals.js';
import { event } from '../grammar.js';
import { SEALED_DETERMINATION } from '../classified/seals.js';
import { privacyReviewFor, SEALED_REVIEW } from '../review/privacy-review.seen.js';
import { signatureFor, signatureOf, type Signed } from '../signature/signed.js';
import { everything, ofTheIsao } from '../visibility.js';
import { amendedParts } from './amended.js';
import { changing, determined, opened, reviewed } from './fold.js';
import type { AmendmentDetermination, AmendmentReview, FailedAmendmentReview, Proposal } from './forms.js';

const AmendmentProposed = event<Proposal>({
  version: 1,
  seals: [
    ...sealedFor('author')('/summary'),
    ...sealedFor('organization')('/changes/*/path', '/changes/*/old/**', '/changes/*/new/**'),
    ...SEALED_APPLICATION,
  ],
  isaoSees: everything, // it is put to the organization, or by it
  isAct: true,
  fold: (_state, data, { recordedAt }) => ({ amendment: opened(data, recordedAt) }),
});

/** Which amendment, and its terms where they are complete, beside what is seen of a review. */
const common = ({ amendmentNo, terms }: Pick<Proposal, 'amendmentNo' | 'terms'>) =>
  jsonObjectOf({ amendmentNo, ...(terms ? { terms } : {}) });

const AmendmentPrivacyReviewed = event<AmendmentReview>({
  version: 1,
  seals: SEALED_REVIEW,
  isaoSees: (data) => ({ ...common(data), ...privacyReviewFor(data), isFull: data.isFull }),
  isAct: true,
  fold: (state, data, mark) => changing(state, (amendment) => reviewed(amendment, data, mark)),
});

const AmendmentPrivacyReviewFailed = event<FailedAmendmentReview>({
  version: 1,
  seals: SEALED_REVIEW,
  isaoSees: (data) => ({ ...common(data), ...privacyReviewFor(data) }),
  isAct: true,
  fold: (state, data, mark) => changing(state, (amendment) => reviewed(amendment, data, mark)),
});

const AmendmentClassifiedAccessDecided = event<AmendmentDetermination>({
  version: 1,
  seals: [...SEALED_DETERMINATION, ...sealedFor('author')('/scopeUnclassified', '/conditions/*/text', '/evidenceRef')],
  // the cause of a denial is the reason of D2
  isaoSees: (data) => {
    const { decision } = data;
    if (!('level' in data)) return { ...common(data), decision };
    const { level, verificationDueOn, conditions } = data;
    return {
      ...common(data),
      ...jsonObjectOf({ decision, level, verificationDueOn, conditions: ofTheIsao(conditions) }),
    };
  },
  isAct: true,
  isOfClassifiedOfficial: () => true,
  fold: (state, data) => changing(state, (amendment) => determined(amendment, data)),
});

const AmendmentSigned = event<Signed & { readonly amendmentNo: number }>({
  version: 1,
  seals: sealedFor('author')('/witness/roleTitle', '/witness/contactRef'),
  isaoSees: (data) => ({ amendmentNo: data.amendmentNo, ...signatureFor(data) }),
  isAct: true,
  fold: (state, data, recorded) =>
    changing(state, (amendment) => ({
      ...amendment,
      signatures: [...amendment.signatures, signatureOf(data, recorded)],
    })),
});

interface TookEffect {
  readonly amendmentNo: number;
  readonly effectiveOn: LocalDate;
  readonly newTermsVersion: number;
  readonly newDigest: string;
  readonly entitlements: readonly Entitlement[];
  /** The end of the term, where it became another one. `newExpiresAt` is the end of that day, ISO 8601 UTC. */
  readonly newExpiresOn?: LocalDate;
  readonly newExpiresAt?: string;
  /** Present when the clock did it at the end of the term: somebody is to look at it. */
  readonly flagged?: true;
}

const AmendmentTookEffect = event<TookEffect>({
  version: 1,
  seals: [],
  isaoSees: everything,
  isAct: true,
  fold: (state, data, { recordedAt }) => {
    const { amendment, activation } = state;
    if (!amendment || !activation) return {};
    const { effectiveOn, newTermsVersion: termsVersion, newDigest: termsDigest, entitlements } = data;
    const { newExpiresOn: expiresOn, newExpiresAt: expiresAt } = data;
    const { classified, ...parts } = amendedParts(state, amendment);
    return {
      ...parts,
      classified: amendment.classified
        ? { ...classified, approvedAt: recordedAt, needConfirmedAt: recordedAt }
        : classified,
      terms: amendment.terms && {
        ...amendment.terms,
        termsVersion,
        signBy: effectiveOn,
        openedAt: amendment.proposedAt,
        open: true,
      },
      signatures: [...state.signatures, ...amendment.signatures],
      activation: {
        ...activation,
        termsVersion,
        termsDigest,
        entitlements,
        ...(expiresOn && expiresAt ? { expiresOn, expiresAt, termSince: recordedAt } : {}),
      },
      amendment: { ...amendment, status: 'InEffect', isFlagged: data.flagged === true },
    };
  },
});

/** How an amendment ends without effect. */
export interface Closing {
  readonly outcome: 'Withdrawn' | 'Declined';
  readonly reasonCode: string;
}

const AmendmentClosed = event<Closing & { readonly amendmentNo: number }>({
  version: 1,
  seals: [],
  isaoSees: everything,
  isAct: true,
  // signatures end with the text that they were given on
  fold: (state) =>
    changing(state, (amendment) => ({
      ...amendment,
      status: 'Closed',
      signatures: amendment.signatures.map((one) => ({ ...one, status: 'Void' as const })),
    })),
});

/** What happens to an amendment. */
export const amendmentEvents = {
  AmendmentProposed,
  AmendmentPrivacyReviewed,
  AmendmentPrivacyReviewFailed,
  AmendmentClassifiedAccessDecided,
  AmendmentSigned,
  AmendmentTookEffect,
  AmendmentClosed,
};

/** An event of an amendment. */
export type AmendmentEvent = EventsOf<DataOf<typeof amendmentEvents>>;
