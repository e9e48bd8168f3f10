import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Webhook } from '../../api/types.js';
import { changeWebhook, webhookQuery, WEBHOOKS } from '../../api/webhooks.js';
import { Alert } from '../../design/alert.js';
import { Breadcrumbs, PageHead } from '../../design/page-head.js';
import { CommandForm, useForm } from '../../forms/index.js';
import { Loaded } from '../../parts/loaded.js';
import { announce } from '../../shell/index.js';
import { WEBHOOKS_CRUMB } from './crumbs.js';
import { problemsOf, WantedFields, wantedOf, type WantedValues } from './wanted-fields.js';

/** Gives a webhook another address, or other things to be told of. */
export function ChangeWebhook() {
  const { id } = useParams({ from: '/webhooks/$id/change' });
  const webhook = useQuery(webhookQuery(id));
  const above = {
    name: 'The webhook',
    link: (
      <Link to="/webhooks/$id" params={{ id }}>
        The webhook
      </Link>
    ),
  };
  return (
    <>
      <Breadcrumbs above={[WEBHOOKS_CRUMB, above]} here="Change" />
      <PageHead title="Change a webhook" lead="Its secret stays the same." />
      <Loaded query={webhook} label="the webhook">
        {(one) => <ChangeForm webhook={one} />}
      </Loaded>
    </>
  );
}

function ChangeForm({ webhook: { id, url, types, revision } }: { readonly webhook: Webhook }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm<WantedValues, Webhook>({
    id: `webhook/${id}/change`,
    initial: { url, told: types.length === 0 ? 'all' : 'some', types },
    revision,
    check: problemsOf,
    send: (values, key, seen) => changeWebhook({ id, key, revision: seen }, wantedOf(values)),
    onDone: () => {
      announce('The webhook is changed.');
      void client.invalidateQueries({ queryKey: WEBHOOKS });
      void navigate({ to: '/webhooks/$id', params: { id } });
    },
  });
  useEffect(() => {
    if (form.hasConflict) void client.invalidateQueries({ queryKey: WEBHOOKS });
  }, [client, form.hasConflict]);
  const isBehind = form.seen !== revision;
  return (
    <CommandForm
      form={form}
      act="Save"
      cancel={
        <Link to="/webhooks/$id" params={{ id }} onClick={form.discard}>
          Leave it as it is
        </Link>
      }
    >
      {isBehind && (
        <Alert
          kind="warn"
          title="It was changed meanwhile"
          isAnnounced
          acts={
            <button type="button" className="usa-button usa-button--outline" onClick={() => form.see(revision)}>
              Put mine in its place
            </button>
          }
        >
          It stands at <span className="anywhere">{url}</span> now. What you wrote is kept below.
        </Alert>
      )}
      <WantedFields form={form} />
    </CommandForm>
  );
}
