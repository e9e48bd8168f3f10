import { describe, expect, it } from '@jest/globals';
import { application, type Draft } from './testing/application.js';
import { validateApplication, validateBody } from './index.js';

describe('codes of countries', () => {
  const found = (draft: Draft) =>
    validateApplication('Standard', application(draft)).map(({ code, path }) => `${code} ${path}`);

  it.each(['ZZ', 'XK', 'UK', 'EU', 'AA', 'QM', 'SU', 'US-ZZ', 'US-1', 'GB-XX', 'ZZ-AA'])('have no %s', (code) => {
    expect(found({ jurisdiction: code })).toEqual(['code /jurisdiction']);
    const verdict = validateBody('register-organization', { jurisdiction: code });
    expect(verdict).toMatchObject({
      invalid: expect.arrayContaining([expect.objectContaining({ path: '/jurisdiction' })]),
    });
  });

  it.each(['US', 'US-VA', 'US-DC', 'US-PR', 'GB', 'GB-ENG', 'CA-QC', 'DE-BY'])('have %s', (code) => {
    expect(found({ jurisdiction: code })).toEqual([]);
  });

  it('are asked of an address as well, and without a part', () => {
    const at = (country: string) =>
      found({ principalAddress: { street: '1 Pier Road', city: 'N', region: 'N', postalCode: '23510', country } });
    expect(at('US')).toEqual([]);
    expect(at('UK')).toEqual(['code /principalAddress/country']);
    expect(at('US-VA')).toEqual(['format /principalAddress/country']);
  });
});

describe('a pointer to a field', () => {
  const asked = (fieldPath: string): string[] => {
    const verdict = validateBody('request-changes', { items: [{ fieldPath }] });
    const errors = verdict.ok ? [] : verdict.invalid;
    return errors.filter(({ path }) => path === '/items/0/fieldPath').map(({ code }) => code);
  };

  it.each([
    '/',
    '/nothing/here',
    '/legalName/0',
    '/purposes/01',
    '/purposes/x',
    '/collections/0/id/0',
    '/constructor',
    '/__proto__',
    '/purposes/length',
    '/LegalName',
    '/legalName/',
    '//legalName',
    '/foiaSensitivity/legalName',
  ])('is not %s', (pointer) => expect(asked(pointer)[0]).toMatch(/^(format|too-short)$/));
});

describe('marks on what may be disclosed', () => {
  const found = (marks: Draft, more: Draft = {}) =>
    validateApplication('Standard', application({ foiaSensitivity: marks, ...more })).map(
      ({ code, path }) => `${code} ${path}`,
    );

  it('lie on what the application holds', () => {
    expect(found({ '/legalName': 'b4', '/purposes/0': 'b3', '/principalAddress/city': 'Releasable' })).toEqual([]);
  });

  it.each(['/cageCode', '/purposes/1', '/purposes/length', '/constructor', '/said in confidence', '/legalName/0'])(
    'lie on no other place: %s',
    (pointer) => {
      const escaped = pointer.replaceAll('/', '~1');
      expect(found({ [pointer]: 'b4' })).toEqual([`unknown-field /foiaSensitivity/${escaped}`]);
      const verdict = validateBody('submit-proposal', {
        application: application({ foiaSensitivity: { [pointer]: 'b4' } }),
      });
      const path = `/application/foiaSensitivity/${escaped}`;
      expect(verdict).toMatchObject({
        invalid: expect.arrayContaining([expect.objectContaining({ path, code: 'unknown-field' })]),
      });
    },
  );
});
