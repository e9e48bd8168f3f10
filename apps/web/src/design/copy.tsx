import { useState } from 'react';

const UNTIL_FORGOTTEN = 4_000;

/**
 * Lays a text on the clipboard.
 * @returns false where there is none, as on a page without HTTPS, or where the browser refuses
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export type Copying = 'not yet' | 'copied' | 'failed';

/** A text that a press copies, and what became of that. */
export function useCopy(text: string): readonly [Copying, () => void] {
  const [copying, setCopying] = useState<Copying>('not yet');
  const copy = async () => {
    const isCopied = await copyText(text);
    setCopying(isCopied ? 'copied' : 'failed');
    if (isCopied) setTimeout(() => setCopying('not yet'), UNTIL_FORGOTTEN);
  };
  return [copying, () => void copy()];
}

/** What could not be copied by a press: it stands there selected, to be copied by hand. */
export const CopyByHand = ({ text }: { readonly text: string }) => (
  <span role="status" className="small">
    It could not be copied. It is selected here:{' '}
    <code className="mono anywhere" translate="no" ref={select}>
      {text}
    </code>
  </span>
);

/** Selects all that an element holds. */
function select(element: HTMLElement | null): void {
  if (element !== null) getSelection()?.selectAllChildren(element);
}
