import PdfKit from 'pdfkit';
import type { Block, Written } from '../written.js';
import { FONT_NAMES, fonts } from './fonts.js';
import { PageWriter } from './page-writer.js';

/** What the types of the library do not know: the standard, and that no font of its own is to be there. */
const ACCESSIBLE: object = { subset: 'PDF/UA', font: null };

/** Stands at the end of a document in which something could not be shown. */
const NOT_WHOLE =
  'Some characters of this document belong to a script for which it has no font. Each is named by its number, as in [U+0E01].';

/**
 * A document as a tagged PDF (PDF/UA-1, PDF 1.7): title, language, structure, bookmarks, and every font in it. The same
 * content makes the same bytes.
 */
export async function pdfOf({ title, asOf, blocks }: Written): Promise<Buffer> {
  const doc = new PdfKit({
    ...ACCESSIBLE,
    size: 'LETTER',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-US',
    displayTitle: true,
    autoFirstPage: false,
    info: { Title: title, Creator: 'Accord', Producer: 'Accord', CreationDate: asOf, ModDate: asOf },
  });
  const bytes = collected(doc);
  for (const name of FONT_NAMES) doc.registerFont(name, fonts.file(name));
  const writer = new PageWriter(doc, title);
  writer.heading(1, title);
  for (const block of blocks) write(writer, block);
  if (!writer.isWhole) writer.paragraph(NOT_WHOLE, true);
  writer.end();
  return bytes;
}

function write(writer: PageWriter, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return writer.heading(block.level, block.text);
    case 'paragraph':
      return writer.paragraph(block.text, block.isStrong);
    case 'list':
      return writer.list(block.items);
    case 'facts':
      return writer.table([{ name: '' }, { name: '', share: 3 }], block.facts, false);
    case 'table':
      return writer.table(block.columns, block.rows);
  }
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
