import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Dialog } from '../design/dialog.js';
import { setSingleKeys, useShortcuts, useSingleKeys } from './shortcuts.js';

export interface KeyOfPage {
  readonly keys: readonly string[];
  readonly what: string;
}

/** The keys of a page in one line, with all about them behind `?`. */
export function KeyLine({ keys }: { readonly keys: readonly KeyOfPage[] }) {
  const [isOpen, setOpen] = useState(false);
  const areOn = useSingleKeys();
  useShortcuts({ '?': () => setOpen(true) });
  return (
    <div className="key-line row small for-screen-only">
      {areOn && keys.map(({ keys: names, what }) => <KeyHint key={what} names={names} what={what} />)}
      <Button type="button" unstyled onClick={() => setOpen(true)}>
        {areOn ? 'All keys, and how to turn them off' : 'Single keys are off'}
      </Button>
      <Dialog
        title="Keys of this page"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        acts={
          <Button type="button" onClick={() => setOpen(false)}>
            Close
          </Button>
        }
      >
        <ul className="stack-dense key-list">
          {[...keys, { keys: ['?'], what: 'show this list' }].map(({ keys: names, what }) => (
            <li key={what}>
              <KeyHint names={names} what={what} />
            </li>
          ))}
        </ul>
        <label className="switch-row">
          <input type="checkbox" checked={areOn} onChange={({ target }) => setSingleKeys(target.checked)} /> Single keys
          are on, in this browser
        </label>
      </Dialog>
    </div>
  );
}

const KeyHint = ({ names, what }: { readonly names: readonly string[]; readonly what: string }) => (
  <span className="key-hint">
    {names.map((name) => (
      <kbd key={name}>{name}</kbd>
    ))}{' '}
    {what}
  </span>
);
