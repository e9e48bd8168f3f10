import type { Status } from '../words/status.js';
import { StatusText } from './status-text.js';

export interface FacetRow {
  readonly name: string;
  readonly status: Status;
  /** Since when, until when, by whom. */
  readonly note?: React.ReactNode;
  /** What it was before the act that is looked at: the row then is marked. */
  readonly was?: string;
}

/** Where each part of an agreement stands; the same list now and at any moment of the past. */
export function FacetList({ facets }: { readonly facets: readonly FacetRow[] }) {
  return (
    <dl className="facets">
      {facets.map(({ name, status, note, was }) => (
        <div key={name} className={was === undefined ? undefined : 'changed'}>
          <dt>{name}</dt>
          <dd>
            <StatusText status={status} />
            {was !== undefined && <span className="under">was {was}</span>}
            {note !== undefined && <span className="under">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
