import { useQuery } from '@tanstack/react-query';
import { termsQuery } from '../../../api/queries.js';
import type { Agreement } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { DigestVerdict } from '../../../design/digest.js';
import { Moment } from '../../../design/moment.js';
import { SignaturePanel } from '../../../design/signatures.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Loaded } from '../../../parts/loaded.js';
import { ComputedHere } from '../../../parts/signature/computed-here.js';
import { SignForm } from '../../../parts/signature/sign-form.js';
import { Barred } from '../../../parts/step/barred.js';
import { weekday } from '../../../words/dates.js';

/** The place where NCCIC signs: the text, its digest, what the ISAO signed, and the act. */
export function SigningPanel({ on }: { readonly on: OnAgreement }) {
  const { terms } = on.agreement;
  if (terms === undefined)
    return (
      <Alert kind="info" title="No terms are open">
        The case manager opens them once every gate before the signatures holds.
      </Alert>
    );
  return <Panel on={on} terms={terms} />;
}

interface PanelProps {
  readonly on: OnAgreement;
  readonly terms: NonNullable<Agreement['terms']>;
}

function Panel({ on, terms }: PanelProps) {
  const text = useQuery(termsQuery(on.agreement.id, terms.termsVersion));
  return (
    <SignaturePanel
      title="Sign for NCCIC"
      text={`terms ${terms.termsVersion}`}
      digest={terms.termsDigest}
      other={
        <Loaded query={text} label="text" rows={1}>
          {(document) => <Compared agreement={on.agreement} text={document.text} digest={terms.termsDigest} />}
        </Loaded>
      }
    >
      <dl className="pairs">
        <dt>Sign by</dt>
        <dd>{weekday(terms.signBy)}, 23:59 ET</dd>
      </dl>
      <Act on={on} terms={terms} />
    </SignaturePanel>
  );
}

interface ComparedProps {
  readonly agreement: Agreement;
  readonly text: string;
  readonly digest: string;
}

/** Three digests of one text: what lies open, what this browser computes, what the ISAO signed. */
function Compared({ agreement, text, digest }: ComparedProps) {
  const isao = agreement.signatures.find(({ party, status }) => party === 'ISAO' && status === 'Signed');
  return (
    <dl className="pairs dense">
      <dt>This browser</dt>
      <dd>
        <ComputedHere text={text} digest={digest} />
      </dd>
      <dt>The ISAO</dt>
      <dd>
        {isao === undefined ? (
          'has not signed yet'
        ) : (
          <>
            <DigestVerdict isEqual={isao.termsDigest === digest} />
            <span className="under">
              signed on <Moment at={isao.signedAt} />
            </span>
          </>
        )}
      </dd>
    </dl>
  );
}

const METHODS = ['PIV_CAC', 'QualifiedESignature', 'WetInk'];

function Act({ on, terms }: PanelProps) {
  const { agreement } = on;
  if (agreement.facets.signatures.nccic === 'Signed')
    return (
      <Alert kind="ok" title="NCCIC has signed">
        A case manager who is not the signatory puts it in force.
      </Alert>
    );
  const isMine = agreement.actions?.some(({ command }) => command === 'sign-agreement') ?? false;
  if (!isMine) return <Barred agreement={agreement} command="sign-agreement" />;
  return (
    <SignForm
      on={on}
      terms={terms}
      party="NCCIC"
      methods={METHODS}
      known={{ method: 'PIV_CAC' }}
      follows="If the terms change afterwards, both signatures are void. Somebody else puts it in force: whoever signs may not."
    />
  );
}
