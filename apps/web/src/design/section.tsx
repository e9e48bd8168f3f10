import { useId } from 'react';

interface SectionProps {
  readonly title: string;
  /** What stands at the right end of the title: a count, a link. */
  readonly aside?: React.ReactNode;
  /** A tag behind the title. */
  readonly tag?: React.ReactNode;
  readonly isLite?: boolean;
  readonly level?: 2 | 3;
  readonly children: React.ReactNode;
}

/** A part of a page under a ruled title: paper, not a panel. */
export function Section({ title, aside, tag, isLite = false, level = 2, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={isLite ? 'section lite' : 'section'} aria-labelledby={id}>
      <div className="section-head">
        <Heading id={id}>{title}</Heading>
        {tag}
        {aside !== undefined && <div className="section-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
