export { askedFields, bodyOfFields, missingIn, type CommandField } from './command-body.js';
export { CommandFields } from './command-fields.js';
export { CommandForm, type ToConfirm } from './command-form.js';
export { errorAt, errorsOf } from './errors.js';
export { merge, type FieldConflict, type Merged } from './merge.js';
export { useForm, useKept, type Form } from './use-form.js';
export { writtenIn } from './written.js';
