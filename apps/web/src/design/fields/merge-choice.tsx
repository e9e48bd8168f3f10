interface MergeChoiceProps {
  readonly label: string;
  /** As it would read: yours, and what was recorded meanwhile. */
  readonly yours: string;
  readonly theirs: string;
  /** Where the answer is a list: the entries that stand on one side alone. */
  readonly alone?: { readonly yours: readonly string[]; readonly theirs: readonly string[] };
  readonly chosen: 'yours' | 'theirs';
  readonly onChoose: (side: 'yours' | 'theirs') => void;
}

/** Two people, one answer: both stand side by side, and nothing is lost before one is chosen. */
export function MergeChoice({ label, yours, theirs, alone, chosen, onChoose }: MergeChoiceProps) {
  const name = `merge-${label}`;
  const sides = [
    { side: 'yours', title: 'Yours, not saved', text: yours },
    { side: 'theirs', title: 'Saved in the meantime', text: theirs },
  ] as const;
  return (
    <fieldset className="merge">
      <legend className="usa-legend">{label}</legend>
      {sides.map(({ side, title, text }) => (
        <label key={side} className={side === chosen ? 'chosen' : undefined}>
          <input type="radio" name={name} checked={side === chosen} onChange={() => onChoose(side)} />
          <span>
            <b>{title}</b>
            <span className="record">{text === '' ? 'Nothing' : text}</span>
            {alone !== undefined && alone[side].length > 0 && (
              <span className="small muted">Only here: {alone[side].join('; ')}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
