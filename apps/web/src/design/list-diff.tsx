import { DiffText } from './diff-text.js';

interface ListDiffProps {
  /** Its entries as they stood, each as it reads. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A list as it stands, with what was added, removed and changed in it: in words, by a sign, and never by color alone. */
export function ListDiff({ before, after }: ListDiffProps) {
  const entries = entriesCompared(before, after);
  if (entries.length === 0) return <>None</>;
  return (
    <ul className="list-diff">
      {entries.map(({ kind, text, was }, place) => (
        <li key={`${place} ${text}`}>
          <Entry kind={kind} text={text} was={was} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ kind, text, was }: ComparedEntry) {
  if (kind === 'same') return text;
  if (kind === 'changed') return <DiffText before={was} after={text} />;
  const Change = kind === 'added' ? 'ins' : 'del';
  return (
    <Change>
      <span className="for-screen-readers">{kind === 'added' ? 'Added: ' : 'Removed: '}</span>
      {text}
    </Change>
  );
}

interface ComparedEntry {
  readonly kind: 'same' | 'added' | 'removed' | 'changed';
  readonly text: string;
  /** As it read before, of one that changed. */
  readonly was?: string | undefined;
}

/** What an entry is of: all before the first comma or colon. */
const headOf = (entry: string): string => entry.split(/[,:]/, 1)[0] ?? entry;

/**
 * The entries of two lists as one: those that stand, in their order, then those that were removed. An entry that begins with the
 * same words as one that is gone is that one, changed.
 */
export function entriesCompared(before: readonly string[], after: readonly string[]): readonly ComparedEntry[] {
  const gone = [...before];
  const take = (isIt: (entry: string) => boolean) => {
    const place = gone.findIndex(isIt);
    return place < 0 ? undefined : gone.splice(place, 1)[0];
  };
  const stand = after.map((text) => ({ text, isKept: take((entry) => entry === text) !== undefined }));
  const standing = stand.map(({ text, isKept }): ComparedEntry => {
    if (isKept) return { kind: 'same', text };
    const was = take((entry) => headOf(entry) === headOf(text));
    return was === undefined ? { kind: 'added', text } : { kind: 'changed', text, was };
  });
  return [...standing, ...gone.map((text): ComparedEntry => ({ kind: 'removed', text }))];
}
