import { ChoiceField, ChoicesField, TextField, type FormError } from '../../design/fields/index.js';
import type { Form } from '../../forms/index.js';
import { ANNOUNCEMENTS } from '../../words/webhooks.js';

/** What a form holds of a webhook. */
export interface WantedValues {
  readonly url: string;
  /** Everything, or what is chosen. */
  readonly told: 'all' | 'some';
  readonly types: readonly string[];
}

const OPTIONS = Object.entries(ANNOUNCEMENTS).map(([value, label]) => ({ value, label }));
const TOLD = [
  { value: 'all', label: 'Everything, and what may be added later' },
  { value: 'some', label: 'What I choose' },
];

/** What is wrong before it is sent. Where an address may lead is the server's to say. */
export function problemsOf({ url, told, types }: WantedValues): readonly FormError[] {
  const isWritten = url.trim() !== '';
  return [
    ...(isWritten ? [] : [{ pointer: '/url', message: 'Write the address of the receiver.' }]),
    ...(told === 'some' && types.length === 0 ? [{ pointer: '/types', message: 'Choose at least one.' }] : []),
  ];
}

/** The body that a form makes. */
export const wantedOf = ({ url, told, types }: WantedValues) => ({
  url: url.trim(),
  types: told === 'all' ? [] : types,
});

/** The address of a receiver, and what it is told of. */
export function WantedFields({ form: { values, change, errorAt } }: { readonly form: Form<WantedValues> }) {
  return (
    <>
      <TextField
        pointer="/url"
        label="Address of the receiver"
        hint="Begins with https:// and leads to a host of the public internet, without a port."
        type="url"
        error={errorAt('/url')}
        value={values.url}
        onChange={(url) => change({ url })}
      />
      <ChoiceField
        pointer="/told"
        label="What it is told of"
        error={errorAt('/told')}
        options={TOLD}
        value={values.told}
        onChange={(told) => change({ told: told === 'all' ? 'all' : 'some' })}
      />
      {values.told === 'some' && (
        <ChoicesField
          pointer="/types"
          label="When"
          error={errorAt('/types')}
          options={OPTIONS}
          values={values.types}
          onChange={(types) => change({ types })}
        />
      )}
    </>
  );
}
