import { isJsonObject, type JsonObject, type LocalDate } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import {
  isExpiredOn,
  isInForceOn,
  isNoticeOverOn,
  isOfPrivacy,
  STATES,
  TERMINAL_STATES,
  type AgreementState,
  type Finding,
  type StateName,
} from '@accord/agreements/domain';

/** The fair information practice principles, in the order of the form (rules.md#forms). */
export const PRINCIPLES = [
  'Transparency',
  'IndividualParticipation',
  'PurposeSpecification',
  'DataMinimization',
  'UseLimitation',
  'DataQualityAndIntegrity',
  'Security',
  'AccountabilityAndAuditing',
] as const;

const FINDINGS: readonly Finding['finding'][] = [
  'Satisfied',
  'SatisfiedWithCondition',
  'NotSatisfied',
  'NotApplicable',
];

/** Items of the annual review of an agreement that speak of privacy and civil liberties. */
export const REVIEW_ITEMS = [
  'removal-effective',
  'retention-kept',
  'onward-rule-kept',
  'incidents-notified',
  'complaints-answered',
  'training-current',
] as const;

/** How the conditions of privacy reviews went: open at the beginning + opened - the next three = open at the end. */
export interface ConditionFigures {
  readonly openAtBeginning: number;
  readonly opened: number;
  readonly discharged: number;
  /** Another review took the place of the one that set them. */
  readonly replaced: number;
  /** Their agreement ended. */
  readonly endedWithAgreement: number;
  readonly openAtEnd: number;
  /** Of those that are open at the end. */
  readonly overdueAtEnd: number;
}

/** What one fiscal year holds. */
export interface YearFigures {
  readonly reviews: { readonly passed: number; readonly passedWithConditions: number; readonly failed: number };
  readonly findings: readonly ({ readonly principle: string } & Readonly<Record<Finding['finding'], number>>)[];
  readonly conditions: ConditionFigures;
  /** Reports of a loss or compromise of protected information. */
  readonly lossReports: number;
  readonly annualReviews: {
    readonly completed: number;
    readonly answers: readonly {
      readonly item: string;
      readonly Yes: number;
      readonly No: number;
      readonly NA: number;
    }[];
  };
  /** On the last day: where every agreement stood that had been submitted. */
  readonly agreements: readonly { readonly state: StateName; readonly agreements: number }[];
  /** On the last day, of the agreements in force. */
  readonly classified: { readonly yes: number; readonly no: number };
}

type Counts = Map<string, number>;

const add = (counts: Counts, name: string, more = 1): void => void counts.set(name, (counts.get(name) ?? 0) + more);

/** The conditions of privacy reviews that bind: none any more once an agreement has ended. */
const conditionsOf = (state: AgreementState) =>
  TERMINAL_STATES.includes(state.state) ? [] : state.conditions.filter(({ conditionId }) => isOfPrivacy(conditionId));

const REVIEWED = new Set([
  'PrivacyReviewPassed',
  'PrivacyReviewFailed',
  'AmendmentPrivacyReviewed',
  'AmendmentPrivacyReviewFailed',
]);

const entriesIn = (data: JsonObject, member: string): readonly JsonObject[] => {
  const entries = data[member];
  return Array.isArray(entries) ? entries.filter(isJsonObject) : [];
};

const codeIn = (data: JsonObject, member: string): string => {
  const code = data[member];
  return typeof code === 'string' ? code : '';
};

/** Adds up one fiscal year, agreement after agreement, each event after event. */
export class YearCount {
  private readonly counts: Counts = new Map();

  /** An agreement as it stood before the first event of the year; the initial state where there was none. */
  begin(state: AgreementState): void {
    add(this.counts, 'openAtBeginning', conditionsOf(state).length);
  }

