import { describe, expect, it } from '@jest/globals';
import { factsWanted, fillBody, fillPath } from './placeholders.js';

const today = '2026-02-27';

describe('placeholders', () => {
  it('move dates by calendar days, over the end of a month and of a year', () => {
    expect(fillBody(['{today+2d}', '{today-27d}', '{today+0d}', '{today+365d}'], { today })).toEqual([
      '2026-03-01',
      '2026-01-31',
      '2026-02-27',
      '2027-02-27',
    ]);
  });
  it('are a date only if they are the whole text', () => {
    expect(fillBody({ note: 'by {today+2d}', other: '{today+d}' }, { today })).toEqual({
      note: 'by {today+2d}',
      other: '{today+d}',
    });
  });
  it('name the organization and the agreement, in paths and anywhere in a body', () => {
    const known = { today, organizationId: 'org', agreementId: 'agr' };
    expect(fillPath('/api/v1/agreements/{agreementId}/x', known)).toBe('/api/v1/agreements/agr/x');
    expect(fillBody({ a: [{ b: '{organizationId}' }], n: 3, f: false, z: null }, known)).toEqual({
      a: [{ b: 'org' }],
      n: 3,
      f: false,
      z: null,
    });
  });
  it('name terms and events once they are read', () => {
    const body = { digest: '{termsDigest}', event: '{eventId:AgreementProposed}' };
    expect(factsWanted(body)).toEqual({ terms: true, events: true });
    expect(factsWanted({ a: 'b' })).toEqual({ terms: false, events: false });
    const eventIds = new Map([['AgreementProposed', 'e-1']]);
    expect(fillBody(body, { today, termsDigest: 'd', eventIds })).toEqual({ digest: 'd', event: 'e-1' });
  });
  it('stay as they are while nothing is known', () => {
    expect(fillBody('{agreementId} {eventId:X} {termsDigest}', { today })).toBe(
      '{agreementId} {eventId:X} {termsDigest}',
    );
  });
});
