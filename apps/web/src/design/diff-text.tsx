import { diffWordsWithSpace } from 'diff';

interface DiffTextProps {
  /** As it stood; nothing where it was not there. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The words that came and went between two texts: underlined and struck, with a sign, not by color alone. */
export function DiffText({ before = '', after = '' }: DiffTextProps) {
  if (before === after) return <span className="record">{after}</span>;
  return (
    <span className="record">
      {partsOf(before, after).map(({ kind, text, at }) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Change = kind === 'added' ? 'ins' : 'del';
        return (
          <Change key={at}>
            <span className="for-screen-readers">{kind === 'added' ? 'Added: ' : 'Removed: '}</span>
            {text}
          </Change>
        );
      })}
    </span>
  );
}

interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  /** Where it begins, counted over both texts: no two begin at the same place. */
  readonly at: number;
}

/** Two texts as one: what stayed, what was added, what was removed, in the order of reading. */
export function partsOf(before: string, after: string): readonly Part[] {
  let at = 0;
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
    const part: Part = { kind: added ? 'added' : removed ? 'removed' : 'same', text: value, at };
    at += value.length;
    return part;
  });
}
