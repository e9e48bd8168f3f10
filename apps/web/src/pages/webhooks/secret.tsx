import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Alert } from '../../design/alert.js';

const UNTIL_FORGOTTEN = 4_000;

/** A secret, shown this once: nobody can be shown it again. */
export function SecretOnce({ secret, children }: { readonly secret: string; readonly children?: React.ReactNode }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
    setTimeout(() => setCopied(false), UNTIL_FORGOTTEN);
  };
  return (
    <Alert
      kind="warn"
      title="Keep this secret now: it is shown this once"
      isAnnounced
      acts={
        <Button type="button" outline onClick={() => void copy()}>
          {isCopied ? 'Copied' : 'Copy the secret'}
        </Button>
      }
    >
      <p>
        <code className="mono anywhere" translate="no">
          {secret}
        </code>
      </p>
      <p>
        Give it to the receiver, which checks every signature with it. Whoever has it can write messages that look like
        ours.
      </p>
      {children}
    </Alert>
  );
}
