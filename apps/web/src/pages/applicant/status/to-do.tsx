import { useInfiniteQuery } from '@tanstack/react-query';
import { workQueueQuery } from '../../../api/queries.js';
import { Callout } from '../../../design/callout.js';
import { Link } from '../../../parts/link.js';
import { count, dateOf, daysBetween, weekday } from '../../../words/dates.js';
import { withinSentence } from '../../../words/functions.js';
import { mayDo } from '../../../parts/agreement/may.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { useSignedIn } from '../../../shell/index.js';
import { stateNow } from '../../../words/status.js';
import { withoutReply } from './next.js';
import { whoActs } from './who-acts.js';

interface ToDoProps {
  readonly own: OnAgreement;
}

/** What the reader has to do now; or that nothing is needed. */
export function ToDo({ own }: ToDoProps) {
  const { agreement, organization } = own;
  const { functions } = useSignedIn();
  const { changes, terms, state, facets, amendment } = agreement;
  if (state === 'ChangesRequested' && changes !== undefined && mayDo(agreement, 'resubmit'))
    return <Answer id={agreement.id} changes={changes} follows={withoutReply(agreement, own.policy)} />;
  if (terms !== undefined && mayDo(agreement, 'sign-agreement')) return <Sign id={agreement.id} terms={terms} />;
  if (amendment?.termsDigest !== undefined && mayDo(agreement, 'sign-amendment'))
    return <SignAmendment id={agreement.id} amendmentNo={amendment.amendmentNo} />;
  if (facets.classified === 'Denied' && mayDo(agreement, 'drop-classified-request'))
    return <Decide id={agreement.id} />;
  if (state === 'Suspended' && organization.attestation?.lapsed === true && functions.includes('isao.officer'))
    return <AttestAgain id={agreement.id} />;
  if (ENDED.has(stateNow(agreement)) && mayDo(agreement, 'certify-disposition')) return <Certify id={agreement.id} />;
  return <Nothing own={own} />;
}

const ENDED: ReadonlySet<string> = new Set(['Expired', 'Terminated']);

/** Why nothing is needed, who acts meanwhile, and of what was ended, for which reason. */
function Nothing({ own: { agreement, policy } }: ToDoProps) {
  const acts = whoActs(agreement);
  const reason = reasonOfEnd(agreement, policy.catalogues.reasons);
  return (
    <Callout title="Nothing is needed from you now" kind="nothing">
      {acts !== undefined && <p>{acts}</p>}
      <p>{quietOf(agreement)}</p>
      {reason !== undefined && <p>Reason: {reason}.</p>}
      {agreement.ending?.publicStatement !== undefined && <p className="record">{agreement.ending.publicStatement}</p>}
    </Callout>
  );
}

type OwnAgreement = OnAgreement['agreement'];
type Of<Part extends keyof OwnAgreement> = { readonly id: string } & Readonly<Required<Pick<OwnAgreement, Part>>>;

const urgencyOf = (last: string) => (daysBetween(dateOf(Date.now()), last) < 0 ? 'late' : 'needed');

function Answer({ id, changes: { items, dueOn }, follows }: Of<'changes'> & { readonly follows: string | undefined }) {
  const number = items.length;
  return (
    <Callout
      title={`${count(number, 'answer')} ${number === 1 ? 'is' : 'are'} needed from you by ${weekday(dueOn)}, 23:59 ET`}
      kind={urgencyOf(dueOn)}
      act={
        <Link className="usa-button" to="/my-agreements/$id/requests" params={{ id }}>
          Answer {number === 1 ? 'the request' : `the ${number} requests`}
        </Link>
      }
    >
      <p>The clock of the review is paused while we wait.{follows !== undefined && ` ${follows}.`}</p>
    </Callout>
  );
}

