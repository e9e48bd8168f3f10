import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WebhookWithSecret } from '../../api/types.js';
import { makeWebhook, WEBHOOKS } from '../../api/webhooks.js';
import { Alert } from '../../design/alert.js';
import { ChoiceField } from '../../design/fields/index.js';
import { Breadcrumbs, PageHead } from '../../design/page-head.js';
import { CommandForm, useForm, type Form } from '../../forms/index.js';
import { Link } from '../../parts/link.js';
import { isAdmin, useSignedIn } from '../../shell/index.js';
import { WEBHOOKS_CRUMB } from './crumbs.js';
import { SecretOnce } from './secret.js';
import { problemsOf, WantedFields, wantedOf, type WantedValues } from './wanted-fields.js';

interface NewValues extends WantedValues {
  readonly owner: 'own' | 'system';
}

/** Adds a webhook, and shows its secret once. */
export function AddWebhook() {
  const [made, setMade] = useState<WebhookWithSecret>();
  const who = useSignedIn();
  const mayAdd = isAdmin(who) || who.functions.includes('isao.officer');
  return (
    <>
      <Breadcrumbs above={[WEBHOOKS_CRUMB]} here="Add" />
      <PageHead title={made === undefined ? 'Add a webhook' : 'The webhook is added'} />
      {made !== undefined && <Made made={made} />}
      {made === undefined && mayAdd && <AddForm onMade={setMade} />}
      {!mayAdd && (
        <Alert kind="info" title="Officers and administrators add webhooks">
          An officer adds those of the organization, an administrator those of the system.
        </Alert>
      )}
    </>
  );
}

const Made = ({ made: { id, url, secret } }: { readonly made: WebhookWithSecret }) => (
  <div className="stack">
    <p>
      <span className="anywhere">{url}</span> is told of what happens from now on.
    </p>
    <SecretOnce secret={secret} />
    <p>
      <Link to="/webhooks/$id" params={{ id }}>
        Go to the webhook
      </Link>
      , and send it a test event.
    </p>
  </div>
);

function AddForm({ onMade }: { readonly onMade: (made: WebhookWithSecret) => void }) {
  const who = useSignedIn();
  const client = useQueryClient();
  const isOfBoth = isAdmin(who) && who.functions.includes('isao.officer');
  const form = useForm<NewValues, WebhookWithSecret>({
    id: 'add-webhook',
    initial: { url: '', told: 'all', types: [], owner: 'own' },
    check: problemsOf,
    send: (values, key) =>
      makeWebhook(key, {
        ...wantedOf(values),
        ...(isOfBoth && values.owner === 'system' ? { organizationId: null } : {}),
      }),
    onDone: (made) => {
      void client.invalidateQueries({ queryKey: WEBHOOKS });
      onMade(made);
    },
  });
  return (
    <CommandForm form={form} act="Add the webhook" cancel={<Link to="/webhooks">Back to the list</Link>}>
      <WantedFields form={form} />
      {isOfBoth && <Owner form={form} />}
    </CommandForm>
  );
}

const OWNERS = [
  { value: 'own', label: 'My organization, and is told of its agreements' },
  { value: 'system', label: 'The system, and is told of all agreements' },
];

const Owner = ({ form: { values, change, errorAt } }: { readonly form: Form<NewValues> }) => (
  <ChoiceField
    pointer="/organizationId"
    label="Whose it is"
    error={errorAt('/organizationId')}
    options={OWNERS}
    value={values.owner}
    onChange={(owner) => change({ owner: owner === 'system' ? 'system' : 'own' })}
  />
);
