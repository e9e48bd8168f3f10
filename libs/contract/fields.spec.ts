import { describe, expect, it } from '@jest/globals';
import { application, type Draft } from './testing/application.js';
import { validateApplication, validateBody } from './index.js';

const WRONG_DATES = [
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '0000-01-01',
  '0202-06-01',
  '1899-12-31',
  '2200-01-01',
  '9999-12-31',
  '20262-01-01',
  '2026-1-1',
  '2026-01-01T00:00:00Z',
  '2026-01-01\n',
  ' 2026-01-01',
  '٢٠٢٦-٠١-٠١',
  '',
];

describe('a date', () => {
  const PLACES = ['signatory/validUntil', 'removal/lastTestOn'] as const;
  const found = (place: (typeof PLACES)[number], date: string) => {
    const [parent, name] = place.split('/');
    const draft = application({ removal: { method: 'Both', description: 'By tool.', lastTestOn: '2026-01-01' } });
    const changed = { ...draft, [parent!]: Object.assign({}, draft[parent!], { [name!]: date }) };
    return validateApplication('Standard', changed).map(({ code, path }) => `${code} ${path}`);
  };

  it.each(PLACES)('is a day of the calendar, written in full, in a century of ours: %s', (place) => {
    for (const date of ['1900-01-01', '2000-02-29', '2024-02-29', '2199-12-31']) expect(found(place, date)).toEqual([]);
    for (const date of WRONG_DATES) expect([date, found(place, date)]).toEqual([date, [`format /${place}`]]);
  });
});

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
