/** Before tests that run `dist`: one that was built from other sources would be judged for what it is not. */
import { isFresh } from './sources.mjs';

export default function assertFresh() {
  if (!isFresh())
    throw new Error(
      'dist was not built from the sources as they are: run "npm run build" first, or "npm run test:file".',
    );
}
