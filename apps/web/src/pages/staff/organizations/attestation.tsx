import { useQuery } from '@tanstack/react-query';
import { policyQuery } from '../../../api/queries.js';
import type { Organization } from '../../../api/types.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import { count, dateOf, day } from '../../../words/dates.js';
import { BASELINE_ANSWERS, type Status } from '../../../words/status.js';
import { attestationStatusOf } from './attestation-status.js';

const WITHDRAWN: Status = { icon: 'turning', word: 'Withdrawn', tone: 'warn' };

type Attestation = NonNullable<Organization['attestation']>;

/** The attestation with its items: gaps and what was withdrawn first, the rest behind a word. */
export function AttestationOf({ organization }: { readonly organization: Organization }) {
  const { attestation } = organization;
  return (
    <Section
      title="Standards attestation"
      {...(attestation === undefined ? {} : { aside: `baseline ${attestation.baselineVersion}` })}
    >
      {attestation === undefined ? (
        <p>The organization has not attested. Its officer attests with an application.</p>
      ) : (
        <Attested attestation={attestation} status={attestationStatusOf(organization)} />
      )}
    </Section>
  );
}

function Attested({ attestation, status }: { readonly attestation: Attestation; readonly status: Status }) {
  const { recordedAt, validUntil, answers } = attestation;
  const open = answers.filter((one) => one.answer === 'Gap' || isWithdrawn(one.itemId, attestation));
  const rest = answers.filter((one) => !open.includes(one));
  return (
    <div className="stack">
      <p className="row">
        <StatusText status={status} />
        <span className="muted">
          attested {day(dateOf(recordedAt))}, counts until {day(validUntil)}
        </span>
      </p>
      {open.length > 0 && <Items items={open} attestation={attestation} />}
      <details>
        <summary>{count(rest.length, 'item')} met or not applicable</summary>
        <Items items={rest} attestation={attestation} />
      </details>
    </div>
  );
}

const isWithdrawn = (itemId: string, { withdrawnItemIds }: Attestation) => withdrawnItemIds.includes(itemId);

interface ItemsProps {
  readonly items: Attestation['answers'];
  readonly attestation: Attestation;
}

function Items({ items, attestation }: ItemsProps) {
  const { data: policy } = useQuery(policyQuery());
  const textOfItem = (id: string) => policy?.catalogues.baseline.items.find(({ itemId }) => itemId === id)?.text ?? '';
  return (
    <ul className="attested">
      {items.map(({ itemId, answer, evidence }) => (
        <li key={itemId}>
          <span className="mono">{itemId}</span>
          <span>
            {textOfItem(itemId)}
            {evidence !== undefined && <span className="under">{evidence}</span>}
          </span>
          <StatusText status={isWithdrawn(itemId, attestation) ? WITHDRAWN : BASELINE_ANSWERS[answer]} />
        </li>
      ))}
    </ul>
  );
}
