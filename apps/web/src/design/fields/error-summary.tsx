import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { signInAddress } from '../sign-in-address.js';
import { fieldId } from './field-id.js';

export interface FormError {
  /** JSON pointer of what it concerns; the root where it concerns all of it. */
  readonly pointer: string;
  readonly message: string;
  /** Nobody is signed in any more: there is a link to do it. */
  readonly asksToSignIn?: boolean;
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
  const title = useId();
  useEffect(() => {
    if (attempt > 0) place.current?.focus();
  }, [attempt]);
  useErrorInTitle(errors.length > 0);
  if (errors.length === 0) return null;
  return (
    <div className="alert bad error-summary" ref={place} tabIndex={-1} role="alert" aria-labelledby={title}>
      <div className="alert-body">
        <h2 id={title}>There is a problem</h2>
        <ul className="plain-list">
          {errors.map(({ pointer, message, asksToSignIn = false }) => (
            <li key={`${pointer} ${message}`}>
              <ErrorLink pointer={pointer} name={nameOf?.(pointer)} message={message} />
              {asksToSignIn && (
                <>
                  {' '}
                  <a href={signInAddress()}>Sign in again</a>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const ERROR = 'Error: ';

/** The name of the page says first that something is wrong: it is what is read out, and what stands on the tab. */
function useErrorInTitle(hasErrors: boolean): void {
  useEffect(() => {
    if (!hasErrors) return undefined;
    document.title = `${ERROR}${document.title}`;
    return () => {
      if (document.title.startsWith(ERROR)) document.title = document.title.slice(ERROR.length);
    };
  }, [hasErrors]);
}

interface ErrorLinkProps {
  readonly pointer: string;
  readonly name: string | undefined;
  readonly message: string;
}

function ErrorLink({ pointer, name, message }: ErrorLinkProps) {
  const called = useCalled(pointer);
  if (pointer === '') return <span>{message}</span>;
  const id = fieldId(pointer);
  const text = name === undefined ? sentenceOf(called ?? '', message) : `${name}: ${message}`;
  if (called === null) return <span>{text}</span>; // the page has no such field: a link would lead nowhere
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

/** A sentence that only points at its field, with the name of the field before it. */
const sentenceOf = (name: string, message: string) =>
  name === '' || !POINTS.test(message) ? message : `${name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;

const POINTS = /^(This|These) /;

/** What the page calls a field; null where it has none of this pointer. */
function useCalled(pointer: string): string | null {
  const [name, setName] = useState<string | null>('');
  useLayoutEffect(() => setName(calledOnPage(pointer)), [pointer]);
  return name;
}

function calledOnPage(pointer: string): string | null {
  const field = document.querySelector<HTMLInputElement>(`#${fieldId(pointer)}`);
  if (field === null) return null;
  const isOfMany = field.type === 'radio' || field instanceof HTMLFieldSetElement;
  const label = isOfMany ? field.closest('fieldset')?.querySelector('legend') : field.labels?.[0];
  const name = textOf(label);
  const group = field.closest('fieldset.field-group') ?? null;
  return group !== null && hasNamesake(group, name) ? `${textOf(group.querySelector('legend'))} ${name}` : name;
}

const textOf = (label: Element | null | undefined): string => (label?.firstChild?.textContent ?? '').trim();

/** Whether another part of the form has a field of the same name: then only the part tells them apart. */
const hasNamesake = (group: Element, name: string): boolean =>
  [...document.querySelectorAll('fieldset.field-group label')].some(
    (label) => !group.contains(label) && textOf(label) === name,
  );
