import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { publicationQuery } from '../../../api/policy.js';
import { policyQuery } from '../../../api/queries.js';
import type { Policy, Publication } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { Breadcrumbs, PageHead } from '../../../design/page-head.js';
import { Loaded } from '../../../parts/loaded.js';
import { tellRecorded } from '../../../shell/index.js';
import { CHANGE_FORMS } from './change-forms.js';
import { POLICY, publicationCrumb } from './crumbs.js';

/** Another text of a publication that waits: whoever writes it becomes one of its authors. */
export function RevisePublication() {
  const { version = '' } = useParams({ strict: false });
  const publication = useQuery(publicationQuery(version));
  const policy = useQuery(policyQuery());
  return (
    <>
      <Breadcrumbs above={[POLICY, publicationCrumb(version)]} here="Revise" />
      <PageHead
        title={`Revise publication ${version}`}
        lead="It begins with what was proposed. Whoever revises it becomes one of its authors, and does not approve it."
      />
      <Loaded query={publication} label="the publication">
        {(one) => (
          <Loaded query={policy} label="the policy">
            {(inForce) => <Revision publication={one} policy={inForce} />}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface RevisionProps {
  readonly publication: Publication;
  readonly policy: Policy;
}

function Revision({ publication, policy }: RevisionProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { version, kind, revision, actions } = publication;
  const isTheirs = actions.some(({ command, allowed }) => command === 'revise-publication' && allowed);
  if (!isTheirs || kind === 'Shipped')
    return (
      <Alert kind="info" title="It cannot be revised">
        Administrators revise what is proposed and not approved yet. What was approved is withdrawn, and proposed anew.
      </Alert>
    );
  const ChangeForm = CHANGE_FORMS[kind];
  const onDone = () => {
    tellRecorded(`${version} is revised.`);
    void client.invalidateQueries({ queryKey: ['policy'] });
    void navigate({ to: '/platform/policy/publications/$version', params: { version } });
  };
  return <ChangeForm policy={policy} occasion={{ revision, onDone, revised: publication }} />;
}
