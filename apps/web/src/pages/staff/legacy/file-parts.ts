/** A file in parts that are checked at once. What a record is stays for the server to say: this knows lines only. */

export interface FilePart {
  readonly csv: string;
  /** Number of its first line beneath the header; absent of the first part, which begins where the file does. */
  readonly firstLine?: number;
}

const LINES = 400;
/** Characters of a piece that is sent at once: they stay below the largest body in any script. */
const PIECE = 250_000;

/** The text of a file; nothing for one that is not UTF-8. */
export function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whole lines, each part with the header. */
export function partsOf(text: string): readonly FilePart[] {
  const lines = text.split(/\r\n|\n|\r/);
  const top = lines.findIndex((line) => line.trim() !== '');
  const first = top + 1 + LINES;
  const parts: FilePart[] = [{ csv: lines.slice(0, first).join('\n') }];
  for (let from = first; from < lines.length; from += LINES) {
    const part = lines.slice(from, from + LINES);
    if (part.some((line) => line.trim() !== ''))
      parts.push({ csv: [lines[top], ...part].join('\n'), firstLine: from + 1 });
  }
  return parts;
}

/** The text of a file in pieces, which are it again when they are put together; none ends within a character. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const isWithin = /[\uD800-\uDBFF]/.test(text.charAt(from + PIECE - 1));
    const piece = text.slice(from, from + PIECE - (isWithin ? 1 : 0));
    pieces.push(piece);
    from += piece.length;
  }
  return pieces;
}
