import { assertNever } from '@accord/kernel';
import { OneAtATime } from './one-at-a-time.js';
import type { Block, Written } from './written.js';

/** Characters of a document at most: some hundred pages, and some seconds of work. */
export const LONGEST_DOCUMENT = 500_000;

/** Documents that are being made or wait at once, in one process. */
const AT_ONCE = 16;

/** A document is longer than one is made. */
export class DocumentTooLong extends Error {
  override readonly name = 'DocumentTooLong';
}

const line = new OneAtATime(AT_ONCE);

/**
 * A document as a tagged PDF (PDF/UA-1, PDF 1.7). What makes it is loaded with the first one: a process that starts waits for
 * no fonts. One is made after the other, each in small steps, so that however many are asked for, a process has its mind free
 * for everything else.
 * @throws {DocumentTooLong} before anything is made, {TooManyAtOnce} where too many wait
 */
export async function pdfOf(written: Written): Promise<Buffer> {
  if (lengthOf(written) > LONGEST_DOCUMENT) throw new DocumentTooLong();
  return line.run(async () => {
    const { pdfOf: make } = await import('./pdf/pdf.js');
    return make(written);
  });
}

const sum = (texts: readonly string[]): number => texts.reduce((all, { length }) => all + length, 0);

/** Characters of a document. */
const lengthOf = ({ blocks }: Written): number => blocks.reduce((all, block) => all + lengthOfBlock(block), 0);

function lengthOfBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.length;
    case 'list':
      return sum(block.items);
    case 'facts':
      return sum(block.facts.flat());
    case 'table':
      return sum(block.rows.flat());
    default:
      return assertNever(block);
  }
}
