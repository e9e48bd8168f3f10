import { Link } from '@tanstack/react-router';
import { Callout } from '../../../design/callout.js';
import { count, dateOf, daysBetween, weekday } from '../../../words/dates.js';
import { mayDo } from '../../../parts/agreement/may.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';

/** What the reader has to do now; or that nothing is needed. */
export function ToDo({ own: { agreement } }: { readonly own: OnAgreement }) {
  const { id, changes, terms, state } = agreement;
  const today = dateOf(Date.now());
  if (state === 'ChangesRequested' && changes !== undefined && mayDo(agreement, 'resubmit')) {
    const number = changes.items.length;
    return (
      <Callout
        title={`${count(number, 'answer')} ${number === 1 ? 'is' : 'are'} needed from you by ${weekday(changes.dueOn)}`}
        kind={daysBetween(today, changes.dueOn) < 0 ? 'late' : 'needed'}
        act={
          <Link className="usa-button" to="/my-agreements/$id/requests" params={{ id }}>
            Answer {number === 1 ? 'the request' : `the ${number} requests`}
          </Link>
        }
      >
        <p>The clock of the review is paused while we wait.</p>
      </Callout>
    );
  }
  if (terms !== undefined && mayDo(agreement, 'sign-agreement'))
    return <SignTerms id={id} terms={terms} today={today} />;
  const { amendment } = agreement;
  if (amendment?.termsDigest !== undefined && mayDo(agreement, 'sign-amendment'))
    return <SignAmendment id={id} amendmentNo={amendment.amendmentNo} />;
  return (
    <Callout title="Nothing is needed from you now" kind="nothing">
      <p>{QUIET[state] ?? 'You are told here as soon as something is.'}</p>
    </Callout>
  );
}

interface SignTermsProps {
  readonly id: string;
  readonly terms: NonNullable<OnAgreement['agreement']['terms']>;
  readonly today: string;
}

const SignTerms = ({ id, terms, today }: SignTermsProps) => (
  <Callout
    title={`Your signature is needed by ${weekday(terms.signBy)}`}
    kind={daysBetween(today, terms.signBy) < 0 ? 'late' : 'needed'}
    act={
      <Link className="usa-button" to="/my-agreements/$id/terms" params={{ id }}>
        Read and sign terms {terms.termsVersion}
      </Link>
    }
  >
    <p>You sign first, NCCIC after you, both over the same text.</p>
  </Callout>
);

const SignAmendment = ({ id, amendmentNo }: { readonly id: string; readonly amendmentNo: number }) => (
  <Callout
    title={`Amendment ${amendmentNo} waits for your signature`}
    kind="needed"
    act={
      <Link className="usa-button" to="/agreements/$id/amendment" params={{ id }}>
        Read and sign it
      </Link>
    }
  >
    <p>The terms in force stay as they are until it takes effect.</p>
  </Callout>
);

const QUIET: Readonly<Record<string, string>> = {
  ChangesRequested: 'An officer of your organization answers the requested changes.',
  Active: 'The agreement is in force.',
  Suspended: 'The agreement is suspended: nothing may move until it is reinstated.',
  Rejected: 'The application was rejected.',
  Withdrawn: 'You withdrew the application.',
  Expired: 'The agreement has ended.',
  Terminated: 'The agreement has ended.',
};
