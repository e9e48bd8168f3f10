import { Icon } from './icon.js';

interface FilterChipProps {
  readonly name: string;
  readonly value: string;
  readonly onClear: () => void;
}

/** A filter that is on; pressing it clears it. */
export function FilterChip({ name, value, onClear }: FilterChipProps) {
  return (
    <button type="button" className="chip" onClick={onClear}>
      {name}: <b>{value}</b>
      <Icon name="close" />
      <span className="for-screen-readers">, clear this filter</span>
    </button>
  );
}

interface FilterChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
}

/** Adds a filter: a native choice that looks like an empty chip. */
export function FilterChoice({ label, options, onChoose }: FilterChoiceProps) {
  return (
    <select
      className="chip add"
      aria-label={label}
      value=""
      onChange={({ target }) => target.value !== '' && onChoose(target.value)}
    >
      <option value="">+ {label}</option>
      {options.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
