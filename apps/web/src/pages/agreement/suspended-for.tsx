import { useQuery } from '@tanstack/react-query';
import { oneOfManyQuery } from '../../api/queries.js';
import { whySuspended } from './suspension.js';

/** Why an agreement of a list is suspended, and since when; that it could not be read, where it could not. */
export function SuspendedFor({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(oneOfManyQuery(id));
  if (data === undefined && error !== null)
    return (
      <span className="under">
        Why could not be read.{' '}
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => void refetch()}>
          Try again
        </button>
      </span>
    );
  const why = data && whySuspended(data);
  return why === undefined ? null : <span className="under">{why}</span>;
}
