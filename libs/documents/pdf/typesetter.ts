import { inVisualOrder, runsOf, type Run } from './runs.js';

/** How a text is set. Sizes are points. */
export interface Style {
  readonly size: number;
  readonly isBold?: boolean;
}

/** Between two lines, in sizes of the font. */
const LEADING = 1.4;

/** Words of scripts that have no spaces can be broken behind each character. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\s+/gu;

/**
 * Word by word is fast, and right from left to right. What goes the other way is shaped as a whole, as it is wherever
 * features are named, be it none.
 */
const shaping = ({ level }: Run): { readonly features?: never[] } => (level % 2 === 1 ? { features: [] } : {});

/** Sets lines of text in any script that the fonts have. */
export class Typesetter {
  private readonly widths = new Map<string, number>();

  constructor(private readonly doc: PDFKit.PDFDocument) {}

  /** A text in lines that are no wider than this. @param text can be shown in every character */
  wrap(text: string, width: number, style: Style): readonly string[] {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of this.broken(text.trim(), width, style)) {
      const more = this.wordWidth(word, style);
      if (used + more > width && word.trim() !== '') {
        lines.push(line.trimEnd());
        [line, used] = ['', 0];
      }
      if (line === '' && word.trim() === '') continue;
      line += word;
      used += more;
    }
    return [...lines, line.trimEnd()].filter((one, n) => one !== '' || n > 0 || lines.length === 0);
  }

  /** Draws one line from a place on. */
  draw(line: string, x: number, y: number, style: Style): void {
    let at = x;
    for (const run of inVisualOrder(this.runs(line, style))) {
      this.doc.font(run.font, style.size).text(run.text, at, y, { lineBreak: false, ...shaping(run) });
      at += this.runWidth(run, style);
    }
  }

  /** How wide a line is. */
  widthOf(line: string, style: Style): number {
    return (line.match(WORDS) ?? []).reduce((sum, word) => sum + this.wordWidth(word, style), 0);
  }

  /** How high a line is. */
  heightOf({ size }: Style): number {
    return size * LEADING;
  }

  private runs(line: string, { isBold = false }: Style): readonly Run[] {
    return runsOf(line, isBold ? 'bold' : 'regular');
  }

  private runWidth(run: Run, { size }: Style): number {
    return this.doc.font(run.font, size).widthOfString(run.text, shaping(run));
  }

  /** Words come again and again: each is measured once. */
  private wordWidth(word: string, style: Style): number {
    const key = `${style.size} ${style.isBold === true} ${word}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.runs(word, style).reduce((sum, run) => sum + this.runWidth(run, style), 0);
    this.widths.set(key, width);
    return width;
  }

  /** The words of a text; one that is wider than a line comes in parts that are not. */
  private *broken(text: string, width: number, style: Style): Generator<string, void, undefined> {
    for (const word of text.match(WORDS) ?? []) {
      if (this.wordWidth(word, style) <= width) {
        yield word;
        continue;
      }
      let part = '';
      for (const character of word) {
        if (part !== '' && this.wordWidth(part + character, style) > width) {
          yield part;
          part = '';
        }
        part += character;
      }
      yield part;
    }
  }
}
