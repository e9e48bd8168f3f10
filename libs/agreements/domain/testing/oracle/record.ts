import type { FunctionName } from '@accord/kernel';
import type { EventPayloads, EventType, RecordedAgreementEvent } from '../../agreement.js';
import type { Application } from '../../application.js';
import type { Scene } from '../scene.js';
import { dayOf } from './days.js';
import { CLASSIFIED, differ, PRIVACY, WORDS } from './fields.js';

/** A recorded event of one type. */
export type EventOf<Type extends EventType> = RecordedAgreementEvent & {
  readonly type: Type;
  readonly data: EventPayloads[Type];
};

/** An event that brings a text of the application. */
type Text = EventOf<
  'AgreementProposed' | 'AgreementResubmitted' | 'ClassifiedAccessRequestDropped' | 'AmendmentProposed'
>;

/** One thing that somebody did, on this agreement or on one before it. */
export interface Act {
  readonly person: string;
  readonly function: FunctionName;
  readonly type: string;
  /** True for an act as an official of the classified determination, the second one included. */
  readonly official: boolean;
}

/** Reasons to step back that are a conflict and bar from the review for life; others only end the assignment. */
const CONFLICTS: ReadonlySet<string> = new Set([
  'PriorInvolvement',
  'FinancialInterest',
  'PersonalRelationship',
  'FormerMember',
]);

/** The events of an agreement as they were known at one of them: read without a fold or a guard of the product. */
export class AgreementRecord {
  /** The day on which the last of the events was recorded, or on which it is asked. */
  readonly today: string;

  /**
   * @param events all events up to the one that is judged, in their order
   * @param isAmended whether it is asked of the text that the open amendment would make, or of the one in force
   */
  constructor(
    readonly scene: Scene,
    readonly events: readonly RecordedAgreementEvent[],
    readonly isAmended = false,
  ) {
    this.today = dayOf(scene.now);
  }

  /** The policy of the day: what the scene gives to go by. */
  get policy(): ReturnType<Scene['policy']> {
    return this.scene.policy(this.scene.now);
  }

  /** Events of a type, oldest first. */
  all<Type extends EventType>(type: Type): readonly EventOf<Type>[] {
    return this.events.filter((event): event is EventOf<Type> => event.type === type);
  }

  /** The newest event of some types. */
  last<Type extends EventType>(...types: readonly Type[]): EventOf<Type> | undefined {
    return this.events.findLast((event): event is EventOf<Type> => types.some((type) => type === event.type));
  }

  /** Revision of the newest event of some types; -1 without one. */
  lastRevision(...types: readonly EventType[]): number {
    return this.last(...types)?.revision ?? -1;
  }

  /** The record as it was before the newest event. */
  before(): AgreementRecord {
    return new AgreementRecord(this.scene, this.events.slice(0, -1), this.isAmended);
  }

  /** The same record, asked of the text that the open amendment would make. */
  amended(): AgreementRecord {
    return new AgreementRecord(this.scene, this.events, true);
  }

  /** The application as it stands. */
  application(): Application | undefined {
    return this.texts().at(-1)?.data.application;
  }

  /** The amendment that nobody has closed and that has not taken effect; undefined without one. */
  openAmendment(): EventOf<'AmendmentProposed'> | undefined {
    const newest = this.last('AmendmentProposed', 'AmendmentTookEffect', 'AmendmentClosed');
    return newest?.type === 'AmendmentProposed' ? newest : undefined;
  }

  /** The privacy reviews of amendments that took effect; asked of the open amendment, its own too. */
  reviewsOfAmendments(): readonly EventOf<'AmendmentPrivacyReviewed'>[] {
    const inEffect = new Set(this.all('AmendmentTookEffect').map(({ data }) => data.amendmentNo));
    const open = this.isAmended ? this.openAmendment()?.data.amendmentNo : undefined;
    return this.all('AmendmentPrivacyReviewed').filter(
      ({ data: { amendmentNo } }) => amendmentNo === open || inEffect.has(amendmentNo),
    );
  }

  /** Every text that was submitted or, amended, came into effect; asked of the open amendment, its text is the last one. */
  private texts() {
    const inEffect = new Set(this.all('AmendmentTookEffect').map(({ data }) => data.amendmentNo));
    const open = this.isAmended ? this.openAmendment() : undefined;
    return this.events.filter(
      (event): event is Text =>
        event.type === 'AgreementProposed' ||
        event.type === 'AgreementResubmitted' ||
        event.type === 'ClassifiedAccessRequestDropped' ||
        (event.type === 'AmendmentProposed' && (event === open || inEffect.has(event.data.amendmentNo))),
    );
  }

  /** True for negotiated terms. */
  isNegotiated(): boolean {
    return this.last('AgreementDrafted')?.data.agreementForm === 'Negotiated';
  }

  /** Revision of the last resubmission that changed one of some fields; -1 without one. */
  changedIn(fields: Parameters<typeof differ>[0]): number {
    let changed = -1;
    let text: Application | undefined;
    for (const { type, data, revision } of this.texts()) {
      const isAnother = type === 'AgreementResubmitted' || type === 'AmendmentProposed';
      if (isAnother && text && differ(fields, text, data.application)) changed = revision;
      text = data.application;
    }
    return changed;
  }

  /** Revision of the last resubmission that changed what a review rests on; -1 without one. */
  changedBy(kind: 'privacy' | 'classified'): number {
    return this.changedIn(kind === 'privacy' ? PRIVACY : CLASSIFIED);
  }

