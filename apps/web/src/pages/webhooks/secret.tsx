import { Button } from '@trussworks/react-uswds';
import { Alert } from '../../design/alert.js';
import { CopyByHand, useCopy } from '../../design/copy.js';

/** A secret, shown this once: nobody can be shown it again. */
export function SecretOnce({ secret, children }: { readonly secret: string; readonly children?: React.ReactNode }) {
  const [copying, copy] = useCopy(secret);
  return (
    <Alert
      kind="warn"
      title="Keep this secret now: it is shown this once"
      isAnnounced
      acts={
        <Button type="button" outline onClick={copy}>
          {copying === 'copied' ? 'Copied' : 'Copy the secret'}
        </Button>
      }
    >
      <p>
        {copying === 'failed' ? (
          <CopyByHand text={secret} />
        ) : (
          <code className="mono anywhere" translate="no">
            {secret}
          </code>
        )}
      </p>
      <p>
        Give it to the receiver, which checks every signature with it. Whoever has it can write messages that look like
        ours.
      </p>
      {children}
    </Alert>
  );
}
