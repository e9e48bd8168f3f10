import type { Status } from '../words/status.js';
import { StatusText } from './status-text.js';

export interface FacetRow {
  readonly name: string;
  readonly status: Status;
  /** Since when, until when, by whom. */
  readonly note?: React.ReactNode | undefined;
  /** What it was before the act that is looked at: the row then is marked. */
  readonly was?: string | undefined;
}

interface FacetListProps {
  readonly facets: readonly FacetRow[];
  /** Across the page: longer names have a line of their own. */
  readonly isRoomy?: boolean;
}

/** Where each part of an agreement stands; the same list now and at any moment of the past. */
export function FacetList({ facets, isRoomy = false }: FacetListProps) {
  return (
    <dl className={isRoomy ? 'facets roomy' : 'facets'}>
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
