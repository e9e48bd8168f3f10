import type { IconName } from '../words/status.js';
import { Icon } from './icon.js';

export type AlertKind = 'info' | 'ok' | 'warn' | 'bad';
const ICONS: Readonly<Record<AlertKind, IconName>> = { info: 'info', ok: 'disc', warn: 'triangle', bad: 'octagon' };

interface AlertProps {
  readonly kind: AlertKind;
  readonly title: string;
  /** What was kept, and what to do. */
  readonly children?: React.ReactNode;
  /** Code and reference, which come last. */
  readonly reference?: string;
  readonly acts?: React.ReactNode;
  /** Read out as soon as it appears: for what follows from an act of the reader. */
  readonly isAnnounced?: boolean;
}

/** What happened, what was kept, what to do; codes come last. */
export function Alert({ kind, title, children, reference, acts, isAnnounced = false }: AlertProps) {
  const role = kind === 'bad' ? 'alert' : 'status';
  return (
    <div className={`alert ${kind}`} {...(isAnnounced ? { role } : {})}>
      <Icon name={ICONS[kind]} className="alert-icon" />
      <div className="alert-body">
        <p className="alert-title">{title}</p>
        {children !== undefined && <div className="alert-text">{children}</div>}
        {acts !== undefined && <div className="row acts">{acts}</div>}
        {reference !== undefined && <p className="under">{reference}</p>}
      </div>
    </div>
  );
}

/** A remark beside what it is about. */
export function Note({ kind, children }: { readonly kind?: AlertKind; readonly children: React.ReactNode }) {
  return <div className={`note ${kind ?? 'quiet'}`}>{children}</div>;
}
