export interface Fact {
  readonly name: string;
  readonly value: React.ReactNode;
  readonly under?: React.ReactNode;
}

interface SummaryBoxProps {
  /** Three to five. */
  readonly facts: readonly Fact[];
  readonly isPast?: boolean;
}

/** The facts that matter, on top of a page. */
export function SummaryBox({ facts, isPast = false }: SummaryBoxProps) {
  return (
    <dl className={`summary of-${facts.length} ${isPast ? 'past' : 'live'}`}>
      {facts.map(({ name, value, under }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {under !== undefined && <span className="under">{under}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
