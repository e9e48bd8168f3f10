import { setImmediate as others } from 'node:timers/promises';
import PdfKit from 'pdfkit';
import type { Block, Written } from '../written.js';
import { FONT_NAMES, fonts } from './fonts.js';
import { PageWriter } from './page-writer.js';

/** What the types of the library do not know: the standard, and that no font of its own is to be there. */
const ACCESSIBLE: object = { subset: 'PDF/UA', font: null };

/** Stands at the end of a document in which something could not be shown. */
const NOT_WHOLE =
  'Some characters of this document belong to a script for which it has no font. Each is named by its number, as in [U+0E01].';

/** Milliseconds of work at one go: what else the process has to do comes in between. */
const AT_ONE_GO = 10;

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
  let since = performance.now();
  for (const block of blocks)
    for (const _ of written(writer, block)) {
      if (performance.now() - since < AT_ONE_GO) continue;
      await others();
      since = performance.now();
    }
  if (!writer.isWhole) writer.paragraph(NOT_WHOLE, true);
  writer.end();
  return bytes;
}

/** Writes a block in steps. */
function* written(writer: PageWriter, block: Block): Generator<void> {
  switch (block.kind) {
    case 'heading':
      writer.heading(block.level, block.text);
      break;
    case 'paragraph':
      writer.paragraph(block.text, block.isStrong);
      break;
    case 'list':
      writer.list(block.items);
      break;
    case 'facts':
      yield* writer.table([{ name: '' }, { name: '', share: 3 }], block.facts, false);
      break;
    case 'table':
      yield* writer.table(block.columns, block.rows);
  }
  yield;
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
