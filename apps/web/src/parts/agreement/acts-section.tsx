import type { Agreement } from '../../api/types.js';
import { Section } from '../../design/section.js';
import { barredActs } from './acts.js';
import { isAside, linksOf } from './act-links.js';

/** What the reader can do now, and what not, with the reason. Nothing is offered that would be refused. */
export function Acts({ agreement }: { readonly agreement: Agreement }) {
  const possible = linksOf(agreement);
  const barred = barredActs(agreement);
  if (possible.length + barred.length === 0) return null;
  return (
    <Section title="What you can do" isLite>
      {possible.length === 0 && <p className="muted">Nothing waits for you here.</p>}
      <div className="row acts">
        {possible.map(({ command, act, to }, place) => (
          <a
            key={command}
            className={place === 0 && !isAside(command) ? 'usa-button' : 'usa-button usa-button--outline'}
            href={to}
          >
            {act}
          </a>
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
