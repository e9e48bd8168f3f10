import { readFile } from 'node:fs/promises';
import { UnusableInput } from '../outcome.js';

/** A part of a file that is checked at once: whole lines beneath the header. */
export interface FilePart {
  readonly csv: string;
  /** Number of its first line beneath the header; absent of the first part, which begins where the file does. */
  readonly firstLine?: number;
}

/** Lines of a part: no more than the system checks at once. */
const LINES = 400;
/** Characters of a piece that is sent at once: they stay below the largest body in any script. */
const PIECE = 250_000;
/** Bytes of the largest file: more instruments than there are. */
const LARGEST = 15 * 1_048_576;

/** The text of a file. @throws {UnusableInput} for one that cannot be read, or is not UTF-8 */
export async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnusableInput(`${path} cannot be read (${error.code}).`);
  });
  if (bytes.length > LARGEST) throw new UnusableInput(`${path} is larger than ${LARGEST / 1_048_576} MiB.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableInput(`${path} is not UTF-8. Save it as "CSV UTF-8".`);
  }
}

/** A file in parts. What a record is stays for the system to say: this knows lines only. */
export function partsOf(text: string): readonly FilePart[] {
  const lines = text.split(/\r\n|\n|\r/);
  const header = lines.find((line) => line.trim() !== '') ?? '';
  const top = lines.indexOf(header);
  const parts: FilePart[] = [{ csv: lines.slice(0, top + 1 + LINES).join('\n') }];
  for (let from = top + 1 + LINES; from < lines.length; from += LINES) {
    const part = lines.slice(from, from + LINES);
    if (part.some((line) => line.trim() !== '')) parts.push({ csv: [header, ...part].join('\n'), firstLine: from + 1 });
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
