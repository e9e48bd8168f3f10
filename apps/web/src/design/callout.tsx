import { useId } from 'react';

interface CalloutProps {
  readonly title: string;
  readonly children?: React.ReactNode;
  readonly act?: React.ReactNode;
  /** Nothing is needed: the same place says so, quietly. */
  readonly kind?: 'needed' | 'late' | 'nothing';
}

/** What the reader has to do, first on the page. */
export function Callout({ title, children, act, kind = 'needed' }: CalloutProps) {
  const id = useId();
  return (
    <section className={`callout ${kind}`} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {children}
      </div>
      {act !== undefined && <div className="callout-act">{act}</div>}
    </section>
  );
}
