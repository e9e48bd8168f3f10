export { CommandForm } from './command-form.js';
export { errorAt, errorsOf } from './errors.js';
export { merge, type FieldConflict, type Merged } from './merge.js';
export { useForm, type Form } from './use-form.js';
