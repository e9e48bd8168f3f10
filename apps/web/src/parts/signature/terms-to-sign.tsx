import type { Agreement } from '../../api/types.js';
import { DigestBlock } from '../../design/digest.js';

/** The digest of the text that is about to be signed, to be compared once more. */
export const TermsToSign = ({ terms }: { readonly terms: NonNullable<Agreement['terms']> }) => (
  <div>
    <h3>Digest of terms {terms.termsVersion}</h3>
    <p className="small muted">Compare it with the one on your paper, or with the one that you were told.</p>
    <DigestBlock digest={terms.termsDigest} />
  </div>
);
