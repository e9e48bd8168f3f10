import { Button } from '@trussworks/react-uswds';
import { useLayoutEffect, useState } from 'react';
import { Refusal, Unreachable } from '../api/refusal.js';
import { PageHead } from '../design/page-head.js';
import { signInAddress } from '../design/sign-in-address.js';
import { count } from '../words/dates.js';
import { FAILURES } from '../words/failures.js';

interface FrameProps {
  readonly title: string;
  readonly children: React.ReactNode;
  readonly acts?: React.ReactNode;
  readonly reference?: string | undefined;
}

/**
 * What happened, what was kept and what to do; the reference comes last. A page by itself; below the title of a page, a part
 * of that page.
 */
function Frame({ title, children, acts, reference }: FrameProps) {
  const [isPart, setPart] = useState(true);
  useLayoutEffect(() => setPart(document.querySelector('main h1') !== null), []);
  return (
    <div className="frame stack" role={isPart ? 'alert' : undefined}>
      {isPart ? <h2>{title}</h2> : <PageHead title={title} />}
      {children}
      {acts !== undefined && <div className="row acts">{acts}</div>}
      {reference !== undefined && <p className="under">{reference}</p>}
    </div>
  );
}

const homeLink = (
  <a className="usa-button usa-button--outline" href="/">
    Go to your start page
  </a>
);

/** The same for what is hidden and what is missing. */
export const NotFound = ({ reference }: { readonly reference?: string }) => (
  <Frame title="There is nothing here for you" reference={reference} acts={homeLink}>
    <p>
      The address is wrong, or what it names is not open to your function. If somebody sent you this link, ask them
      which function it needs.
    </p>
  </Frame>
);

interface ForbiddenProps {
  readonly reference?: string;
  /** Whose it is, in a sentence. */
  readonly whose?: string;
}

/** A page for others: whose it is, and who knows how to become one of them. */
export const Forbidden = ({ reference, whose }: ForbiddenProps) => (
  <Frame title="This page is for another function" reference={reference} acts={homeLink}>
    {whose !== undefined && <p>{whose}</p>}
    <p>Your functions do not include it. An administrator can tell you who grants them. Nothing was changed.</p>
  </Frame>
);

/** Nobody is signed in any more. */
export const SessionEnded = () => (
  <Frame
    title="Your session has ended"
    acts={
      <a className="usa-button" href={signInAddress()}>
        Sign in again
      </a>
    }
  >
    <p>What you wrote is kept in this tab. Signing in again brings you back to this page.</p>
  </Frame>
);

/** Another person signed in, in another tab of the browser. */
export const SomebodyElse = ({ subjectId }: { readonly subjectId: string }) => (
  <Frame
    title="Somebody else is signed in now"
    acts={
      <Button type="button" onClick={() => location.reload()}>
        Go on as {subjectId}
      </Button>
    }
  >
    <p>
      {subjectId} signed in, in another tab of this browser. Nothing was recorded in their name by this page. What was
      written here is kept in this tab for who wrote it: it stands here again once they sign in again in the other tab.
    </p>
  </Frame>
);

/** The server does not answer, or could not. */
export const ServerDown = ({ reference, onRetry }: { readonly reference?: string; readonly onRetry?: () => void }) => (
  <Frame
    title="The server does not answer"
    reference={reference}
    acts={
      onRetry !== undefined && (
        <Button type="button" onClick={onRetry}>
          Try again
        </Button>
      )
    }
  >
    <p>
      Nothing that was recorded is lost, and what you wrote is kept in this tab. It may help to wait a minute, and try
      again.
    </p>
  </Frame>
);

/** What passes by itself, or what somebody else has to mend: what it is stands in words. */
function NotNow({
  error: { code, retryAfter },
  ...frame
}: {
  readonly error: Refusal;
  readonly reference: string;
  readonly onRetry?: () => void;
}) {
  const words = FAILURES[code];
  if (words === undefined) return <ServerDown {...frame} />;
  const { reference, onRetry } = frame;
  const again = onRetry !== undefined && (
    <Button type="button" onClick={onRetry}>
      Try again
    </Button>
  );
  return (
    <Frame title={words.title} reference={reference} acts={again}>
      <p>{words.text}</p>
      {retryAfter !== undefined && <p>It can be asked again after {count(retryAfter, 'second')}.</p>}
    </Frame>
  );
}

/** A page of an earlier release: its parts are not served any more. */
const Outdated = () => (
  <Frame
    title="Accord was renewed meanwhile"
    acts={
      <Button type="button" onClick={() => location.reload()}>
        Load this page anew
      </Button>
    }
  >
    <p>This page is of an earlier release. What you wrote is kept in this tab, and stands there again afterwards.</p>
  </Frame>
);

/** As browsers say that a part of a program is not there: each in words of its own. */
const isMissingPart = (error: unknown) =>
  error instanceof TypeError && /dynamically imported module|Importing a module/i.test(error.message);

/** The page that fits an error, whatever it was. */
export function ErrorFrame({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  if (isMissingPart(error)) return <Outdated />;
  const retry = onRetry === undefined ? {} : { onRetry };
  if (!(error instanceof Refusal))
    return <ServerDown {...retry} {...(error instanceof Unreachable ? {} : wrong(error))} />;
  const reference = { reference: `${error.code}, reference ${error.reference ?? 'none'}` };
  if (error.status === 401) return <SessionEnded />;
  if (error.status === 403) return <Forbidden {...reference} whose={error.message} />;
  if (error.status === 404 || error.status === 400) return <NotFound {...reference} />;
  return <NotNow error={error} {...reference} {...retry} />;
}

/** The page that could not be drawn: it is loaded anew by whoever tries again. */
export const BrokenPage = ({ error }: { readonly error: unknown }) => (
  <ErrorFrame error={error} onRetry={() => location.reload()} />
);

const wrong = (error: unknown) => ({ reference: error instanceof Error ? error.name : 'unknown error' });
