import type { Status } from '../words/status.js';
import { Icon } from './icon.js';

interface FieldRowProps {
  /** Of the form: `29`. */
  readonly number?: string;
  readonly label: string;
  /** What was answered, or how the answer changed. */
  readonly children: React.ReactNode;
  /** Changed since the version it is compared with; `material` where that ends a judgement. */
  readonly change?: 'changed' | 'material';
  /** Belongs to the finding that is open. */
  readonly isLinked?: boolean;
  /** Leads to what judges it. */
  readonly link?: React.ReactNode;
  /** With one, it can be led to, and takes the focus then. */
  readonly id?: string;
}

const CHANGES: Readonly<Record<'changed' | 'material', Status>> = {
  changed: { icon: 'circle', word: 'Changed', tone: 'warn' },
  material: { icon: 'circle', word: 'Changed, material', tone: 'warn' },
};

/** One answer of an application, as it reads. */
export function FieldRow({ number, label, children, change, isLinked = false, link, id }: FieldRowProps) {
  const changed = change === undefined ? undefined : CHANGES[change];
  return (
    <div
      {...(id === undefined ? {} : { id, tabIndex: -1 })}
      className={`field-row ${isLinked ? 'linked' : ''} ${changed === undefined ? '' : 'changed'}`}
    >
      <div className="field-row-head">
        {number !== undefined && <span>Field {number}</span>}
        <b>{label}</b>
        {changed !== undefined && (
          <span className={`status ${changed.tone}`}>
            <Icon name={changed.icon} />
            <span>{changed.word}</span>
          </span>
        )}
        {link !== undefined && <span className="row-end">{link}</span>}
      </div>
      <div className="record">{children}</div>
    </div>
  );
}
