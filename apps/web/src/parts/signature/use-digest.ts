import { useEffect, useState } from 'react';

const toHex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The SHA-256 of a text, lower-case hex. */
export const digestOf = async (text: string): Promise<string> =>
  toHex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** The digest of what stands on this page, computed in this browser; nothing while there is no text yet. */
export function useDigest(text: string | undefined): string | undefined {
  const [digest, setDigest] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    setDigest(undefined);
    if (text !== undefined) void digestOf(text).then((found) => isCurrent && setDigest(found));
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return digest;
}
