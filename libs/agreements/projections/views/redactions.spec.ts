import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '@accord/kernel';
import { AGREEMENT_EVENT_TYPES, isaoSees, type EventType, type Visibility } from '@accord/agreements/domain';
import { trusted } from '../trusted.js';
import { SAMPLES, STAFF, WITHHELD } from '../testing/samples.js';
import { redactedPayload } from './redactions.js';

const sampleOf = (type: keyof typeof SAMPLES): JsonObject => trusted(SAMPLES[type]);

/** Every place of a document that a path of the table reaches. */
function reached(value: Json | undefined, [name, ...rest]: readonly string[]): readonly (Json | undefined)[] {
  if (name === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (name === '*') return Object.values(value).flatMap((entry: Json) => reached(entry, rest));
  return Object.hasOwn(value, name) ? reached(trusted<JsonObject>(value)[name], rest) : [];
}

const isShownWhole = (visibility: Visibility): boolean => !('only' in visibility) && visibility.length === 0;

/** Where the members stand that the table withholds. */
function pathsOf(type: EventType): readonly string[] {
  const visibility = isaoSees[type];
  return 'only' in visibility
    ? Object.keys(sampleOf(type)).filter((member) => !visibility.only.includes(member))
    : visibility.map(({ path }) => path);
}

describe('what ISAO viewers read of a payload', () => {
  it.each(AGREEMENT_EVENT_TYPES)('%s holds nothing that is withheld from them', (type) => {
    const shown = JSON.stringify(redactedPayload(type, sampleOf(type)));
    expect(shown).not.toContain(WITHHELD);
    expect(shown).not.toContain(STAFF);
  });

  it.each(AGREEMENT_EVENT_TYPES.flatMap((type) => pathsOf(type).map((path) => [type, path] as const)))(
    '%s loses %s, which was there',
    (type, path) => {
      expect(reached(sampleOf(type), path.split('.'))).not.toEqual([]);
      expect(reached(redactedPayload(type, sampleOf(type)), path.split('.'))).toEqual([]);
    },
  );

  it.each(AGREEMENT_EVENT_TYPES.filter((type) => isShownWhole(isaoSees[type])))('%s is shown whole', (type) => {
    expect(redactedPayload(type, sampleOf(type))).toEqual(sampleOf(type));
  });

  it('keeps what conditions ask of the organization', () => {
    const shown = JSON.stringify(redactedPayload('PrivacyReviewPassed', sampleOf('PrivacyReviewPassed')));
    expect(shown).toContain('Cut retention to 180 days');
    expect(shown).toContain('SatisfiedWithCondition');
  });

  it.each([
    ['ClassifiedAccessApproved', { level: 'Secret', verificationDueOn: '2027-03-01' }],
    ['ClassifiedAccessDenied', {}],
    ['RiskAccepted', {}],
  ] as const)('is of %s no more than this, whatever else its form will carry', (type, shown) => {
    expect(redactedPayload(type, { ...sampleOf(type), someday: 'more' })).toEqual(shown);
  });

  it('keeps the witness of a signature of their own side', () => {
    const own = { ...sampleOf('SignatureRecorded'), party: 'ISAO' };
    expect(redactedPayload('SignatureRecorded', own)).toEqual(own);
  });

  it('is empty for an event type that nobody has judged yet', () => {
    expect(redactedPayload('SomethingNew', { secret: true })).toEqual({});
    expect(redactedPayload('constructor', { secret: true })).toEqual({});
  });
});
