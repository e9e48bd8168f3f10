import { PageHead } from '../../../design/page-head.js';
import { mayDo } from '../../../parts/agreement/may.js';
import { WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Link } from '../../../parts/link.js';
import { Crumbs, tabTitle } from '../crumbs.js';
import { NoApplication } from '../no-application.js';
import { AnswersList } from './answers-list.js';
import { isComplete, Missing } from './missing.js';

/** All answers on one page, to check before they are sent, and to read afterwards. */
export function Check() {
  return (
    <WithAgreement>
      {(own) => {
        if (own.agreement.legacy !== undefined)
          return <NoApplication agreement={own.agreement} here="The application" />;
        const mayWrite = mayDo(own.agreement, 'revise-draft');
        const title = mayWrite ? 'Check your answers' : 'The application';
        return (
          <div className="stack-wide">
            <div>
              <Crumbs agreement={own.agreement} here={title} />
              <PageHead
                title={title}
                documentTitle={tabTitle(title, own.agreement)}
                lead={own.organization.legalName}
              />
            </div>
            {mayWrite && <Missing own={own} />}
            <AnswersList agreement={own.agreement} policy={own.policy} mayChange={mayWrite} />
            {mayWrite && <Onward own={own} />}
          </div>
        );
      }}
    </WithAgreement>
  );
}

function Onward({ own }: { readonly own: OnAgreement }) {
  const { agreement } = own;
  const params = { id: agreement.id };
  if (agreement.state === 'ChangesRequested')
    return (
      <div className="row acts">
        <Link className="usa-button" to="/my-agreements/$id/requests" params={params}>
          Go on to the requests
        </Link>
      </div>
    );
  return (
    <div className="row acts">
      {isComplete(own) && (
        <Link className="usa-button" to="/my-agreements/$id/submit" params={params}>
          Certify and submit
        </Link>
      )}
      <Link className="usa-button usa-button--outline" to="/my-agreements/$id" params={params}>
        Back to the sections
      </Link>
    </div>
  );
}
