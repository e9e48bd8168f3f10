import { count } from '../words/dates.js';

interface PagingProps {
  readonly label: string;
  /** Counted from 1. */
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  /** One of what is listed: `row`. */
  readonly one: string;
  readonly onChoose: (page: number) => void;
}

/** Which part of a long list is shown, and how one goes on. A list of one page says its count alone. */
export function Paging({ label, page, perPage, total, one, onChoose }: PagingProps) {
  const last = Math.max(1, Math.ceil(total / perPage));
  if (last === 1) return <p className="small muted">{count(total, one)}</p>;
  const from = (page - 1) * perPage + 1;
  return (
    <nav className="row paging" aria-label={label}>
      <span className="small">
        {from} to {Math.min(total, page * perPage)} of {count(total, one)}
      </span>
      {page > 1 && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => onChoose(page - 1)}>
          Previous {perPage}
        </button>
      )}
      {page < last && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => onChoose(page + 1)}>
          Next {Math.min(perPage, total - page * perPage)}
        </button>
      )}
    </nav>
  );
}
