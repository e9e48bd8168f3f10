import { useEffect, useRef } from 'react';
import { isDigest } from '../words/digest.js';
import { DigestBlock } from './digest.js';

/** What somebody wrote or chose in a form, as it is read. */
export interface Written {
  readonly name: string;
  readonly text: string;
}

interface LastLookProps {
  readonly written: readonly Written[];
  /** What is recorded beside what was written: a digest. */
  readonly bound?: React.ReactNode;
  /** What an act that cannot be undone leads to, in a sentence. */
  readonly follows?: React.ReactNode;
  /** As it replaces the fields. */
  readonly takesFocus?: boolean;
}

/** What will be recorded, before it is: by an act that cannot be undone, or whose meaning follows from what was written. */
export function LastLook({ written, bound, follows, takesFocus = false }: LastLookProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <div className="stack last-look">
      <h2 ref={title} tabIndex={-1}>
        What will be recorded
      </h2>
      {written.length > 0 && (
        <dl className="written">
          {written.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              {isDigest(text) ? (
                <dd>
                  <DigestBlock digest={text} />
                </dd>
              ) : (
                <dd className="record">{text === '' ? 'Nothing' : text}</dd>
              )}
            </div>
          ))}
        </dl>
      )}
      {bound}
      {follows !== undefined && <NeverUndone>{follows}</NeverUndone>}
    </div>
  );
}

/** That an act cannot be undone, and what it leads to. */
export const NeverUndone = ({ children }: { readonly children: React.ReactNode }) => (
  <div className="note warn">
    <b>This cannot be undone.</b> {children}
  </div>
);
