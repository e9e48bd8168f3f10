interface SegmentedProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

/** One of a few ways to see the same. */
export function Segmented({ label, options, current, onChoose }: SegmentedProps) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {options.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={id === current} onClick={() => onChoose(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
