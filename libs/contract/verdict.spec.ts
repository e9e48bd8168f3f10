import { describe, expect, it } from '@jest/globals';
import { answersMet, application } from './testing/application.js';
import { codeLists, commandCatalogue, validateBody } from './index.js';

const PRINCIPLES = codeLists['fippPrinciples']!.map((entry) => entry.code);
const CHECKS = codeLists['statutoryChecks']!.map((entry) => entry.code);

const finding = (principle: string) => ({
  principle,
  finding: 'Satisfied',
  rationale: 'Stated in the published policy.',
  evidence: [{ digest: 'c'.repeat(64), locator: 'application /redress' }],
});
const privacyForm = () => ({
  findings: PRINCIPLES.map(finding),
  statutoryChecks: CHECKS.map((check) => ({ check, answer: 'Yes' })),
});
const signature = () => ({
  termsDigest: 'd'.repeat(64),
  method: 'PIV_CAC',
  authorityDigest: 'e'.repeat(64),
  authorityValidUntil: '2030-01-01',
  certificateFingerprint: 'f'.repeat(64),
  statementVersion: '2026.1',
});

type Lists = Partial<Record<'invalid' | 'reasonMissing' | 'formIncomplete', string[]>>;

/** The verdict as lists of `code path`, empty lists left out. */
function verdict(slug: string, body: Parameters<typeof validateBody>[1]): Lists | 'ok' {
  const answer = validateBody(slug, body);
  if (answer.ok) return 'ok';
  const lists = Object.entries({ ...answer, ok: undefined }).filter(
    ([, list]) => Array.isArray(list) && list.length > 0,
  );
  return Object.fromEntries(
    lists.map(([name, list]) => [name, (list ?? []).map(({ code, path }) => `${code} ${path}`)]),
  );
}

describe('the body of a command', () => {
  it('is accepted when it follows its schema', () => {
    expect(verdict('terminate-agreement', {})).toBe('ok');
    expect(verdict('pass-privacy-review', { form: privacyForm() })).toBe('ok');
    expect(verdict('sign-agreement', signature())).toBe('ok');
    expect(verdict('record-standards-attestation', { baselineVersion: '2016.1', answers: answersMet() })).toBe('ok');
    const certification = { accepted: true, textVersion: '2026.1' };
    expect(verdict('submit-proposal', { application: application(), certification })).toBe('ok');
  });

  it('can be judged for every command that a person sends, and for no other name', () => {
    for (const { code, http } of commandCatalogue) {
      if (http) expect(() => validateBody(code, { nothing: 'of the kind' })).not.toThrow();
      else expect(() => validateBody(code, {})).toThrow(RangeError);
    }
    for (const name of ['PrivacyReviewForm', '__proto__', 'constructor', '', 'publish-value'])
      expect(() => validateBody(name, {})).toThrow(RangeError);
  });

  it.each([[null], [[]], ['text'], [1], [true]])('must be an object: %j', (body) => {
    expect(verdict('reject-proposal', body)).toEqual({ invalid: ['type '] });
  });

  it('has a list of its own for a missing reason, wherever the body carries it', () => {
    expect(verdict('reject-proposal', {})).toEqual({ reasonMissing: ['required /reasonCode'] });
    expect(verdict('suspend-agreement', { scope: 'Entitlements', liftConditions: [] })).toEqual({
      reasonMissing: ['required /causeCode'],
    });
    expect(verdict('deny-classified-access', { form: {} })).toMatchObject({
      reasonMissing: ['required /form/reasonCode'],
    });
    const denied = { decision: 'Deny', form: {} };
    expect(verdict('decide-amendment-classified-access', denied)).toMatchObject({
      reasonMissing: ['required /form/reasonCode'],
    });
  });

  it('is invalid with a reason that is none, or one that only the clock gives', () => {
    expect(verdict('withdraw-proposal', { reasonCode: 'Idle' })).toEqual({ invalid: ['code /reasonCode'] });
    expect(verdict('withdraw-proposal', { reasonCode: null })).toEqual({ invalid: ['type /reasonCode'] });
  });

  it('is an incomplete form when content of the form lacks', () => {
    expect(verdict('pass-privacy-review', {})).toEqual({ formIncomplete: ['required /form'] });
    const form = privacyForm();
    expect(verdict('pass-privacy-review', { form: { ...form, findings: form.findings.slice(1) } })).toEqual({
      formIncomplete: ['missing-entry /form/findings', 'too-few /form/findings'],
    });
    const conditional = { ...form.findings[3]!, finding: 'SatisfiedWithCondition' };
    expect(verdict('pass-privacy-review', { form: { ...form, findings: form.findings.with(3, conditional) } })).toEqual(
      {
        formIncomplete: ['required /form/findings/3/condition'],
      },
    );
    expect(verdict('sign-agreement', {})).toEqual({
      formIncomplete: ['termsDigest', 'method', 'authorityDigest', 'authorityValidUntil', 'statementVersion'].map(
        (name) => `required /${name}`,
      ),
    });
  });

  it('is invalid when content of the form is wrong, whatever lacks beside it', () => {
    const form = privacyForm();
    const twice = { ...form, findings: form.findings.with(0, form.findings[1]!) };
    expect(verdict('pass-privacy-review', { form: twice })).toEqual({
      invalid: ['duplicate /form/findings'],
      formIncomplete: ['missing-entry /form/findings'],
    });
    const notApplicable = { ...form.findings[3]!, finding: 'NotApplicable' };
    expect(
      verdict('pass-privacy-review', { form: { ...form, findings: form.findings.with(3, notApplicable) } }),
    ).toEqual({
      invalid: ['not-allowed /form/findings/3/finding'],
    });
    expect(verdict('sign-agreement', { ...signature(), method: 'WetInk' })).toEqual({
      invalid: ['not-allowed /certificateFingerprint'],
      formIncomplete: ['required /witness'],
    });
  });

  it('is invalid, not an incomplete form, when a field outside a form lacks', () => {
    expect(verdict('record-concurrence', { office: 'crcl', position: 'NonConcur' })).toEqual({
      invalid: ['required /comment'],
    });
    expect(verdict('complete-intake', { checklist: [], duplicatesChecked: true })).toEqual({
      invalid: ['missing-entry /checklist', 'too-few /checklist'],
    });
  });

  it('takes text, numbers and truth values as a corrected value, and says what is wrong with a text', () => {
    const body = { eventId: '0190b6a0-0000-7000-8000-000000000000', fieldPath: '/a', reason: 'A slip of the pen.' };
    for (const statedCorrect of ['text', 4, false])
      expect(verdict('correct-record', { ...body, statedCorrect })).toBe('ok');
    expect(verdict('correct-record', { ...body, statedCorrect: '' })).toEqual({
      invalid: ['too-short /statedCorrect'],
    });
    expect(verdict('correct-record', { ...body, statedCorrect: {} })).toEqual({ invalid: ['type /statedCorrect'] });
  });

  it('judges only names and sizes in a draft; values are judged at submission', () => {
    expect(verdict('revise-draft', { fieldPatch: { legalName: 5, removal: null, purposes: 'x'.repeat(15_000) } })).toBe(
      'ok',
    );
    expect(verdict('revise-draft', { fieldPatch: { nope: 1 } })).toEqual({
      invalid: ['unknown-field /fieldPatch/nope'],
    });
    expect(verdict('revise-draft', { fieldPatch: {} })).toEqual({ invalid: ['too-few /fieldPatch'] });
  });
});
