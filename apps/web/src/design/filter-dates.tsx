interface FilterDatesProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The day that was chosen, or given up. */
  readonly onChange: (days: { readonly from?: string | undefined; readonly to?: string | undefined }) => void;
}

/** The first and the last day of what is shown: side by side, or one below the other where there is little room. */
export const FilterDates = ({ from, to, onChange }: FilterDatesProps) => (
  <div className="filter-dates">
    <FilterDate label="From" value={from} onChange={(day) => onChange({ from: day })} />
    <FilterDate label="To" value={to} onChange={(day) => onChange({ to: day })} />
  </div>
);

interface FilterDateProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

const FilterDate = ({ label, value, onChange }: FilterDateProps) => (
  <label className="filter-date">
    <span>{label}</span>{' '}
    <input
      type="date"
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    />
  </label>
);
