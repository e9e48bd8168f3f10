import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

/** Names under which the fonts are known to a document. */
export type FontName = 'regular' | 'bold' | 'arabic' | 'hebrew' | 'chinese';

const FILES: Readonly<Record<FontName, string>> = {
  regular: 'noto-sans-regular.ttf',
  bold: 'noto-sans-bold.ttf',
  arabic: 'vazirmatn.ttf',
  hebrew: 'noto-sans-hebrew.ttf',
  chinese: 'noto-sans-sc.ttf',
};

/** In which order they are asked for a character. */
const ORDER: readonly FontName[] = ['arabic', 'hebrew', 'chinese'];

/** The fonts of every document, read once: Noto Sans and Vazirmatn, under the SIL Open Font License. */
class Fonts {
  private readonly bytes = new Map<FontName, Buffer>();
  private readonly covered = new Map<FontName, Map<number, boolean>>();
  private readonly shapes = new Map<FontName, Font>();

  /** The file of a font. */
  file(name: FontName): Buffer {
    const known = this.bytes.get(name) ?? readFileSync(new URL(`../fonts/${FILES[name]}`, import.meta.url));
    this.bytes.set(name, known);
    return known;
  }

  /** The font that shows a character, the usual one where it can; null where none can. */
  showing(codePoint: number, usual: FontName): FontName | null {
    return [usual, ...ORDER].find((name) => this.has(name, codePoint)) ?? null;
  }

  private has(name: FontName, codePoint: number): boolean {
    const covered = this.covered.get(name) ?? new Map<number, boolean>();
    this.covered.set(name, covered);
    const known = covered.get(codePoint) ?? this.shapesOf(name).hasGlyphForCodePoint(codePoint);
    covered.set(codePoint, known);
    return known;
  }

  private shapesOf(name: FontName): Font {
    const known = this.shapes.get(name) ?? opened(this.file(name));
    this.shapes.set(name, known);
    return known;
  }
}

function opened(file: Buffer): Font {
  const font = create(file);
  if ('fonts' in font) throw new TypeError('A collection of fonts is no font.');
  return font;
}

/** The fonts of this process. */
export const fonts = new Fonts();

/** All names of fonts. */
export const FONT_NAMES: readonly FontName[] = ['regular', 'bold', ...ORDER];
