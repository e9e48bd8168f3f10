import { Select } from '@trussworks/react-uswds';
import { Field, fieldId, type Option } from '../../../design/fields/index.js';
import { codeLabel } from '../../../parts/application/index.js';

interface Scope {
  readonly type: string;
  readonly direction: string;
}

const DIRECTIONS = ['toNCCIC', 'fromNCCIC', 'both'];

interface InfoTypesFieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: readonly Scope[];
  readonly onChange: (value: readonly Scope[]) => void;
  readonly error?: string | undefined;
}

/** Each type of information, and in which direction it moves: a type that moves nowhere is not part of the agreement. */
export function InfoTypesField({ pointer, label, options, value, onChange, error }: InfoTypesFieldProps) {
  const choose = (type: string, direction: string) => {
    const others = value.filter((scope) => scope.type !== type);
    const next = direction === '' ? others : [...others, { type, direction }];
    onChange(options.flatMap((option) => next.filter((scope) => scope.type === option.value)));
  };
  return (
    <fieldset className="info-types">
      <legend className="usa-legend">{label}</legend>
      {options.map((option, place) => (
        <Field
          key={option.value}
          pointer={place === 0 ? pointer : `${pointer}/${option.value}`}
          label={option.label}
          {...(option.description === undefined ? {} : { hint: option.description })}
          {...(place === 0 && error !== undefined ? { error } : {})}
        >
          <Select
            id={fieldId(place === 0 ? pointer : `${pointer}/${option.value}`)}
            name={option.value}
            value={value.find(({ type }) => type === option.value)?.direction ?? ''}
            onChange={({ target }) => choose(option.value, target.value)}
          >
            <option value="">Not shared</option>
            {DIRECTIONS.map((direction) => (
              <option key={direction} value={direction}>
                {codeLabel('infoDirections', direction)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </fieldset>
  );
}
