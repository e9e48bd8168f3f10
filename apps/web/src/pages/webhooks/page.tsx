import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Webhook } from '../../api/types.js';
import { webhookQuery } from '../../api/webhooks.js';
import { Alert } from '../../design/alert.js';
import { Moment } from '../../design/moment.js';
import { Breadcrumbs, PageHead } from '../../design/page-head.js';
import { StatusText } from '../../design/status-text.js';
import { SummaryBox } from '../../design/summary-box.js';
import { Loaded } from '../../parts/loaded.js';
import { moment } from '../../words/dates.js';
import { statusOf, toldOf, WHY_OFF } from '../../words/webhooks.js';
import { Acts } from './acts.js';
import { WEBHOOKS_CRUMB } from './crumbs.js';
import { Deliveries } from './deliveries.js';
import { SecretOnce } from './secret.js';

/** One webhook: how it is, what can be done with it, and what was sent to it. */
export function WebhookPage() {
  const { id } = useParams({ from: '/webhooks/$id' });
  const webhook = useQuery({ ...webhookQuery(id), refetchInterval: 10_000 });
  const [secret, setSecret] = useState<string>();
  return (
    <>
      <Breadcrumbs above={[WEBHOOKS_CRUMB]} here="A webhook" />
      <PageHead title="Webhook" lead={webhook.data && <span className="anywhere">{webhook.data.url}</span>} />
      <Loaded query={webhook} label="the webhook">
        {(one) => (
          <div className="stack-wide">
            <IfOff webhook={one} />
            {secret !== undefined && (
              <SecretOnce secret={secret}>
                {previousUntil(one) !== null && <p>The old one signs beside it until {previousUntil(one)}.</p>}
              </SecretOnce>
            )}
            <div className="stack">
              <Facts webhook={one} />
              <Acts webhook={one} onSecret={setSecret} />
            </div>
            <Deliveries webhook={one} />
          </div>
        )}
      </Loaded>
    </>
  );
}

/** Why it is switched off. */
function IfOff({ webhook: { disabledBecause, disabledAt } }: { readonly webhook: Webhook }) {
  if (disabledBecause === null) return null;
  return (
    <Alert
      kind={disabledBecause === 'person' ? 'info' : 'bad'}
      title={`Switched off${disabledAt === null ? '' : ` on ${moment(disabledAt)}`}`}
    >
      {WHY_OFF[disabledBecause]} What happens meanwhile is not sent to it; what was held can be sent again below, once
      it is on.
    </Alert>
  );
}

/** Until when the secret of before signs, too; null where it does not any more. */
const previousUntil = ({ previousSecretUntil }: Webhook): string | null =>
  previousSecretUntil !== null && Date.parse(previousSecretUntil) > Date.now() ? moment(previousSecretUntil) : null;

const Facts = ({ webhook }: { readonly webhook: Webhook }) => (
  <SummaryBox
    facts={[
      {
        name: 'State',
        value: <StatusText status={statusOf(webhook)} />,
        ...(webhook.state === 'enabled' && webhook.failingSince !== null
          ? { under: `since ${moment(webhook.failingSince)}` }
          : {}),
      },
      {
        name: 'Told of',
        value: toldOf(webhook),
        under: webhook.organizationId === null ? 'of every agreement' : 'of the agreements of your organization',
      },
      {
        name: 'Secret',
        value: 'Shown once',
        under:
          previousUntil(webhook) === null
            ? 'when it was made or renewed'
            : `the one before signs, too, until ${previousUntil(webhook)}`,
      },
      { name: 'Since', value: <Moment at={webhook.createdAt} /> },
    ]}
  />
);
