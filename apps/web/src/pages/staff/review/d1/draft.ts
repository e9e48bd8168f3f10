/** Form D1 while it is written: eight findings and thirteen checks, each with the version on which it was found. */
import type { Agreement, AgreementBody, HistoryItem } from '../../../../api/types.js';
import { STATUTORY_CHECKS } from '../../../../words/labels.js';
import { FINDINGS } from '../../../../words/status.js';
import { heldNow, type Held } from '../held.js';
import { PRINCIPLES, type Principle } from './judged.js';

export type FindingCode = keyof typeof FINDINGS;
export type PrivacyForm = AgreementBody<'pass-privacy-review'>['form'];
export type OnFile = NonNullable<Agreement['review']['privacyForm']>;

export interface EvidenceDraft {
  readonly digest: string;
  readonly locator: string;
}

export interface ConditionDraft {
  readonly text: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly blocking: string;
  readonly residualLevel: string;
}

export interface FindingDraft {
  readonly finding: FindingCode | '';
  readonly rationale: string;
  readonly evidence: readonly EvidenceDraft[];
  readonly condition: ConditionDraft;
  /** The version on which it was saved; null while it is written. */
  readonly foundOn: number | null;
}

export interface CheckDraft {
  readonly answer: string;
  readonly locator: string;
}

export interface PrivacyDraft {
  readonly held: Held;
  readonly findings: Readonly<Record<string, FindingDraft>>;
  readonly checks: Readonly<Record<string, CheckDraft>>;
  /** The form on file over which this one is written: by its digest, and what it found. */
  readonly base: Base;
}

export interface Base {
  readonly digest: string | null;
  readonly findings: Readonly<Record<string, FindingDraft>>;
  readonly checks: Readonly<Record<string, CheckDraft>>;
}

export const CHECKS_IN_ORDER = Object.keys(STATUTORY_CHECKS);

const NO_CONDITION: ConditionDraft = { text: '', owner: '', dueOn: '', blocking: '', residualLevel: '' };
const OPEN: FindingDraft = { finding: '', rationale: '', evidence: [], condition: NO_CONDITION, foundOn: null };

/** A finding of the draft; one that was never touched is open. */
export const findingOf = ({ findings }: Pick<PrivacyDraft, 'findings'>, principle: Principle): FindingDraft =>
  findings[principle] ?? OPEN;

export const checkOf = ({ checks }: Pick<PrivacyDraft, 'checks'>, check: string): CheckDraft =>
  checks[check] ?? { answer: '', locator: '' };

/** The findings of a form on file, as those of a draft. */
const findingsOnFile = ({ findings, revisionNo }: OnFile): Readonly<Record<string, FindingDraft>> =>
  Object.fromEntries(
    findings.map(({ principle, finding, rationale = '', evidence = [], condition }) => [
      principle,
      {
        finding,
        rationale,
        evidence: evidence.map(({ digest, locator }) => ({ digest, locator })),
        condition:
          condition === undefined ? NO_CONDITION : { ...condition, blocking: condition.blocking ? 'yes' : 'no' },
        foundOn: revisionNo,
      },
    ]),
  );

const checksOnFile = ({ statutoryChecks }: OnFile): Readonly<Record<string, CheckDraft>> =>
  Object.fromEntries(statutoryChecks.map(({ check, answer, locator = '' }) => [check, { answer, locator }]));

/** What a form on file found; nothing where there is none. */
export const baseOf = (onFile: OnFile | undefined): Base =>
  onFile === undefined
    ? { digest: null, findings: {}, checks: {} }
    : { digest: onFile.formDigest ?? null, findings: findingsOnFile(onFile), checks: checksOnFile(onFile) };

const RECORDED = new Set(['PrivacyReviewPassed', 'PrivacyReviewFailed']);

/** Every form that was recorded, each with its event. A new version takes a form off the file; the record keeps it. */
export const formsOnRecord = (history: readonly HistoryItem[]) =>
  history
    .filter(({ type }) => RECORDED.has(type))
    .map((event) => {
      const form: OnFile = JSON.parse(JSON.stringify(event.payload));
      return { event, form };
    });

/** The last form that was recorded. */
export const formOnRecord = (history: readonly HistoryItem[]): OnFile | undefined =>
  formsOnRecord(history).at(-1)?.form;

/** The form as it is opened: with what the last review found, else empty. */
export function openDraft(agreement: Agreement, history: readonly HistoryItem[]): PrivacyDraft {
  const base = baseOf(formOnRecord(history));
  return { held: heldNow(agreement), findings: base.findings, checks: base.checks, base };
}

export type Outcome = 'Passed' | 'PassedWithConditions' | 'Failed';

/** What the form comes to, as far as it is filled in (D1). */
export function outcomeOf(draft: PrivacyDraft): Outcome {
  const findings = PRINCIPLES.map((principle) => findingOf(draft, principle));
  const conditions = findings.filter(({ finding }) => finding === 'SatisfiedWithCondition');
  const isStopped =
    findings.some(({ finding }) => finding === 'NotSatisfied') ||
    CHECKS_IN_ORDER.some((check) => checkOf(draft, check).answer === 'No') ||
    conditions.some(({ condition }) => condition.blocking === 'yes');
  if (isStopped) return 'Failed';
  return conditions.length > 0 ? 'PassedWithConditions' : 'Passed';
}

const sentFinding = (principle: Principle, { finding, rationale, evidence, condition }: FindingDraft) => ({
  principle,
  finding,
  rationale,
  evidence,
  ...(finding === 'SatisfiedWithCondition'
    ? { condition: { ...condition, blocking: condition.blocking === 'yes' } }
    : {}),
});

const sentCheck = (check: string, { answer, locator }: CheckDraft) => ({
  check,
  answer,
  ...(locator.trim() === '' ? {} : { locator }),
});

/** The form as it is sent. */
export function formOf(draft: PrivacyDraft, formVersion: string): PrivacyForm {
  const form: PrivacyForm = JSON.parse(
    JSON.stringify({
      formVersion,
      findings: PRINCIPLES.map((principle) => sentFinding(principle, findingOf(draft, principle))),
      statutoryChecks: CHECKS_IN_ORDER.map((check) => sentCheck(check, checkOf(draft, check))),
    }),
  );
  return form;
}

/** The form with what was judged alone, as a review of changes is sent. */
export function judgedFormOf(draft: PrivacyDraft, formVersion: string): PrivacyForm {
  const form = formOf(draft, formVersion);
  return {
    ...form,
    findings: form.findings.filter(({ principle }) => draft.findings[principle]?.finding),
    statutoryChecks: form.statutoryChecks.filter(({ check }) => draft.checks[check]?.answer),
  };
}
