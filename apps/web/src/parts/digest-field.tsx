import { fieldId, TextField } from '../design/fields/index.js';
import { sha256 } from '../words/sha256.js';

type DigestFieldProps = Omit<React.ComponentProps<typeof TextField>, 'type' | 'autoComplete' | 'isNarrow'>;

/** A digest: typed, or taken from a file that stays where it is. */
export function DigestField(props: DigestFieldProps) {
  const { pointer, onChange } = props;
  const id = `${fieldId(pointer)}-file`;
  const take = async (file: File | undefined) => {
    if (file !== undefined) onChange(await sha256(await file.arrayBuffer()));
  };
  return (
    <div className="digest-field">
      <TextField {...props} />
      <div className="row small for-screen-only">
        <label htmlFor={id}>Take it from a file, which stays on your computer</label>
        <input id={id} type="file" onChange={({ target }) => void take(target.files?.[0])} />
      </div>
    </div>
  );
}
