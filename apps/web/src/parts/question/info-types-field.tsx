import { Select } from '@trussworks/react-uswds';
import type { Policy } from '../../api/types.js';
import { Field as Labelled, fieldId } from '../../design/fields/index.js';
import { codeLabel, rowsOf, textAt, type Field } from '../application/index.js';

const DIRECTIONS = ['toNCCIC', 'fromNCCIC', 'both'];

interface InfoTypesFieldProps {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly catalogues: Policy['catalogues'];
  readonly errorAt: (pointer: string) => string | undefined;
  readonly prefix: string;
}

/** Each type of information, and in which direction it moves: a type that moves nowhere is not part of the agreement. */
export function InfoTypesField({ field, value, onChange, catalogues, errorAt, prefix }: InfoTypesFieldProps) {
  const types = catalogues.codes['infoTypes'] ?? [];
  const scopes = rowsOf(value);
  const choose = (type: string, direction: string) => {
    const others = scopes.filter((scope) => scope['type'] !== type);
    const next = direction === '' ? others : [...others, { type, direction }];
    onChange(types.flatMap(({ code }) => next.filter((scope) => scope['type'] === code)));
  };
  const pointerOf = (code: string, place: number) =>
    place === 0 ? prefix + field.pointer : `${prefix}${field.pointer}/${code}`;
  return (
    <fieldset className="info-types">
      <legend className="usa-legend">{field.label}</legend>
      {types.map(({ code, meaning }, place) => (
        <Labelled
          key={code}
          pointer={pointerOf(code, place)}
          label={codeLabel(field.list, code)}
          hint={meaning}
          error={place === 0 ? errorAt(prefix + field.pointer) : undefined}
        >
          <Direction
            id={fieldId(pointerOf(code, place))}
            value={textAt(
              scopes.find(({ type }) => type === code),
              '/direction',
            )}
            onChange={(direction) => choose(code, direction)}
          />
        </Labelled>
      ))}
    </fieldset>
  );
}

interface DirectionProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (direction: string) => void;
}

const Direction = ({ id, value, onChange }: DirectionProps) => (
  <Select
    id={id}
    name={id}
    className="input-narrow"
    aria-describedby={`${id}-hint`}
    value={value}
    onChange={({ target }) => onChange(target.value)}
  >
    <option value="">Not shared</option>
    {DIRECTIONS.map((direction) => (
      <option key={direction} value={direction}>
        {codeLabel('infoDirections', direction)}
      </option>
    ))}
  </Select>
);
