import { DigestVerdict } from '../../design/digest.js';
import { useDigest } from './use-digest.js';

/** Whether a text that was read has the digest that it is said to have: computed in this browser, once there is a text. */
export function ComputedHere({ text, digest }: { readonly text: string | undefined; readonly digest: string }) {
  const computed = useDigest(text);
  return computed === undefined ? 'computes it' : <DigestVerdict isEqual={computed === digest} />;
}
