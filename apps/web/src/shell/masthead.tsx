import { Button } from '@trussworks/react-uswds';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { requestJson } from '../api/client.js';
import { forgetPosition } from '../api/position.js';
import type { SignedIn } from '../api/types.js';
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
  return (
    <header className="masthead">
      <div className="width">
        <Link className="brand" to="/">
          <Mark />
          Accord
        </Link>
        {who !== null && <Navigation who={who} isOpen={isOpen} />}
        <div className="person">
          {who === null ? <a href="/directory">Public directory</a> : <Person who={who} />}
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
    </header>
  );
}

/** The parts of the place; of the one that the page is in, and of the page itself, it is said so. */
function Navigation({ who, isOpen }: { readonly who: SignedIn; readonly isOpen: boolean }) {
  const { pathname } = useLocation();
  const part = partOf(who, pathname);
  return (
    <nav id="navigation" className={isOpen ? 'navigation open' : 'navigation'} aria-label="Main">
      {navigationOf(who).map(({ to, name }) => (
        <Link key={to} to={to} aria-current={to === part?.to ? part.said : undefined}>
          {name}
        </Link>
      ))}
      <button type="button" className="usa-button usa-button--unstyled in-menu" onClick={() => void signOut()}>
        Sign out
      </button>
    </nav>
  );
}

function Person({ who }: { readonly who: SignedIn }) {
  const [first = 'auditor'] = who.functions;
  return (
    <>
      <div className="who">
        <b>{who.functions.map(personOf).join(', ')}</b>
        {who.subjectId}
        {['NCCIC', 'DHS'].includes(sideOf(first) ?? '') && `, ${sideOf(first)}`}
      </div>
      <button type="button" className="usa-button usa-button--unstyled sign-out" onClick={() => void signOut()}>
        Sign out
      </button>
    </>
  );
}
