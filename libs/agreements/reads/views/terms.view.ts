import { jsonObjectOf, type Json, type JsonObject } from '@accord/kernel';
import {
  amendedTermsDocument,
  openedTermsDocument,
  type AgreementState,
  type EventPayloads,
  type TermsPolicy,
} from '@accord/agreements/domain';

/** One version of the terms as it is served: the signed text, and what it says of application and clauses. */
export interface TermsView {
  readonly termsVersion: number;
  /** What the parties sign: lower-case hex SHA-256 of the UTF-8 bytes of `text`. */
  readonly termsDigest: string;
  /** The signed text itself: RFC 8785 JSON. */
  readonly text: string;
  /** Members of the text, for those who do not want to parse it. */
  readonly application: JsonObject;
  readonly clauses: readonly Json[];
}

/**
 * The terms that an event opened for signature.
 * @param before the agreement as it stood before the event, texts unsealed
 * @param policy the one that the event names
 */
export function termsView(
  before: AgreementState,
  agreementId: string,
  policy: TermsPolicy,
  { termsVersion, termsDigest }: EventPayloads['TermsOpenedForSignature'],
): TermsView {
  return viewOf(
    openedTermsDocument(before, agreementId, policy, { termsVersion, termsDigest }),
    termsVersion,
    termsDigest,
  );
}

/**
 * The terms that an event of an amendment completed.
 * @param after the agreement as it stood after the event, texts unsealed
 * @param policy the one that the event names
 */
export function amendedTermsView(
  after: AgreementState,
  agreementId: string,
  policy: TermsPolicy,
  termsDigest: string,
): TermsView {
  const { text, termsVersion } = amendedTermsDocument(after, agreementId, policy);
  return viewOf(text, termsVersion, termsDigest);
}

function viewOf(text: string, termsVersion: number, termsDigest: string): TermsView {
  const { application, clauses } = jsonObjectOf(JSON.parse(text));
  return {
    termsVersion,
    termsDigest,
    text,
    application: jsonObjectOf(application),
    clauses: Array.isArray(clauses) ? clauses : [],
  };
}
