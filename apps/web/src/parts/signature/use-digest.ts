import { useEffect, useState } from 'react';
import { sha256OfText } from '../../words/sha256.js';

/** The digest of what stands on this page, computed in this browser; nothing while there is no text yet. */
export function useDigest(text: string | undefined): string | undefined {
  const [digest, setDigest] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    setDigest(undefined);
    if (text !== undefined) void sha256OfText(text).then((found) => isCurrent && setDigest(found));
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return digest;
}
