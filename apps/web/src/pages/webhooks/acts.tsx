import { Button } from '@trussworks/react-uswds';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Webhook } from '../../api/types.js';
import { rotateSecret, sendTest, tendWebhook } from '../../api/webhooks.js';
import { Dialog } from '../../design/dialog.js';
import { Link } from '../../parts/link.js';
import { sentenceOf, useAct } from './use-act.js';

interface ActsProps {
  readonly webhook: Webhook;
  readonly onSecret: (secret: string) => void;
}

/** What can be done with a webhook as it stands. */
export function Acts({ webhook, onSecret }: ActsProps) {
  const { id, revision, state } = webhook;
  const isOn = state === 'enabled';
  const seen = (key: string) => ({ id, key, revision });
  const test = useAct((key) => sendTest({ id, key }), 'A test event is on its way.');
  const enable = useAct((key) => tendWebhook('enable', seen(key)), 'The webhook is switched on.');
  const disable = useAct((key) => tendWebhook('disable', seen(key)), 'The webhook is switched off.');
  const failed = sentenceOf(test.error ?? enable.error ?? disable.error);
  return (
    <>
      <div className="row acts">
        {isOn && <Press name="Send a test event" act={test} />}
        {/* one button, which keeps the focus */}
        <Press name={isOn ? 'Switch it off' : 'Switch it on'} act={isOn ? disable : enable} isOutline={isOn} />
        <Link className="usa-button usa-button--outline" to="/webhooks/$id/change" params={{ id }}>
          Change it
        </Link>
        <Rotate webhook={webhook} onSecret={onSecret} />
        <Remove webhook={webhook} />
      </div>
      {failed !== null && (
        <p className="small bad" role="alert">
          {failed}
        </p>
      )}
    </>
  );
}

interface PressProps {
  readonly name: string;
  readonly act: { readonly isPending: boolean; readonly mutate: () => void };
  readonly isOutline?: boolean;
}

const Press = ({ name, act: { isPending, mutate }, isOutline = false }: PressProps) => (
  <Button type="button" outline={isOutline} aria-busy={isPending} onClick={() => !isPending && mutate()}>
    {isPending ? 'Asking' : name}
  </Button>
);

function Rotate({ webhook: { id, revision }, onSecret }: ActsProps) {
  const act = useAct(
    (key) => rotateSecret({ id, key, revision }),
    'The webhook has a new secret.',
    ({ secret }) => onSecret(secret),
  );
  return (
    <Asked
      name="New secret"
      title="Give it a new secret?"
      act={act}
      text="You are shown it once. For 24 hours messages are signed with the old secret, too, so that the receiver can change over meanwhile."
    />
  );
}

function Remove({ webhook: { id, revision } }: { readonly webhook: Webhook }) {
  const navigate = useNavigate();
  const act = useAct(
    (key) => tendWebhook('remove', { id, key, revision }),
    'The webhook is removed.',
    () => void navigate({ to: '/webhooks' }),
  );
  return (
    <Asked
      name="Remove it"
      title="Remove this webhook?"
      act={act}
      text="It is told of nothing any more, and the list of what was sent to it goes with it. That cannot be undone."
    />
  );
}

interface AskedProps {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly act: { readonly isPending: boolean; readonly mutate: () => void; readonly error: Error | null };
}

/** An act that is confirmed first. */
function Asked({ name, title, text, act: { isPending, mutate, error } }: AskedProps) {
  const [isAsking, setAsking] = useState(false);
  const send = () => {
    setAsking(false);
    if (!isPending) mutate();
  };
  const failed = sentenceOf(error);
  return (
    <>
      <Button type="button" outline aria-busy={isPending} onClick={() => setAsking(true)}>
        {name}
      </Button>
      {failed !== null && (
        <span className="small bad" role="alert">
          {failed}
        </span>
      )}
      <Dialog
        title={title}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        acts={
          <>
            <Button type="button" onClick={send}>
              {name}
            </Button>
            <Button type="button" unstyled onClick={() => setAsking(false)}>
              Leave it as it is
            </Button>
          </>
        }
      >
        <p>{text}</p>
      </Dialog>
    </>
  );
}
