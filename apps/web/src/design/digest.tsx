import { groupsOf } from '../words/digest.js';
import { CopyByHand, useCopy } from './copy.js';
import { Icon } from './icon.js';

const HEAD = 6;
const TAIL = 4;

/** A digest by its first six and last four digits. */
export const shortDigest = (digest: string): string => `${digest.slice(0, HEAD)}…${digest.slice(-TAIL)}`;

interface DigestChipProps {
  readonly digest: string;
  readonly of: string;
  /** From the beginning, for the gallery. */
  readonly wasCopied?: boolean;
}

/** A digest in short, copied whole by a press. */
export function DigestChip({ digest, of, wasCopied = false }: DigestChipProps) {
  const [copying, copy] = useCopy(digest);
  const isCopied = wasCopied || copying === 'copied';
  return (
    <>
      <button type="button" className="digest" onClick={copy}>
        <span className="for-screen-readers">Copy the digest of {of}, </span>
        {shortDigest(digest)}
        <Icon name={isCopied ? 'tick' : 'copy'} />
        <span role="status" className="for-screen-readers">
          {isCopied ? 'Copied' : ''}
        </span>
      </button>
      {copying === 'failed' && <CopyByHand text={digest} />}
    </>
  );
}

/** All of a digest, in groups of four that can be compared by eye. */
export function DigestBlock({ digest }: { readonly digest: string }) {
  return (
    <code className="digest-block" translate="no">
      {groupsOf(digest).map((group, place) => (
        <span key={`${String(place)}-${group}`}>{group}</span>
      ))}
    </code>
  );
}

/** Whether two digests are of one text. */
export function DigestVerdict({ isEqual }: { readonly isEqual: boolean }) {
  return (
    <span className={`status ${isEqual ? 'ok' : 'bad'}`}>
      <Icon name={isEqual ? 'disc' : 'octagon'} />
      <span>{isEqual ? 'Equal' : 'Not equal: this is another text'}</span>
    </span>
  );
}