  /** One event of the year, with the agreement before and after it. */
  event({ type, data }: RecordedEvent, before: AgreementState, after: AgreementState): void {
    if (REVIEWED.has(type)) {
      add(this.counts, `review ${codeIn(data, 'outcome')}`);
      for (const one of entriesIn(data, 'findings'))
        add(this.counts, `finding ${codeIn(one, 'principle')} ${codeIn(one, 'finding')}`);
    }
    if (type === 'ChangedConditionReported' && codeIn(data, 'kind') === 'LossOrCompromise')
      add(this.counts, 'lossReports');
    if (type === 'AnnualReviewCompleted') {
      add(this.counts, 'annualReviews');
      for (const one of entriesIn(data, 'answers'))
        add(this.counts, `answer ${codeIn(one, 'item')} ${codeIn(one, 'answer')}`);
    }
    this.moved(type, conditionsOf(before), conditionsOf(after), TERMINAL_STATES.includes(after.state));
  }

  /** An agreement as it stood on the last day. */
  end(state: AgreementState, day: LocalDate): void {
    add(this.counts, `state ${standingOn(state, day)}`);
    if (isInForceOn(state, day))
      add(this.counts, state.classified.status === 'Approved' ? 'classified' : 'unclassified');
    const open = conditionsOf(state);
    add(this.counts, 'openAtEnd', open.length);
    add(this.counts, 'overdueAtEnd', open.filter(({ dueOn }) => dueOn < day).length);
  }

  /** What was added up so far. */
  figures(): YearFigures {
    return {
      reviews: {
        passed: this.of('review Passed'),
        passedWithConditions: this.of('review PassedWithConditions'),
        failed: this.of('review Failed'),
      },
      findings: PRINCIPLES.map((principle) => this.findings(principle)),
      conditions: this.conditions(),
      lossReports: this.of('lossReports'),
      annualReviews: {
        completed: this.of('annualReviews'),
        answers: REVIEW_ITEMS.map((item) => this.answers(item)),
      },
      agreements: STATES.filter((state) => state !== 'Draft').map((state) => ({
        state,
        agreements: this.of(`state ${state}`),
      })),
      classified: { yes: this.of('classified'), no: this.of('unclassified') },
    };
  }

  private moved(type: string, before: readonly object[], after: readonly object[], hasEnded: boolean): void {
    const [was, is] = [before, after].map((all) => new Set(all.map((one) => JSON.stringify(one))));
    const gone = [...was!].filter((one) => !is!.has(one)).length;
    add(this.counts, 'opened', [...is!].filter((one) => !was!.has(one)).length);
    const way = type === 'ConditionDischarged' ? 'discharged' : hasEnded ? 'endedWithAgreement' : 'replaced';
    add(this.counts, way, gone);
  }

  private conditions(): ConditionFigures {
    return {
      openAtBeginning: this.of('openAtBeginning'),
      opened: this.of('opened'),
      discharged: this.of('discharged'),
      replaced: this.of('replaced'),
      endedWithAgreement: this.of('endedWithAgreement'),
      openAtEnd: this.of('openAtEnd'),
      overdueAtEnd: this.of('overdueAtEnd'),
    };
  }

  private findings(principle: string): YearFigures['findings'][number] {
    const [Satisfied = 0, SatisfiedWithCondition = 0, NotSatisfied = 0, NotApplicable = 0] = FINDINGS.map((finding) =>
      this.of(`finding ${principle} ${finding}`),
    );
    return { principle, Satisfied, SatisfiedWithCondition, NotSatisfied, NotApplicable };
  }

  private answers(item: string): YearFigures['annualReviews']['answers'][number] {
    const [Yes = 0, No = 0, NA = 0] = ['Yes', 'No', 'NA'].map((answer) => this.of(`answer ${item} ${answer}`));
    return { item, Yes, No, NA };
  }

  private of(name: string): number {
    return this.counts.get(name) ?? 0;
  }
}

/** What a clock would have done counts at once. */
const standingOn = (state: AgreementState, day: LocalDate): StateName => {
  if (isExpiredOn(state, day)) return 'Expired';
  return isNoticeOverOn(state, day) ? 'Terminated' : state.state;
};
