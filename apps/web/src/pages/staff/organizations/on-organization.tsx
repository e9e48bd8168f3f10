import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { sendToOrganization } from '../../../api/commands.js';
import { organizationQuery } from '../../../api/queries.js';
import type { Organization, OrganizationBody, OrganizationCommand } from '../../../api/types.js';
import type { FormError } from '../../../design/fields/index.js';
import type { Written } from '../../../design/last-look.js';
import { CommandForm } from '../../../forms/index.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { Overtaken } from '../../../parts/step/overtaken.js';
import { useSending, type Sending } from '../../../parts/step/use-sending.js';
import { changesSince } from './changes-since.js';

/** Reads the organization of the address. */
export function WithOrganization({ children }: { readonly children: (organization: Organization) => React.ReactNode }) {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const query = useQuery(organizationQuery(id));
  return (
    <Loaded query={query} label="organization" rows={8}>
      {children}
    </Loaded>
  );
}

interface ActOptions<Name extends OrganizationCommand, Values> {
  readonly command: Name;
  readonly organization: Organization;
  /** Tells the form from others of the same command. */
  readonly about?: string;
  readonly initial: Values;
  readonly bodyOf: (values: Values) => object;
  readonly check?: (values: Values) => readonly FormError[];
}

/** A command on an organization under way, and how the organization stood when it was begun. */
export interface OrganizationAct<Values> extends Sending<Values> {
  readonly before: Organization;
  readonly organization: Organization;
}

/** A form for a command on an organization; after it, the organization is shown. */
export function useOrganizationAct<Name extends OrganizationCommand, Values extends object>(
  options: ActOptions<Name, Values>,
): OrganizationAct<Values> {
  const { command, organization, about, initial, bodyOf, check } = options;
  const { id, revision } = organization;
  const [before] = useState(organization);
  const navigate = useNavigate();
  const sending = useSending({
    id: [command, id, about].filter((part) => part !== undefined).join('.'),
    initial,
    check,
    revision,
    send: async (values: Values, key, seen) => {
      const body: OrganizationBody<Name> = JSON.parse(JSON.stringify(bodyOf(values)));
      return sendToOrganization(command, { id, revision: seen, key }, body);
    },
    onDone: () => void navigate({ to: '/organizations/$id', params: { id } }),
  });
  return { ...sending, before, organization };
}

interface OrganizationFormProps<Values> {
  readonly act: OrganizationAct<Values>;
  readonly button: string;
  readonly yours: readonly Written[];
  readonly children: React.ReactNode;
  readonly isDangerous?: boolean;
}

/** The form of an act on an organization, with what others changed meanwhile. */
export function OrganizationForm<Values>(props: OrganizationFormProps<Values>) {
  const { act, button, yours, children, isDangerous = false } = props;
  const { form, isRecorded, overtakenAt, goOn, before, organization } = act;
  if (isRecorded) return <p role="status">Recorded. The organization is read again.</p>;
  return (
    <div className="stack">
      {overtakenAt !== undefined && (
        <Overtaken theirs={<Changes changes={changesSince(before, organization)} />} yours={yours} onGoOn={goOn} />
      )}
      <CommandForm
        form={form}
        act={button}
        isDangerous={isDangerous}
        cancel={
          <Link to="/organizations/$id" params={{ id: organization.id }}>
            Back to the organization
          </Link>
        }
      >
        {children}
      </CommandForm>
    </div>
  );
}

/** What others changed about the organization, a sentence each. */
const Changes = ({ changes }: { readonly changes: readonly string[] }) => (
  <ul className="ruled">
    {changes.map((change) => (
      <li key={change}>{change}</li>
    ))}
  </ul>
);