  /** Revision of the last resubmission that ended the word of an office; -1 without one. */
  endedWordOf(office: string): number {
    return this.changedIn(WORDS[office] ?? []);
  }

  /** Who is assigned in a function; undefined when nobody is. */
  reviewer(name: string): string | undefined {
    const newest = this.events.findLast(
      (event): event is EventOf<'ReviewerAssigned'> | EventOf<'ReviewerRecused'> =>
        (event.type === 'ReviewerAssigned' || event.type === 'ReviewerRecused') && event.data.function === name,
    );
    return newest?.type === 'ReviewerAssigned' ? newest.data.subjectId : undefined;
  }

  /** The newest delegation of a review by who is assigned to it now, unless they have ended it. */
  delegation(name: string): EventOf<'ReviewDelegated'> | undefined {
    const assigned = this.all('ReviewerAssigned').findLast(({ data }) => data.function === name);
    const newest = this.events.findLast(
      (event): event is EventOf<'ReviewDelegated'> | EventOf<'DelegationEnded'> =>
        (event.type === 'ReviewDelegated' || event.type === 'DelegationEnded') && event.data.function === name,
    );
    const isOfNow = assigned !== undefined && newest !== undefined && newest.revision > assigned.revision;
    return isOfNow && newest.type === 'ReviewDelegated' ? newest : undefined;
  }

  /** To whom a review is delegated, the last day over or not. */
  delegateOf(name: string): string | undefined {
    return this.delegation(name)?.data.subjectId;
  }

  /** True when nobody has to confirm the assignment in a function any more, or ever had to. */
  isConfirmed(name: string): boolean {
    const assigned = this.all('ReviewerAssigned').findLast(({ data }) => data.function === name);
    const confirmed = this.all('AssignmentConfirmed').findLast(({ data }) => data.function === name);
    const { subjectId, assignerReportsTo } = assigned?.data ?? {};
    const isOfSubordinate = this.asOne(subjectId ?? '').has(assignerReportsTo ?? 'nobody');
    return !isOfSubordinate || (confirmed?.revision ?? -1) > (assigned?.revision ?? -1);
  }

  /** All who count as one with a person: for whom they could act, who could act for them, and so on. Themselves, too. */
  asOne(person: string): ReadonlySet<string> {
    const pairs = [
      ...this.all('ReviewDelegated').map(({ data, actor }) => [actor.subjectId, data.subjectId]),
      ...this.scene.predecessors.flatMap(({ delegations }) =>
        delegations.map(({ principalId, delegateId }) => [principalId, delegateId]),
      ),
    ];
    let one = new Set([person]);
    for (let size = 0; size < one.size;) {
      size = one.size;
      one = new Set([...one, ...pairs.filter((pair) => pair.some((each) => one.has(each))).flat()]);
    }
    return one;
  }

  /** True when a person, or one who counts as one with them, stepped back from a review for a conflict, here or before. */
  hasSteppedBack(person: string, name: string): boolean {
    const persons = this.asOne(person);
    const here = this.all('ReviewerRecused').some(
      ({ data, actor }) =>
        data.function === name &&
        persons.has(data.subjectId) &&
        actor.subjectId === data.subjectId &&
        CONFLICTS.has(data.reasonCode),
    );
    const earlier = this.scene.predecessors.some(({ recused }) =>
      recused.some((one) => persons.has(one.subjectId) && one.function === name),
    );
    return here || earlier;
  }

  /** The last word of an office, of whatever revision. */
  wordOf(office: string): EventOf<'ConcurrenceRecorded'> | undefined {
    const texts = new Set(this.texts().flatMap(({ data }) => ('revisionNo' in data ? [data.revisionNo] : [])));
    return this.all('ConcurrenceRecorded').findLast(({ data }) => data.office === office && texts.has(data.revisionNo));
  }

  /** True when a risk was accepted after a revision and the acceptance runs, through the whole of its last day. */
  isAccepted(kind: string, ref: string, after = -1): boolean {
    const withdrawn = new Set(this.all('RiskAcceptanceWithdrawn').map(({ data }) => data.riskId));
    return this.all('RiskAccepted').some(
      ({ data, revision }) =>
        revision > after &&
        !withdrawn.has(data.riskId) &&
        data.form.source.kind === kind &&
        data.form.source.ref === ref &&
        data.expiresOn >= this.today,
    );
  }

  /** What a person, and all who count as one with them, did here and on the agreements before it. */
  actsOf(person: string): readonly Act[] {
    const persons = this.asOne(person);
    const here = this.events
      .filter(({ actor, type }) => persons.has(actor.subjectId) && !NO_ACT.has(type))
      .map((event) => ({
        person,
        function: event.actor.function,
        type: event.type,
        official:
          event.type === 'ClassifiedAccessApproved' ||
          event.type === 'ClassifiedAccessDenied' ||
          event.type === 'ClassifiedAccessReinstated' ||
          event.type === 'ClassifiedAccessRevoked' ||
          event.type === 'AmendmentClassifiedAccessDecided' ||
          (event.type === 'ConcurrenceRecorded' && event.data.office === 'second-official'),
      }));
    const earlier = this.scene.predecessors.flatMap(({ participations }) =>
      participations
        .filter(({ subjectId }) => persons.has(subjectId))
        .map((act) => ({ person, function: act.function, type: act.eventType, official: act.classifiedOfficial })),
    );
    return [...earlier, ...here];
  }
}

const NO_ACT: ReadonlySet<EventType> = new Set([
  'ReviewerRecused',
  'DelegationEnded',
  'SignatureVoided',
  'ClassifiedAccessMarkedNotRequired',
]);
