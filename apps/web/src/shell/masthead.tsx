import { Button } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { requestJson } from '../api/client.js';
import { organizationQuery } from '../api/queries.js';
import { forgetPosition } from '../api/position.js';
import type { SignedIn } from '../api/types.js';
import { Icon } from '../design/icon.js';
import { forgetForms } from '../forms/kept.js';
import { Link } from '../parts/link.js';
import { personOf, sideOf } from '../words/functions.js';
import { Mark } from './brand.js';
import { navigationOf, partOf } from './navigation.js';

/** Ends the session, and forgets what this tab keeps of it: what was written and not sent goes, what was chosen for the browser stays. */
async function signOut() {
  await requestJson('/auth/sign-out', { method: 'POST' });
  forgetPosition();
  forgetForms();
  location.assign('/sign-in');
}

/** Brand, navigation by function, and who is signed in. */
export function Masthead({ who }: { readonly who: SignedIn | null }) {
  const [isOpen, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  const [isStillSignedIn, setStillSignedIn] = useState(false);
  const leave = () => void signOut().catch(() => setStillSignedIn(true));
  return (
    <header className="masthead">
      <div className="width">
        <Link className="brand" to="/">
          <Mark />
          Accord
        </Link>
        {who !== null && <Navigation who={who} isOpen={isOpen} onSignOut={leave} />}
        <div className="person">
          {who === null ? <a href="/directory">Public directory</a> : <Person who={who} onSignOut={leave} />}
          {who !== null && (
            <Button
              type="button"
              outline
              className="small-button menu-button"
              aria-expanded={isOpen}
              aria-controls="navigation"
              onClick={() => setOpen(!isOpen)}
            >
              Menu
            </Button>
          )}
        </div>
      </div>
      {isStillSignedIn && <StillSignedIn />}
    </header>
  );
}

/** Nobody leaves a computer in the belief that they are signed out. */
const StillSignedIn = () => (
  <div className="silence" role="alert">
    <p className="width">
      <Icon name="triangle" /> <b>You are still signed in.</b> The server did not answer. Sign out again before you
      leave this computer.
    </p>
  </div>
);

interface LeavingProps {
  readonly who: SignedIn;
  readonly onSignOut: () => void;
}

/** The parts of the place; of the one that the page is in, and of the page itself, it is said so. */
function Navigation({ who, isOpen, onSignOut }: LeavingProps & { readonly isOpen: boolean }) {
  const { pathname } = useLocation();
  const part = partOf(who, pathname);
  return (
    <nav id="navigation" className={isOpen ? 'navigation open' : 'navigation'} aria-label="Main">
      {navigationOf(who).map(({ to, name }) => (
        <Link key={to} to={to} aria-current={to === part?.to ? part.said : undefined}>
          {name}
        </Link>
      ))}
      <button type="button" className="usa-button usa-button--unstyled in-menu" onClick={onSignOut}>
        Sign out
      </button>
    </nav>
  );
}

/** For whom a person acts: an organization by its short name, or a part of the government. */
function useSide({ functions: [first = 'auditor'], organizationId }: SignedIn): string | undefined {
  const { data } = useQuery({ ...organizationQuery(organizationId ?? ''), enabled: organizationId !== undefined });
  if (organizationId !== undefined) return data?.shortName;
  const side = sideOf(first);
  return side === 'NCCIC' || side === 'DHS' ? side : undefined;
}

function Person({ who, onSignOut }: LeavingProps) {
  const side = useSide(who);
  return (
    <>
      <div className="who">
        <b>{who.functions.map(personOf).join(', ')}</b>
        {who.subjectId}
        {side !== undefined && `, ${side}`}
      </div>
      <button type="button" className="usa-button usa-button--unstyled sign-out" onClick={onSignOut}>
        Sign out
      </button>
    </>
  );
}
