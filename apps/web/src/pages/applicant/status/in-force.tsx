import { useQuery } from '@tanstack/react-query';
import { agreementEntitlementsQuery } from '../../../api/access.js';
import type { Agreement, Signature } from '../../../api/types.js';
import { Section } from '../../../design/section.js';
import { SignatureTable, type SignatureRow } from '../../../design/signatures.js';
import { SummaryBox } from '../../../design/summary-box.js';
import { StatusText } from '../../../design/status-text.js';
import { TlpLabel } from '../../../design/tlp-label.js';
import { Check } from '../../../parts/access/check.js';
import { MayMove } from '../../../parts/access/may-move.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { valueAt } from '../../../parts/application/index.js';
import { AmendmentPart } from '../../../parts/agreement/amendment-part.js';
import { CoverLapsed } from '../../../parts/agreement/cover.js';
import { DatesPart } from '../../../parts/agreement/dates-part.js';
import { lastDayOf } from '../../../parts/agreement/last-day.js';
import { mayDo } from '../../../parts/agreement/may.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { dateOf, daysBetween, weekday } from '../../../words/dates.js';
import { labelOf, ONWARD_RULES, SIGNATURE_METHODS } from '../../../words/labels.js';
import { CLASSIFIED, stateNow, statusOfState } from '../../../words/status.js';

interface InForceProps {
  readonly own: OnAgreement;
}

/** An agreement that is in force, or was: what may move, who signed, and which dates lie ahead. */
export function InForce({ own }: InForceProps) {
  const { agreement } = own;
  return (
    <>
      <Facts own={own} />
      {stateNow(agreement) === 'Active' && <CoverLapsed agreement={agreement} />}
      <Sharing own={own} />
      {agreement.amendment !== undefined && <AmendmentPart amendment={agreement.amendment} />}
      {mayDo(agreement, 'propose-amendment') && <AnotherTerm own={own} />}
      {agreement.signatures.length > 0 && (
        <Section title="Signatures">
          <SignatureTable signatures={agreement.signatures.map(rowOf)} />
        </Section>
      )}
      <DatesPart agreement={agreement} />
    </>
  );
}

/** What may move now, and whether one thing may. */
function Sharing({ own: { agreement, organization } }: InForceProps) {
  const sharing = useQuery(agreementEntitlementsQuery(agreement.id));
  return (
    <Loaded query={sharing} label="entitlements" rows={4}>
      {({ entitlements, asOf }) =>
        entitlements && (
          <>
            <MayMove
              party={organization.shortName}
              entitlements={entitlements}
              asOf={asOf}
              {...(agreement.application === null ? {} : { forAll: <ForAll agreement={agreement} /> })}
            />
            {!isOver(agreement) && (
              <Check
                title="May we send this?"
                organizationId={agreement.organizationId}
                collections={entitlements.collections.map(({ collectionId }) => collectionId)}
              />
            )}
          </>
        )
      }
    </Loaded>
  );
}

/** Another term can be asked for once its window is open. */
function AnotherTerm({ own: { agreement, policy } }: InForceProps) {
  const { id, activation } = agreement;
  const days = policy.values.timers.find((timer) => timer.id === 'renewal-window')?.value ?? 0;
  if (activation?.expiresOn === undefined || daysBetween(dateOf(Date.now()), activation.expiresOn) > days) return null;
  return (
    <Section title="The term comes to its end">
      <div className="row acts">
        <Link className="usa-button" to="/agreements/$id/amend" params={{ id }} search={{ about: 'term.length' }}>
          Ask for another term
        </Link>
      </div>
    </Section>
  );
}

/** It has ended: nothing moves any more, and nobody has to ask. */
const isOver = (agreement: Agreement): boolean => ['Expired', 'Terminated'].includes(stateNow(agreement));

function Facts({ own: { agreement } }: InForceProps) {
  const { facets, stateSince, application, legacy } = agreement;
  const lastDay = lastDayOf(agreement) ?? legacy?.originalExpiry;
  const label = application?.tlpCeiling ?? legacy?.scope?.tlpCeiling;
  return (
    <SummaryBox
      facts={[
        {
          name: 'State',
          value: <StatusText status={statusOfState(agreement)} />,
          ...(stateSince === null ? {} : { under: `since ${weekday(dateOf(stateSince))}` }),
        },
        {
          name: isOver(agreement) ? 'Ended' : 'Ends',
          value: lastDay === undefined ? 'No last day' : weekday(lastDay),
          ...(lastDay === undefined || isOver(agreement) ? {} : { under: 'at the end of the day, ET' }),
        },
        { name: 'TLP ceiling', value: label === undefined ? 'Not said' : <TlpLabel label={label} /> },
        { name: 'Classified access', value: <StatusText status={CLASSIFIED[facets.classified]} /> },
      ]}
    />
  );
}

/** A signature as a row; of government staff the function is told, never the person. */
const rowOf = ({ signatureId, party, signerId, method, signedAt, ...signed }: Signature): SignatureRow => ({
  id: signatureId,
  party,
  terms: signed.termsVersion,
  signer: signerId ?? 'Approving official',
  method: labelOf(SIGNATURE_METHODS, method),
  signedAt,
  authorityUntil: signed.authorityValidUntil,
  digest: signed.termsDigest,
  isVoid: signed.status === 'Void',
});

function ForAll({ agreement: { application } }: { readonly agreement: Agreement }) {
  const onward = valueAt(application, '/onwardRule');
  const days = valueAt(application, '/retentionDaysMax');
  return (
    <p>
      {typeof onward === 'string' && <>{labelOf(ONWARD_RULES, onward)}. </>}
      {typeof days === 'number' && <>Kept {days} days at most.</>}
    </p>
  );
}
