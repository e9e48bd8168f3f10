import { ErrorMessage, FormGroup, Label } from '@trussworks/react-uswds';
import { Icon } from '../icon.js';
import { fieldId } from './field-id.js';

/** What every field has. */
export interface FieldProps {
  /** JSON pointer of the value within the body that is sent: `/application/retentionDays`. */
  readonly pointer: string;
  readonly label: React.ReactNode;
  readonly hint?: React.ReactNode;
  readonly error?: string | undefined;
  /** Optional is said, required is not. */
  readonly isOptional?: boolean;
}

/** Ids of what describes a field, for `aria-describedby`. */
export function described({ pointer, hint, error }: FieldProps): { readonly 'aria-describedby'?: string } {
  const id = fieldId(pointer);
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean);
  return ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') };
}

/** Optional is said. */
export const LabelText = ({ label, isOptional = false }: Pick<FieldProps, 'label' | 'isOptional'>) => (
  <>
    {label}
    {isOptional && <span className="optional"> (optional)</span>}
  </>
);

/** Hint and error, in this order, where there are any. */
export function HintAndError({ pointer, hint, error }: FieldProps) {
  const id = fieldId(pointer);
  return (
    <>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="usa-hint">
          {hint}
        </span>
      )}
      {error !== undefined && (
        <ErrorMessage id={`${id}-error`}>
          <Icon name="triangle" /> <span className="for-screen-readers">Error: </span>
          {error}
        </ErrorMessage>
      )}
    </>
  );
}

/** Label, hint, error, field, in this order. */
export function Field({ children, ...props }: FieldProps & { readonly children: React.ReactNode }) {
  const hasError = props.error !== undefined;
  return (
    <FormGroup error={hasError}>
      <Label htmlFor={fieldId(props.pointer)} error={hasError}>
        <LabelText {...props} />
      </Label>
      <HintAndError {...props} />
      {children}
    </FormGroup>
  );
}
