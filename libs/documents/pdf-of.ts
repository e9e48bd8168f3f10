import type { Written } from './written.js';

/**
 * A document as a tagged PDF (PDF/UA-1, PDF 1.7). What makes it is loaded with the first one: a process that starts waits for
 * no fonts.
 */
export async function pdfOf(written: Written): Promise<Buffer> {
  const { pdfOf: make } = await import('./pdf/pdf.js');
  return make(written);
}
