import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearch } from '@tanstack/react-router';
import { personasQuery } from '../../api/queries.js';
import { Alert } from '../../design/alert.js';
import { PageHead } from '../../design/page-head.js';
import { Loaded } from '../../parts/loaded.js';
import { useSession } from '../../shell/index.js';
import { whyNotSignedIn } from '../../words/sign-in.js';
import { PersonaPicker } from '../../design/persona-picker.js';

/** Only a path of these pages: an address that somebody sent may not lead elsewhere after the sign-in. */
const pathOf = (value: unknown): string =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) && !value.startsWith('/sign-in') ? value : '/';

/** Where one signs in: by the provider, or as one of the people of the demonstration. */
export function SignIn() {
  const search: { readonly returnTo?: unknown; readonly failed?: unknown } = useSearch({ strict: false });
  const { data } = useSession();
  const returnTo = pathOf(search.returnTo);
  if (data?.signedIn === true) return <Navigate to={returnTo} replace />;
  return (
    <>
      {typeof search.failed === 'string' && (
        <Alert kind="bad" title="You could not be signed in" isAnnounced>
          {whyNotSignedIn(search.failed)}
        </Alert>
      )}
      {data?.demo === true ? <Demonstration returnTo={returnTo} /> : <Provider returnTo={returnTo} />}
    </>
  );
}

function Provider({ returnTo }: { readonly returnTo: string }) {
  return (
    <div className="stack">
      <PageHead title="Sign in" />
      <p>Information-sharing agreements between the NCCIC and ISAOs. Your agency’s or organization’s sign-in opens.</p>
      <a className="usa-button" href={`/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`}>
        Sign in
      </a>
    </div>
  );
}

function Demonstration({ returnTo }: { readonly returnTo: string }) {
  const personas = useQuery(personasQuery);
  return (
    <>
      <PageHead
        title="Who do you want to be?"
        documentTitle="Sign in"
        lead="This is a demonstration with made-up agreements. Pick a role, see what it sees, sign out and pick another. No password is needed; in production your agency’s sign-in stands here."
      />
      <Loaded query={personas} label="people" rows={10}>
        {(items) => <PersonaPicker personas={items} returnTo={returnTo} />}
      </Loaded>
    </>
  );
}
