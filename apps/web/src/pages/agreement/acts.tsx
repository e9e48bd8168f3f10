import type { Agreement } from '../../api/types.js';
import { barredActs, possibleActs } from '../../parts/agreement/acts.js';
import { pageOfCommand } from '../../parts/agreement/act-pages.js';
import { Section } from '../../design/section.js';

/** What the reader can do now, and what not, with the reason. Nothing is offered that would be refused. */
export function Acts({ agreement }: { readonly agreement: Agreement }) {
  const possible = possibleActs(agreement);
  const barred = barredActs(agreement);
  if (possible.length + barred.length === 0) return null;
  return (
    <Section title="What you can do" isLite>
      {possible.length === 0 && <p className="muted">Nothing waits for you here.</p>}
      <div className="row acts">
        {possible.map(({ command, act }, place) => (
          <ActLink key={command} act={act} to={pageOfCommand(command, agreement.id)} isFirst={place === 0} />
        ))}
      </div>
      {barred.length > 0 && (
        <ul className="barred-acts dense">
          {barred.map(({ command, act, why }) => (
            <li key={command}>
              <b>{act}:</b> {why}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface ActLinkProps {
  readonly act: string;
  readonly to: string | undefined;
  readonly isFirst: boolean;
}

function ActLink({ act, to, isFirst }: ActLinkProps) {
  if (to === undefined) return <span>{act}</span>;
  return (
    <a className={isFirst ? 'usa-button' : 'usa-button usa-button--outline'} href={to}>
      {act}
    </a>
  );
}
