import { describe, expect, it } from '@jest/globals';
import { shippedBook } from '@accord/policy/testing';
import { policyDocumentAt } from './index.js';

describe('the policy document', () => {
  it('tells values, catalogues and windows of a moment', () => {
    const document = policyDocumentAt(shippedBook, '2026-03-02T15:00:00Z')!;
    expect(document).toMatchObject({
      version: '2026.1',
      effectiveFrom: '2026-01-01',
      asOf: '2026-03-02',
      lockedTemplates: [],
    });
    expect(document.values.term.maxMonths).toBe(60);
    expect(document.values.timers).toHaveLength(26);
    expect(document.catalogues.pathways).toHaveLength(5);
    expect(document.catalogues.clauses).toHaveLength(9);
    expect(document.catalogues.baseline.items).toHaveLength(25);
    expect(document.catalogues.codes['tlpLabels']).toHaveLength(5);
    expect(document.catalogues.reasons['withdraw-proposal']?.field).toBe('reasonCode');
    expect(document.windows.inForce).toEqual([expect.objectContaining({ from: '2026-02-03', to: '2026-09-30' })]);
    expect(document.windows.known).toHaveLength(3);
  });

  it('shows no window between two windows, and a template that is locked', () => {
    const document = policyDocumentAt(shippedBook, '2029-01-01')!;
    expect(document.windows.inForce).toEqual([]);
    expect(document.windows.cover).toEqual([{ statute: 'CISA2015', inForce: false, until: null }]);
    expect(document.lockedTemplates).toEqual(['privacyReviewForm 2026.1']);
  });

  it('begins with the first set, as early as its date begins anywhere that counts', () => {
    for (const moment of [
      '0000-01-01T00:00:00Z',
      '2025-12-31',
      '2025-12-31T23:59:59.999Z',
      '2026-01-01T00:59:59+01:00',
    ])
      expect(policyDocumentAt(shippedBook, moment)).toBeNull();
    expect(policyDocumentAt(shippedBook, '2026-01-01T00:00:00Z')).toMatchObject({
      version: '2026.1',
      asOf: '2025-12-31',
    });
    expect(policyDocumentAt(shippedBook, '2026-01-01')).toMatchObject({
      asOf: '2026-01-01',
      effectiveFrom: '2026-01-01',
    });
  });

  it('is not guessed for what is no moment', () => {
    for (const text of ['', 'soon', '2026-13-01'])
      expect(() => policyDocumentAt(shippedBook, text)).toThrow(RangeError);
  });
});
