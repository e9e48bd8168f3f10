import { describe, expect, it } from '@jest/globals';
import { askedOf, fileOf, placeOf } from './accesses.js';

describe('What people asked for', () => {
  it.each([
    ['GET /api/v1/agreements/:id/record', 'Record of an agreement'],
    ['GET /api/v1/reports/annual-privacy/:fiscalYear', 'Annual privacy report'],
    ['GET /api/v1/agreements/:id/history', 'Agreements, history'],
    ['GET /api/v1/work-queue', 'Work queue'],
    ['POST /access/v1/evaluation', 'Access, v1, evaluation'],
  ])('is named by what stands at %s', (route, name) => {
    expect(placeOf(route)).toBe(name);
  });

  it('is told with the kind of the file and what was asked of it, without ids', () => {
    expect(fileOf('application/pdf')).toBe('PDF');
    expect(fileOf('text/plain')).toBe('text/plain');
    expect(askedOf({ id: 'x', fiscalYear: '2026', format: 'csv', from: '2026-01-01' })).toBe(
      'fiscal year 2026, from 2026-01-01',
    );
  });
});
