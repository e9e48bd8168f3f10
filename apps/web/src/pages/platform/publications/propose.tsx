import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { policyQuery } from '../../../api/queries.js';
import { publicationsQuery } from '../../../api/policy.js';
import type { Policy, PublicationItem } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { Breadcrumbs, PageHead } from '../../../design/page-head.js';
import { TabsWithCounts } from '../../../design/tabs.js';
import { Loaded } from '../../../parts/loaded.js';
import { useWords } from '../../../parts/use-search.js';
import { tellRecorded, useSignedIn } from '../../../shell/index.js';
import { CHANGE_FORMS } from './change-forms.js';
import { POLICY } from './crumbs.js';

const KINDS = [
  { id: 'values', name: 'Values', kind: 'Values' },
  { id: 'baseline', name: 'The baseline', kind: 'Baseline' },
  { id: 'clause', name: 'A clause', kind: 'Clause' },
  { id: 'window', name: 'A statutory window', kind: 'StatutoryWindow' },
  { id: 'functions', name: 'Functions of a person', kind: 'Functions' },
] as const;

/** Proposes a change of the policy: nothing changes until another administrator has approved it. */
export function ProposeChange() {
  const policy = useQuery(policyQuery());
  const publications = useInfiniteQuery(publicationsQuery);
  const { functions } = useSignedIn();
  return (
    <>
      <Breadcrumbs above={[POLICY]} here="Propose a change" />
      <PageHead
        title="Propose a change of the policy"
        lead="Say what is to hold from which day on, and why. Nothing changes until another administrator has approved it."
      />
      {functions.includes('admin') ? (
        <Loaded query={policy} label="the policy">
          {(inForce) => (
            <Loaded query={publications} label="the publications">
              {({ pages: [first] }) => (
                <Kinds
                  policy={inForce}
                  revision={first!.revision}
                  waiting={first!.items.filter(({ status }) => status === 'Approved')}
                />
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

/** Kinds that are proposed whole, and so take the place of what was approved before. */
const IS_WHOLE: ReadonlySet<string> = new Set(['Values', 'Baseline']);

interface KindsProps {
  readonly policy: Policy;
  readonly revision: number;
  /** What is approved and has not taken effect. */
  readonly waiting: readonly PublicationItem[];
}

function Kinds({ policy, revision, waiting }: KindsProps) {
  const [words, setWords] = useWords();
  const { id: current, kind } = KINDS.find(({ id }) => id === words['kind']) ?? KINDS[0];
  const ahead = waiting.filter((one) => one.kind === kind);
  const ChangeForm = CHANGE_FORMS[kind];
  const onDone = useDone();
  return (
    <>
      <TabsWithCounts
        label="What is to change"
        tabs={KINDS}
        current={current}
        onChoose={(id) => setWords({ kind: id })}
      />
      {IS_WHOLE.has(kind) && ahead.length > 0 && (
        <Alert kind="warn" title="Another change of it waits for its day">
          {ahead.map(({ version }) => version).join(', ')} will be in force by then. The form begins with what is in
          force today: what is to stay of them must be said again.
        </Alert>
      )}
      <ChangeForm key={`${kind} ${words['person'] ?? ''}`} policy={policy} occasion={{ revision, onDone }} />
    </>
  );
}

/** Once it is recorded: the policy is read again, and its page shows what was proposed. */
function useDone() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return () => {
    tellRecorded('The change is proposed.');
    void client.invalidateQueries({ queryKey: ['policy'] });
    void navigate({ to: '/platform/policy' });
  };
}
