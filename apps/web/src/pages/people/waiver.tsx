import type { Agreement } from '../../api/types.js';
import { PageHead } from '../../design/page-head.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../parts/agreement/on-agreement.js';
import { AskForWaiver } from './ask-for-waiver.js';
import { CloseWaiver } from './close-waiver.js';
import { ConfirmWaiver } from './confirm-waiver.js';
import { WaiverFacts } from './waiver-facts.js';

/** Breaking the glass: a rule is waived for one person, by two officials, until an auditor closes it. */
export function WaiverPage() {
  return (
    <WithAgreement>
      {(on) => (
        <>
          <AgreementCrumbs agreement={on.agreement} here="Waiver" />
          <PageHead
            title={`Waiver of a rule: ${on.organization.shortName}`}
            documentTitle={`Waiver of a rule, ${on.agreement.number ?? 'an agreement'}`}
            lead="Two approving officials waive one rule of separation of duties for one person, until a day. It is flagged until an auditor closes it. The ISAO sees that it happened, and nothing of it."
          />
          <div className="stack-wide">
            {on.agreement.waivers !== undefined && <WaiverFacts waivers={on.agreement.waivers} />}
            <Form key={stepOf(on.agreement)} on={on} />
          </div>
        </>
      )}
    </WithAgreement>
  );
}

/** What comes next of it: it is closed by an auditor, confirmed by a second official, or asked for. */
function stepOf({ waivers = [] }: Agreement): 'close' | 'confirm' | 'ask' {
  if (waivers.some(({ openedAt, closedAt }) => openedAt !== null && closedAt === null)) return 'close';
  return waivers.at(-1)?.openedAt === null ? 'confirm' : 'ask';
}

const FORMS = { close: CloseWaiver, confirm: ConfirmWaiver, ask: AskForWaiver } as const;

function Form({ on }: { readonly on: OnAgreement }) {
  const One = FORMS[stepOf(on.agreement)];
  return <One on={on} />;
}
