import { Button } from '@trussworks/react-uswds';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Webhook } from '../../api/types.js';
import { changeWebhook, webhookQuery, WEBHOOKS } from '../../api/webhooks.js';
import { Alert } from '../../design/alert.js';
import { Breadcrumbs, PageHead } from '../../design/page-head.js';
import { CommandForm, useForm } from '../../forms/index.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { tellRecorded } from '../../shell/index.js';
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
      tellRecorded('The webhook is changed.');
      void client.invalidateQueries({ queryKey: WEBHOOKS });
      void navigate({ to: '/webhooks/$id', params: { id } });
    },
  });
  useEffect(() => {
    if (form.hasConflict) void client.invalidateQueries({ queryKey: WEBHOOKS });
  }, [client, form.hasConflict]);
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
      {form.seen !== revision && <Meanwhile url={url} onSeen={() => form.see(revision)} />}
      <WantedFields form={form} />
    </CommandForm>
  );
}

/** Somebody else changed it since its writer saw it: how it stands now, before anything takes its place. */
const Meanwhile = ({ url, onSeen }: { readonly url: string; readonly onSeen: () => void }) => (
  <Alert
    kind="warn"
    title="It was changed meanwhile"
    isAnnounced
    acts={
      <Button type="button" outline onClick={onSeen}>
        Put mine in its place
      </Button>
    }
  >
    It stands at <span className="anywhere">{url}</span> now. What you wrote is kept below.
  </Alert>
);
