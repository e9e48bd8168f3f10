import type { Written } from './written.js';

/** Characters of a document at most: some hundred pages, and some seconds of work. */
export const LONGEST_DOCUMENT = 500_000;

/** Documents that wait at most for the one that is being made. */
const IN_LINE = 15;

/** A document is longer than one is made. */
export class DocumentTooLong extends Error {
  override readonly name = 'DocumentTooLong';
}

/** More documents are asked for at once than are made: soon there is room again. */
export class TooManyDocuments extends Error {
  override readonly name = 'TooManyDocuments';
}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * A document as a tagged PDF (PDF/UA-1, PDF 1.7). What makes it is loaded with the first one: a process that starts waits for
 * no fonts. One is made after the other, each in small steps, so that however many are asked for, a process has its mind free
 * for everything else.
 * @throws {DocumentTooLong} before anything is made, {TooManyDocuments} where too many wait
 */
export async function pdfOf(written: Written): Promise<Buffer> {
  if (lengthOf(written) > LONGEST_DOCUMENT) throw new DocumentTooLong();
  if (waiting > IN_LINE) throw new TooManyDocuments();
  waiting += 1;
  const made = last.then(async () => {
    const { pdfOf: make } = await import('./pdf/pdf.js');
    return make(written);
  });
  last = made.then(done, done);
  return made;
}

function done(): void {
  waiting -= 1;
}

const sum = (texts: readonly string[]): number => texts.reduce((all, { length }) => all + length, 0);

/** Characters of a document. */
function lengthOf({ blocks }: Written): number {
  return blocks.reduce((all, block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return all + block.text.length;
      case 'list':
        return all + sum(block.items);
      case 'facts':
        return block.facts.reduce((some, fact) => some + sum(fact), all);
      case 'table':
        return block.rows.reduce((some, row) => some + sum(row), all);
    }
  }, 0);
}
