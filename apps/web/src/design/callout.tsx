interface CalloutProps {
  readonly title: string;
  readonly children?: React.ReactNode;
  readonly act?: React.ReactNode;
  /** Nothing is needed: the same place says so, quietly. */
  readonly kind?: 'needed' | 'late' | 'nothing';
}

/** What the reader has to do, first on the page. */
export function Callout({ title, children, act, kind = 'needed' }: CalloutProps) {
  return (
    <section className={`callout ${kind}`} aria-label="What you need to do">
      <div>
        <h2>{title}</h2>
        {children}
      </div>
      {act !== undefined && <div className="callout-act">{act}</div>}
    </section>
  );
}
