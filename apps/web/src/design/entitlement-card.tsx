import { useId } from 'react';
import type { Status } from '../words/status.js';
import { Icon } from './icon.js';
import { StatusTag } from './status-text.js';
import { TlpLabel } from './tlp-label.js';

export interface Movement {
  readonly id: string;
  readonly what: string;
  /** Where it is put, or taken from. */
  readonly collection: string;
  readonly tlp: string;
}

interface EntitlementCardProps {
  /** The organization, in short. */
  readonly party: string;
  readonly receives: readonly Movement[];
  readonly sends: readonly Movement[];
  /** When it was derived. */
  readonly asOf: React.ReactNode;
  /** Why nothing may move, and what lifts it. */
  readonly off?: React.ReactNode;
  /** What holds for all of it. */
  readonly forAll?: React.ReactNode;
  readonly isPast?: boolean;
}

const ON: Status = { icon: 'disc', word: 'Entitlements on', tone: 'ok' };
const OFF: Status = { icon: 'pause', word: 'Entitlements off', tone: 'bad' };

/** What may move now, by direction: the strongest thing on the page of an agreement in force. */
export function EntitlementCard({ party, receives, sends, asOf, off, forAll, isPast = false }: EntitlementCardProps) {
  const isOff = off !== undefined;
  const id = useId();
  return (
    <section
      className={isOff ? 'entitlement-card off' : 'entitlement-card'}
      aria-labelledby={`${id} ${id}-now ${id}-then`}
    >
      <div className="entitlement-head">
        <h2 id={id}>{isPast ? 'What could move then' : 'What may move now'}</h2>
        <span id={`${id}-now`}>
          <StatusTag status={isOff ? OFF : ON} />
        </span>
        <span id={`${id}-then`} className="row-end small muted">
          {asOf}
        </span>
      </div>
      {isOff ? (
        <div className="entitlement-off">{off}</div>
      ) : (
        <div className="entitlement-directions">
          <Direction title={`${party} may receive`} icon="arrow-left" movements={receives} />
          <Direction title={`${party} may send`} icon="arrow-right" movements={sends} />
        </div>
      )}
      {forAll !== undefined && <div className="entitlement-foot">{forAll}</div>}
    </section>
  );
}

interface DirectionProps {
  readonly title: string;
  readonly icon: 'arrow-left' | 'arrow-right';
  readonly movements: readonly Movement[];
}

function Direction({ title, icon, movements }: DirectionProps) {
  return (
    <div>
      <h3>
        <Icon name={icon} className="accent" /> {title}
      </h3>
      {movements.length === 0 ? (
        <p className="muted">Nothing was agreed in this direction.</p>
      ) : (
        <ul className="movements">
          {movements.map(({ id, what, collection, tlp }) => (
            <li key={id}>
              <span>
                <b>{what}</b>
                <span className="under mono">{collection}</span>
              </span>
              <TlpLabel label={tlp} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
