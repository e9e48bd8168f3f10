/** The SHA-256 of some bytes, computed in this browser, as the record has it: lower-case hex. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same of a text, in UTF-8. */
export const sha256OfText = async (text: string): Promise<string> => sha256(new TextEncoder().encode(text));
