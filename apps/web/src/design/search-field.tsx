import { Icon } from './icon.js';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The key that leads here, where single keys are on. */
  readonly shortcut?: string;
  readonly id?: string;
}

/** Finds within a list as one types. */
export function SearchField({ label, value, onChange, shortcut, id }: SearchFieldProps) {
  return (
    <div className="search-field">
      <Icon name="search" />
      <input
        type="search"
        id={id}
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut })}
      />
      {shortcut !== undefined && value === '' && <kbd aria-hidden="true">{shortcut}</kbd>}
    </div>
  );
}
