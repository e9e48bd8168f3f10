import type { Column } from '../written.js';
import { showable } from './showable.js';
import { Typesetter, type Style } from './typesetter.js';

type Element = ReturnType<PDFKit.PDFDocument['struct']>;
/** The types of the library do not know the scope of a head. */
type Attributes = { readonly actual?: string; readonly scope?: string };
type Outline = PDFKit.PDFDocument['outline'];

/** Points: the margins of a page, and between two cells of a row. */
const MARGIN = 54;
const GAP = 8;

const STYLES = {
  title: { size: 18, isBold: true },
  heading: { size: 13, isBold: true },
  subheading: { size: 11, isBold: true },
  text: { size: 10 },
  strong: { size: 11, isBold: true },
  cell: { size: 9 },
  head: { size: 9, isBold: true },
  foot: { size: 8 },
} as const satisfies Record<string, Style>;

/** A cell of a row: its text, the element that it is, and where it stands. */
interface Cell {
  readonly lines: readonly string[];
  readonly element: Element;
  readonly style: Style;
  readonly x: number;
  readonly width: number;
  readonly isNumber: boolean;
}

/** Writes pages from the top down. Each line belongs to an element of the structure, which may go on over pages. */
export class PageWriter {
  private readonly typesetter: Typesetter;
  private readonly root: Element;
  private y = MARGIN;
  private page = 0;
  private outlines: Outline[] = [];
  /** False once something could not be shown. */
  isWhole = true;

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly title: string,
  ) {
    this.typesetter = new Typesetter(doc);
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
    this.outlines = [doc.outline];
    this.beginPage();
  }

  /** A heading, and its bookmark. Level 1 is the title. */
  heading(level: 1 | 2 | 3, text: string): void {
    const style = level === 1 ? STYLES.title : level === 2 ? STYLES.heading : STYLES.subheading;
    this.y += level === 1 ? 0 : style.size;
    this.need(this.typesetter.heightOf(style) * 3); // a heading never stands alone at the foot of a page
    this.outlines = this.outlines.slice(0, level);
    this.outlines.push(this.outlines.at(-1)!.addItem(this.shown(text), { expanded: true }));
    this.lines(this.element(`H${level}`), text, style, MARGIN);
    this.y += 4;
  }

  /** A paragraph. */
  paragraph(text: string, isStrong = false): void {
    this.lines(this.element('P'), text, isStrong ? STYLES.strong : STYLES.text, MARGIN);
    this.y += 6;
  }

  /** A list, each item behind its mark. */
  list(items: readonly string[]): void {
    const list = this.element('L');
    for (const item of items) {
      const entry = this.element('LI', list);
      this.need(this.typesetter.heightOf(STYLES.text));
      this.element('Lbl', entry).add(() => this.typesetter.draw('•', MARGIN + 6, this.y, STYLES.text));
      this.lines(this.element('LBody', entry), item, STYLES.text, MARGIN + 20);
      entry.end();
    }
    list.end();
    this.y += 6;
  }

  /** A table. Its head is said once, and drawn again on each page that it goes on. Rests behind each row for whoever makes it. */
  *table(columns: readonly Column[], rows: readonly (readonly string[])[], hasHead = true): Generator<void> {
    const table = this.element('Table');
    const places = this.places(columns);
    const drawHead = () => {
      if (!hasHead) return;
      for (const { name, x, width, isNumber } of places)
        this.cellLine(
          this.typesetter.wrap(this.shown(name), width, STYLES.head)[0] ?? '',
          { x, width, isNumber },
          STYLES.head,
        );
      this.y += this.typesetter.heightOf(STYLES.head);
      this.rule();
    };
    if (hasHead) {
      const head = places.map(({ name }) => name);
      this.row(
        table,
        head,
        places,
        () => 'Column',
        () => undefined,
      );
      this.artifact(() => this.rule());
    }
    for (const cells of rows) {
      this.row(table, cells, places, (n) => (n === 0 ? 'Row' : null), drawHead);
      this.y += 2;
      yield;
    }
    table.end();
    this.y += 8;
  }

  /** Ends the document. */
  end(): void {
    this.root.end();
    this.doc.end();
  }

  private row(
    table: Element,
    texts: readonly string[],
    places: ReturnType<PageWriter['places']>,
    scopeOf: (n: number) => 'Column' | 'Row' | null,
    drawHead: () => void,
  ): void {
    const row = this.element('TR', table);
    const cells = places.map(({ x, width, isNumber }, n): Cell => {
      const scope = scopeOf(n);
      const style = scope === 'Column' ? STYLES.head : STYLES.cell;
      const lines = this.typesetter.wrap(this.shown(texts[n] ?? ''), width, style);
      const element = scope === null ? this.element('TD', row) : this.element('TH', row, { scope });
      return { lines, element, style, x, width, isNumber };
    });
    const height = this.typesetter.heightOf(STYLES.cell);
    const most = Math.max(...cells.map(({ lines }) => lines.length));
    for (let n = 0; n < most; n += 1) {
      if (this.need(height)) this.artifact(drawHead);
      for (const { lines, element, style, ...place } of cells) {
        const line = lines[n];
        if (line !== undefined) element.add(() => this.cellLine(line, place, style));
      }
      this.y += height;
    }
    for (const { element } of cells) element.end();
    row.end();
  }

  private cellLine(line: string, { x, width, isNumber }: Pick<Cell, 'x' | 'width' | 'isNumber'>, style: Style): void {
    const indent = isNumber ? width - this.typesetter.widthOf(line, style) : 0;
    this.typesetter.draw(line, x + indent, this.y, style);
  }

  /** Where the columns of a table stand. */
  private places(columns: readonly Column[]) {
    const room = this.doc.page.width - 2 * MARGIN - GAP * (columns.length - 1);
    const shares = columns.reduce((sum, { share = 1 }) => sum + share, 0);
    let x = MARGIN;
    return columns.map(({ name, share = 1, isNumber = false }) => {
      const width = (room * share) / shares;
      const place = { name, x, width, isNumber };
      x += width + GAP;
      return place;
    });
  }

  private lines(element: Element, text: string, style: Style, x: number): void {
    const height = this.typesetter.heightOf(style);
    for (const line of this.typesetter.wrap(this.shown(text), this.doc.page.width - MARGIN - x, style)) {
      this.need(height);
      element.add(() => this.typesetter.draw(line, x, this.y, style));
      this.y += height;
    }
    element.end();
  }

  private element(tag: string, within: Element = this.root, options: Attributes = {}): Element {
    const element = this.doc.struct(tag, options);
    within.add(element);
    return element;
  }

  private shown(text: string): string {
    const { text: shown, isWhole } = showable(text);
    this.isWhole &&= isWhole;
    return shown;
  }

  /** Begins another page where less than this is left. @returns whether it did */
  private need(height: number): boolean {
    if (this.y + height <= this.doc.page.height - MARGIN) return false;
    this.beginPage();
    return true;
  }

  private beginPage(): void {
    this.doc.addPage();
    this.page += 1;
    this.y = MARGIN;
    this.artifact(() => {
      const line = this.shown(`${this.title} · page ${this.page}`);
      const foot = this.typesetter.wrap(line, this.doc.page.width - 2 * MARGIN, STYLES.foot)[0] ?? '';
      this.typesetter.draw(foot, MARGIN, this.doc.page.height - MARGIN + 14, STYLES.foot);
    });
  }

  /** What is drawn and not read out. */
  private artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Pagination' });
    draw();
    this.doc.endMarkedContent();
  }

  private rule(): void {
    const { width } = this.doc.page;
    this.doc
      .moveTo(MARGIN, this.y)
      .lineTo(width - MARGIN, this.y)
      .lineWidth(0.5)
      .stroke('#71767a')
      .fillColor('#1b1b1b');
    this.y += 3;
  }
}
