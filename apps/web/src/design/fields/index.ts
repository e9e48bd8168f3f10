export { CheckField, ChoiceField, ChoicesField, SelectField, type Option } from './choice-field.js';
export { ErrorSummary, type FormError } from './error-summary.js';
export { fieldId } from './field-id.js';
export { Field, type FieldProps } from './field.js';
export { MergeChoice } from './merge-choice.js';
export { RowsField, type Column, type Row } from './rows-field.js';
export { SaveLine, type Saving } from './save-line.js';
export { DateField, LongTextField, NumberField, TextField } from './text-field.js';
