interface ScrollBoxProps {
  readonly label: string;
  readonly children: React.ReactNode;
}

/** Holds what is wider than a small screen: it can be reached by the keyboard, and has a name. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    <section className="scroll-box" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
