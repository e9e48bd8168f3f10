import { useEffect, useState } from 'react';
import { sha256OfText } from '../../words/sha256.js';

interface Computed {
  readonly text: string;
  readonly digest: string;
}

/** The digest of what stands on this page, computed in this browser; nothing while there is no text yet, and never that of another. */
export function useDigest(text: string | undefined): string | undefined {
  const [computed, setComputed] = useState<Computed>();
  useEffect(() => {
    let isCurrent = true;
    if (text !== undefined) void sha256OfText(text).then((digest) => isCurrent && setComputed({ text, digest }));
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return computed !== undefined && computed.text === text ? computed.digest : undefined;
}
