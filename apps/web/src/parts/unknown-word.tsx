import { Alert } from '../design/alert.js';
import { useWords } from './use-search.js';

interface UnknownWordProps {
  /** What the address should have named: `state`. */
  readonly what: string;
  /** What it named; nothing where all is well. */
  readonly word: string | undefined;
  /** Under which name it stands in the address. */
  readonly name: string;
}

/** That an address names something that nobody knows: the page stands without it. */
export function UnknownWord({ what, word, name }: UnknownWordProps) {
  const [, setWords] = useWords();
  if (word === undefined) return null;
  const without = (
    <button type="button" className="usa-button usa-button--outline" onClick={() => setWords({ [name]: undefined })}>
      Take it out of the address
    </button>
  );
  return (
    <Alert kind="warn" title={`The address names a ${what} that is not known: ${word}`} acts={without} isAnnounced>
      This page stands here without it.
    </Alert>
  );
}
