import type { Agreement } from '../../api/types.js';
import { barredActs, possibleActs } from './acts.js';
import { pageOfCommand } from './act-pages.js';
import { Section } from '../../design/section.js';

/** Each page once, though several commands are given on it. */
function linksOf(agreement: Agreement) {
  const links = possibleActs(agreement).flatMap(({ command, act }) => {
    const to = pageOfCommand(command, agreement.id);
    return to === undefined ? [] : [{ command, act, to }];
  });
  return links.filter(({ to }, place) => links.findIndex((other) => other.to === to) === place);
}

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
          <a key={command} className={place === 0 ? 'usa-button' : 'usa-button usa-button--outline'} href={to}>
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
