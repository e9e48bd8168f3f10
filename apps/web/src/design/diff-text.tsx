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

/**
 * Two texts as one: what stayed, what was removed, what was added, in the order of reading. Changes with nothing but space
 * between them are one: whole phrases can be read, single words in turn cannot.
 */
export function partsOf(before: string, after: string): readonly Part[] {
  const parts: Omit<Part, 'at'>[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') parts.push({ kind: 'removed', text: removed });
    if (added !== '') parts.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  const changes = diffWordsWithSpace(before, after);
  for (const [place, { value, added: isAdded, removed: isRemoved }] of changes.entries()) {
    const isSame = !isAdded && !isRemoved;
    const isGap = isSame && value.trim() === '' && removed + added !== '' && place < changes.length - 1;
    if (isSame && !isGap) {
      close();
      parts.push({ kind: 'same', text: value });
    }
    if (isRemoved || isGap) removed += value;
    if (isAdded || isGap) added += value;
  }
  close();
  return placed(parts);
}

function placed(parts: readonly Omit<Part, 'at'>[]): readonly Part[] {
  let at = 0;
  return parts.map(({ kind, text }) => {
    const part = { kind, text, at };
    at += text.length;
    return part;
  });
}
