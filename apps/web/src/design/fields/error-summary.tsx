import { useEffect, useRef } from 'react';
import { fieldId } from './field-id.js';

export interface FormError {
  /** JSON pointer of what it concerns; the root where it concerns all of it. */
  readonly pointer: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  /** Raised with every attempt: the summary takes the focus each time, also when it says the same. */
  readonly attempt: number;
  /** Name of a field, where its message alone would not say which. */
  readonly nameOf?: (pointer: string) => string | undefined;
}

/** All that is wrong, first on the page and in focus; each leads to its field. */
export function ErrorSummary({ errors, attempt, nameOf }: ErrorSummaryProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) place.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div className="alert bad error-summary" ref={place} tabIndex={-1} role="alert" aria-labelledby="error-summary">
      <div className="alert-body">
        <h2 id="error-summary">There is a problem</h2>
        <ul className="plain-list">
          {errors.map(({ pointer, message }) => (
            <li key={`${pointer} ${message}`}>
              <ErrorLink pointer={pointer} text={textOf(nameOf?.(pointer), message)} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const textOf = (name: string | undefined, message: string) => (name === undefined ? message : `${name}: ${message}`);

function ErrorLink({ pointer, text }: { readonly pointer: string; readonly text: string }) {
  if (pointer === '') return <span>{text}</span>;
  const id = fieldId(pointer);
  const go = (event: React.MouseEvent) => {
    const field = document.querySelector<HTMLElement>(`#${id}`);
    if (field === null) return;
    event.preventDefault();
    field.focus();
    field.scrollIntoView({ block: 'center' });
  };
  return (
    <a href={`#${id}`} onClick={go}>
      {text}
    </a>
  );
}
