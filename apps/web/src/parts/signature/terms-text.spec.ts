import { describe, expect, it } from '@jest/globals';
import { opened } from '../application/index.js';
import { sectionsOf } from './terms-text.js';

describe('The text of the terms', () => {
  it('stands under the sections of the application, without what is empty and without the clauses', () => {
    const application = opened({
      legalName: 'An organization',
      signatory: { roleTitle: 'President' },
      clauseChecklist: { voluntary: true },
      requestedTermMonths: 36,
    });
    const found = sectionsOf(application).map(({ name, fields }) => [name, fields.map(({ pointer }) => pointer)]);
    expect(found).toEqual([
      ['Organization', ['/legalName']],
      ['People', ['/signatory/roleTitle']],
      ['Term and clauses', ['/requestedTermMonths']],
    ]);
  });
});
