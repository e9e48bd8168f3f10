import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Session, SignedIn } from '../api/types.js';
import { Skeleton } from '../design/skeleton.js';
import { signInAddress } from '../design/sign-in-address.js';
import { isSomebodyElse } from '../api/person.js';
import { ErrorFrame, SomebodyElse } from '../parts/frames.js';
import { onAnnounce } from './announce.js';
import { useKeptFocus } from './kept-focus.js';
import { Masthead } from './masthead.js';
import { ownPageFor } from './own-pages.js';
import { JustRecorded } from './recorded.js';
import { Silence } from './silence.js';
import { SessionWarning } from './session-warning.js';
import { isIsao, SignedInProvider, useOtherPerson, useSession } from './session.js';

/** Pages that are open to everybody. */
const PUBLIC = new Set(['/sign-in', '/dev/components']);

/** What stands around every page, and whose page it is. */
export function Shell() {
  const session = useSession();
  useKeptFocus();
  useOtherPerson();
  const { data } = session;
  const who = data?.signedIn === true ? data : null;
  return (
    <SignedInProvider value={who}>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <HandlingStrip isDemonstration={data?.demo ?? false} />
      <Masthead who={who} />
      <Silence />
      <main id="main" className="width" tabIndex={-1}>
        <JustRecorded />
        {data === undefined ? (
          <BeforeSession error={session.error} onRetry={() => void session.refetch()} />
        ) : (
          <Page session={data} />
        )}
      </main>
      <Footer help={data?.help} who={who} />
      {who !== null && <SessionWarning expiresAt={who.expiresAt} />}
      <Announcer />
    </SignedInProvider>
  );
}

/** The page itself, for whom it is open; others sign in and come back. */
function Page({ session }: { readonly session: Session }) {
  const { pathname } = useLocation();
  const mustSignIn = !session.signedIn && !PUBLIC.has(pathname);
  useEffect(() => {
    if (mustSignIn) location.replace(pathname === '/' ? '/sign-in' : signInAddress());
  }, [mustSignIn, pathname]);
  if (session.signedIn && isSomebodyElse(session.subjectId)) return <SomebodyElse subjectId={session.subjectId} />;
  const own = session.signedIn ? ownPageFor(session, pathname) : undefined;
  if (own !== undefined) return <Navigate to={own} replace />;
  return mustSignIn ? <Skeleton label="the sign-in" /> : <Outlet />;
}

function BeforeSession({ error, onRetry }: { readonly error: Error | null; readonly onRetry: () => void }) {
  return error === null ? <Skeleton label="the page" /> : <ErrorFrame error={error} onRetry={onRetry} />;
}

function HandlingStrip({ isDemonstration }: { readonly isDemonstration: boolean }) {
  return (
    <section className="handling" aria-label="Handling">
      <div className="width">
        <span>Unclassified system. Do not enter classified information.</span>
        {isDemonstration && <span className="demonstration">Demonstration. Every agreement here is made up.</span>}
      </div>
    </section>
  );
}

interface FooterProps {
  readonly help: string | undefined;
  readonly who: SignedIn | null;
}

/** Where help is found, in the same place on every page; then which build this is. */
function Footer({ help, who }: FooterProps) {
  return (
    <footer className="footer">
      <div className="width">
        <Help contact={help} who={who} />
        <a href="/directory">Public directory</a>
        <a href="/api/docs">API description</a>
        <span className="row-end">Times are Eastern (ET). Build {import.meta.env.BUILD}</span>
      </div>
    </footer>
  );
}

function whomToAsk(who: SignedIn | null): string {
  if (who === null) return 'your case manager at NCCIC, or your administrators';
  return isIsao(who) ? 'your case manager at NCCIC' : 'your administrators';
}

function Help({ contact, who }: { readonly contact: string | undefined; readonly who: SignedIn | null }) {
  if (contact === undefined) return <span>Help: ask {whomToAsk(who)}</span>;
  return (
    <span>
      Help: <a href={contact.includes('://') ? contact : `mailto:${contact}`}>{contact.replace('https://', '')}</a>
    </span>
  );
}

/** Reads sentences out: each in an element of its own, for the same words in the same element are no news to a screen reader. */
function Announcer() {
  const [{ sentence, count }, setSaid] = useState({ sentence: '', count: 0 });
  useEffect(() => onAnnounce((next) => setSaid((said) => ({ sentence: next, count: said.count + 1 }))), []);
  return (
    <p className="for-screen-readers" role="status">
      <span key={count}>{sentence}</span>
    </p>
  );
}
