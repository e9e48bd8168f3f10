import { describe, expect, it } from '@jest/globals';
import { DocumentTooLong, LONGEST_DOCUMENT, pdfOf } from './pdf-of.js';
import type { Block, Written } from './written.js';

const of = (...blocks: readonly Block[]): Written => ({
  title: 'A document',
  asOf: new Date('2026-04-06T04:00:00.000Z'),
  blocks,
});

const rows = (count: number, text: string): Block => ({
  kind: 'table',
  columns: [{ name: 'A' }],
  rows: Array.from({ length: count }, () => [text]),
});

describe('a document that is asked for', () => {
  it('is not made where it would be too long, whatever it is of', async () => {
    const half = 'x'.repeat(LONGEST_DOCUMENT / 2);
    const blocks: readonly Block[] = [
      { kind: 'paragraph', text: half },
      { kind: 'list', items: [half] },
      { kind: 'facts', facts: [['one', half]] },
      rows(1, half),
    ];
    for (const block of blocks) await expect(pdfOf(of(block, block, rows(1, 'more')))).rejects.toThrow(DocumentTooLong);
  });

  it('leaves the process free for everything else while it is made', async () => {
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    await pdfOf(of(rows(150, 'words of a row')));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(2);
  }, 30_000);
});
