import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { policyQuery } from '../../../api/queries.js';
import { publicationsQuery } from '../../../api/policy.js';
import type { Policy, PublicationItem } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { DateField, LongTextField } from '../../../design/fields/index.js';
import { PageHead } from '../../../design/page-head.js';
import { TabsWithCounts } from '../../../design/tabs.js';
import { CommandForm } from '../../../forms/index.js';
import { Loaded } from '../../../parts/loaded.js';
import { useWords } from '../../../parts/use-search.js';
import { announce, useSignedIn } from '../../../shell/index.js';
import { ClauseFields, useClause } from './clause.js';
import type { Proposal, ProposalForm } from './proposal.js';
import { ValuesFields, useValues } from './values.js';
import { WindowFields, useWindow } from './window.js';

const KINDS = [
  { id: 'values', name: 'Values' },
  { id: 'clause', name: 'A clause' },
  { id: 'window', name: 'A statutory window' },
] as const;

/** Proposes a change of the policy: nothing changes until another administrator has approved it. */
export function ProposeChange() {
  const policy = useQuery(policyQuery());
  const publications = useInfiniteQuery(publicationsQuery);
  const { functions } = useSignedIn();
  return (
    <>
      <p className="crumbs">
        <Link to="/platform/policy">Policy</Link>
      </p>
      <PageHead
        title="Propose a change of the policy"
        lead="Say what is to hold from which day on, and why. Nothing changes until another administrator has approved it."
      />
      {functions.includes('admin') ? (
        <Loaded query={policy} label="the policy">
          {(inForce) => (
            <Loaded query={publications} label="the publications">
              {({ pages: [first] }) => (
                <Kinds policy={inForce} revision={first!.revision} waiting={first!.items.filter(isWaiting)} />
              )}
            </Loaded>
          )}
        </Loaded>
      ) : (
        <Alert kind="info" title="Administrators propose">
          You can read what was proposed on the page of the policy.
        </Alert>
      )}
    </>
  );
}

const isWaiting = ({ status, kind }: PublicationItem): boolean => status === 'Approved' && kind === 'Values';

interface KindsProps {
  readonly policy: Policy;
  readonly revision: number;
  /** Other values that are approved and have not taken effect. */
  readonly waiting: readonly PublicationItem[];
}

function Kinds({ policy, revision, waiting }: KindsProps) {
  const [words, setWords] = useWords();
  const kind = KINDS.find(({ id }) => id === words['kind'])?.id ?? 'values';
  const about = { policy, revision };
  return (
    <>
      <TabsWithCounts label="What is to change" tabs={KINDS} current={kind} onChoose={(id) => setWords({ kind: id })} />
      {kind === 'values' && waiting.length > 0 && (
        <Alert kind="warn" title="Other values wait for their day">
          {waiting.map(({ version }) => version).join(', ')} will be in force by then. The form begins with what is in
          force today: what is to stay of them must be said again.
        </Alert>
      )}
      {kind === 'values' && <ValuesForm key="values" {...about} />}
      {kind === 'clause' && <ClauseForm key="clause" {...about} />}
      {kind === 'window' && <WindowForm key="window" {...about} />}
    </>
  );
}

type FormProps = Pick<KindsProps, 'policy' | 'revision'>;

function ValuesForm({ policy, revision }: FormProps) {
  const form = useValues(policy, revision, useDone());
  return (
    <Frame form={form}>
      <ValuesFields policy={policy} form={form} />
    </Frame>
  );
}

function ClauseForm({ policy, revision }: FormProps) {
  const form = useClause(policy, revision, useDone());
  return (
    <Frame form={form}>
      <ClauseFields policy={policy} form={form} />
    </Frame>
  );
}

function WindowForm({ policy, revision }: FormProps) {
  const form = useWindow(policy, revision, useDone());
  return (
    <Frame form={form}>
      <WindowFields form={form} />
    </Frame>
  );
}

/** Once it is recorded: the policy is read again, and its page shows what was proposed. */
function useDone() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return () => {
    announce('The change is proposed.');
    void client.invalidateQueries({ queryKey: ['policy'] });
    void navigate({ to: '/platform/policy' });
  };
}

interface FrameProps<Values extends Proposal> {
  readonly form: ProposalForm<Values>;
  readonly children: React.ReactNode;
}

/** What every proposal says, around what it changes. */
function Frame<Values extends Proposal>({ form, children }: FrameProps<Values>) {
  const client = useQueryClient();
  const { values, errorAt, hasConflict, change } = form;
  useEffect(() => {
    if (hasConflict) void client.invalidateQueries({ queryKey: ['policy'] });
  }, [client, hasConflict]);
  const say = (part: Partial<Proposal>) => change({ ...values, ...part });
  return (
    <CommandForm form={form} act="Propose the change" cancel={<Link to="/platform/policy">Leave it as it is</Link>}>
      <DateField
        pointer="/effectiveFrom"
        label="In effect from"
        hint="Tomorrow at the earliest, in New York."
        error={errorAt('/effectiveFrom')}
        value={values.effectiveFrom}
        onChange={(effectiveFrom) => say({ effectiveFrom })}
      />
      <LongTextField
        pointer="/reason"
        label="Why"
        hint="Kept with the record, for the government and auditors."
        most={1000}
        error={errorAt('/reason')}
        value={values.reason}
        onChange={(reason) => say({ reason })}
      />
      {children}
    </CommandForm>
  );
}