const Sign = ({ id, terms: { signBy, termsVersion } }: Of<'terms'>) => (
  <Callout
    title={`Your signature is needed by ${weekday(signBy)}`}
    kind={urgencyOf(signBy)}
    act={
      <Link className="usa-button" to="/my-agreements/$id/terms" params={{ id }}>
        Read and sign terms {termsVersion}
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

const Decide = ({ id }: { readonly id: string }) => (
  <Callout
    title="Classified access was denied: say how you go on"
    kind="needed"
    act={
      <Link className="usa-button" to="/my-agreements/$id/drop-classified" params={{ id }}>
        Go on without it
      </Link>
    }
  >
    <p>Nothing moves until you do. You may also withdraw.</p>
  </Callout>
);

const AttestAgain = ({ id }: { readonly id: string }) => (
  <Callout
    title="Your attestation to the standards has lapsed: attest again"
    kind="late"
    act={
      <Link className="usa-button" to="/my-agreements/$id/attest" params={{ id }}>
        Attest again
      </Link>
    }
  >
    <p>The agreement is suspended, and nothing may move, until NCCIC has reinstated it on your new attestation.</p>
  </Callout>
);

/** After the end of what was in force: what was received is disposed of, and an officer says so. */
function Certify({ id }: { readonly id: string }) {
  const queue = useInfiniteQuery(workQueueQuery);
  const dueOn = queue.data?.pages
    .flatMap(({ items }) => items)
    .find(({ agreementId, command }) => agreementId === id && command === 'certify-disposition')?.dueOn;
  return (
    <Callout
      title={`A certificate of disposal is needed from you${dueOn === undefined ? '' : ` by ${weekday(dueOn)}`}`}
      kind={dueOn === undefined ? 'needed' : urgencyOf(dueOn)}
      act={
        <Link className="usa-button" to="/agreements/$id/act/$act" params={{ id, act: 'certify-disposition' }}>
          Certify disposal
        </Link>
      }
    >
      <p>The agreement has ended. You say what became of what your organization received under it.</p>
    </Callout>
  );
}

type Reasons = OnAgreement['policy']['catalogues']['reasons'];

/** The commands by which a state is reached, with the reasons that each can have. */
const ENDED_BY: Readonly<Record<string, string>> = {
  Rejected: 'reject-proposal',
  Withdrawn: 'withdraw-proposal',
  Terminated: 'give-termination-notice',
};

/** Why an application or an agreement ended, as the policy words it; nothing where none was told, or the clock did it. */
export function reasonOfEnd({ state, ending }: Pick<OwnAgreement, 'state' | 'ending'>, reasons: Reasons) {
  if (ending === undefined || ending.reasonCode === IDLE) return undefined;
  const meaning = reasons[ENDED_BY[state] ?? '']?.codes.find(({ code }) => code === ending.reasonCode)?.meaning;
  return meaning === undefined ? undefined : withinSentence(meaning);
}

/** Why nothing is needed. */
export function quietOf(agreement: Pick<OwnAgreement, 'state' | 'expired' | 'facets' | 'ending'>): string {
  const { facets, ending } = agreement;
  const state = stateNow(agreement);
  if (state === 'Proposed' && facets.privacy === 'Failed')
    return 'The privacy review was not passed. NCCIC asks for changes or rejects; you are told here.';
  if (state === 'Withdrawn' && ending?.reasonCode === IDLE)
    return 'Nobody worked on the application for a long time, so the clock closed it. You can start another one.';
  return QUIET[state] ?? 'You are told here as soon as something is needed.';
}

/** Why the clock closes a draft. */
const IDLE = 'Idle';

const QUIET: Readonly<Record<string, string>> = {
  ChangesRequested: 'An officer of your organization answers the requested changes.',
  Active: 'The agreement is in force.',
  Suspended: 'The agreement is suspended: nothing may move until it is reinstated.',
  Rejected: 'The application was rejected.',
  Withdrawn: 'Your organization withdrew the application.',
  LegacyHeld: 'The agreement was taken over from before this system. A second person at NCCIC verifies it.',
  Expired: 'The agreement has ended.',
  Terminated: 'The agreement has ended.',
};
