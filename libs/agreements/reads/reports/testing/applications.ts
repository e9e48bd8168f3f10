import { derivedId, type FunctionName } from '@accord/kernel';
import { happened, SAMPLES, type Given } from '@accord/agreements/projections/testing';
import type { EventPayloads, EventType } from '@accord/agreements/domain';
import type { Chance } from './chance.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Hours in UTC at which something is recorded: office hours, and those between which New York begins a day, in winter and in summer. */
const HOURS = [14.5, 18, 21, 3.5, 3.9999, 4, 4.5, 4.9999, 5, 5.5];

const STATES = ['Proposed', 'PrivacyReviewed', 'ClassifiedAccessApproved'] as const;
type Passed = (typeof STATES)[number];

const REVIEWERS = ['dhs.privacy', 'dhs.crcl', 'dhs.counsel', 'dhs.csa'] as const;
type Reviewer = (typeof REVIEWERS)[number];

const FIELDS = ['/retentionDaysMax', '/removal/description', '/channels/0', '/channels/1'];
const staff = (subjectId: string, name: FunctionName) => ({ subjectId, function: name });
const manager = staff('staff-nccic.case_manager', 'nccic.case_manager');
const CLOCK = staff('clock', 'clock');
const signatory = { subjectId: 'example.signatory', function: 'isao.signatory' } as const;

/** One application on its way, as chance will have it: each step is one that the house would take. */
class Way {
  readonly events: Given[] = [];
  private revisionNo = 1;
  private isTakenIn = false;
  private isDenied = false;
  private isAccepted = false;
  private isUnheard = false;
  private risks = 0;
  private readonly assigned = new Map<Reviewer, string>();
  private readonly said = new Map<string, number>();
  private signed: string[] = [];

  constructor(
    private readonly id: string,
    private readonly organizationId: string,
    private readonly chance: Chance,
    private at: number,
    private level: 'None' | 'Secret' = chance.flip(0.5) ? 'None' : 'Secret',
    private readonly form: 'Standard' | 'Negotiated' = chance.flip(0.3) ? 'Negotiated' : 'Standard',
  ) {}

  /** Goes as far as it comes. */
  walk(): readonly Given[] {
    this.add('AgreementDrafted', undefined, { organizationId: this.organizationId, agreementForm: this.form });
    this.add('AgreementProposed', undefined, { application: this.application(), requestedLevel: this.level });
    let passed: Passed | 'Active' | null = 'Proposed';
    for (let turns = 0; passed !== null && passed !== 'Active' && turns < 12; turns += 1) passed = this.turn(passed);
    return this.events;
  }

  /** From one state to the next, or back; null where nothing follows, or nothing has followed yet. */
  private turn(state: Passed): Passed | 'Active' | null {
    if (this.chance.flip(0.05)) return this.over('AgreementWithdrawn');
    if (this.chance.flip(0.05)) return this.over('AgreementRejected');
    if (this.chance.flip(0.06)) return null;
    if (this.chance.flip(0.2)) return this.returned(state);
    if (state === 'Proposed') return this.review();
    if (state === 'PrivacyReviewed' && this.isUnheard && this.chance.flip(0.8)) this.concur();
    return state === 'PrivacyReviewed' && this.level === 'Secret' ? this.determine() : this.conclude(state);
  }

  private over(type: 'AgreementWithdrawn' | 'AgreementRejected'): null {
    this.add(type);
    return null;
  }

  /** Changes are asked for, and most are answered: the way leads on from where they were asked for, or from before it. */
  private returned(stage: Passed): Passed | null {
    const items = Array.from({ length: 1 + this.chance.below(3) }, (_, n) => ({
      itemId: String(n + 1),
      fieldPath: this.chance.one(FIELDS),
      problem: 'Too long',
      action: 'Shorten it',
    }));
    this.add('ChangesRequested', manager, { stage, items });
    if (this.chance.flip(0.12)) return this.chance.flip(0.5) ? this.over('AgreementWithdrawn') : null;
    this.revisionNo += 1;
    const routedTo = this.chance.one(STATES.slice(0, STATES.indexOf(stage) + 1));
    const again = routedTo === 'Proposed' && this.chance.flip(0.3) ? ({ reopensIntake: true } as const) : {};
    if ('reopensIntake' in again) this.isTakenIn = false;
    this.isUnheard = routedTo !== 'ClassifiedAccessApproved' && this.chance.flip(0.5); // there nobody could speak again
    this.add('AgreementResubmitted', undefined, {
      revisionNo: this.revisionNo,
      application: this.application(),
      requestedLevel: this.level,
      routedTo,
      diff: [{ path: '/retentionDaysMax', materiality: this.isDenied ? 'classified' : 'privacy' }],
      endedWordsOf: this.isUnheard ? ['crcl', 'counsel'] : [],
      ...again,
    });
    this.isDenied = false;
    this.void('Resubmitted');
    return routedTo;
  }

  private review(): Passed | null {
    if (!this.isTakenIn) this.add('IntakeCompleted', manager);
    this.isTakenIn = true;
    for (const name of REVIEWERS.filter((one) => this.isAsked(one))) if (this.chance.flip(0.6)) this.assign(name);
    if (this.chance.flip(0.25)) return this.chance.flip(0.5) ? null : this.returned('Proposed');
    const against = this.chance.flip(0.15);
    this.concur(against ? 'NonConcur' : 'Concur');
    if (against) return this.chance.flip(0.3) ? null : this.returned('Proposed');
    if (this.chance.flip(0.3) || !this.assigned.has('dhs.privacy')) this.assign('dhs.privacy');
    if (this.chance.flip(0.2) && this.isAsked('dhs.csa')) this.assign('dhs.csa');
    if (this.chance.flip(0.15)) return null;
    if (this.chance.flip(0.2)) {
      this.add('PrivacyReviewFailed', this.who('dhs.privacy'));
      return this.chance.flip(0.3) ? null : this.returned('Proposed');
    }
    this.add('PrivacyReviewPassed', this.who('dhs.privacy'));
    this.isAccepted = false;
    if (this.level === 'None')
      this.add('ClassifiedAccessMarkedNotRequired', this.who('dhs.privacy'), { basis: 'NoneRequested' }, 0);
    return 'PrivacyReviewed';
  }

  /** True while a reviewer in a function has something to decide. */
  private isAsked(name: Reviewer): boolean {
    if (name === 'dhs.csa') return this.level === 'Secret';
    return name === 'dhs.privacy' || this.said.get(name) !== this.revisionNo;
  }

  /** Somebody reviews; who did before is replaced in the same moment. */
  private assign(name: Reviewer): void {
    const before = this.assigned.get(name);
    if (before !== undefined)
      this.add('ReviewerRecused', manager, { function: name, subjectId: before, reasonCode: 'Workload' });
    const subjectId = `${name.slice(4)}-${this.chance.below(4)}${before === undefined ? '' : '-next'}`;
    this.assigned.set(name, subjectId);
    this.add(
      'ReviewerAssigned',
      manager,
      { function: name, subjectId, dueOn: this.dayAhead(60), assignerReportsTo: 'staff-head' },
      before === undefined ? undefined : 0,
    );
  }

  /** The offices that have a say speak, CRCL as it may be. */
  private concur(crcl: 'Concur' | 'NonConcur' = 'Concur'): void {
    this.says('dhs.crcl', crcl);
    if (this.form === 'Negotiated') this.says('dhs.counsel', 'Concur');
    this.isUnheard = false;
  }

  private says(name: 'dhs.crcl' | 'dhs.counsel', position: 'Concur' | 'NonConcur'): void {
    if (!this.isAsked(name)) return;
    this.said.set(name, this.revisionNo);
    const office = name === 'dhs.crcl' ? 'crcl' : 'counsel';
    this.add('ConcurrenceRecorded', this.who(name), { office, position, revisionNo: this.revisionNo });
  }

  private determine(): Passed | null {
    if (this.chance.flip(0.25)) {
      this.add('ClassifiedAccessDenied', this.who('dhs.csa'));
      this.isDenied = true;
      return this.chance.flip(0.4) ? this.dropped() : this.returned('PrivacyReviewed');
    }
    if (this.chance.flip(0.1)) return this.stale();
    this.add('ClassifiedAccessApproved', this.who('dhs.csa'));
    return 'ClassifiedAccessApproved';
  }

  private dropped(): Passed {
    this.level = 'None';
    this.isDenied = false;
    this.add('ClassifiedAccessRequestDropped', undefined, { application: this.application() });
    this.add('ClassifiedAccessMarkedNotRequired', undefined, { basis: 'Dropped' }, 0);
    return 'PrivacyReviewed';
  }

  /** No signature outlives its text. */
  private void(causeCode: EventPayloads['SignatureVoided']['causeCode'], actor?: Given['actor'], days = 0): void {
    for (const signatureId of this.signed.splice(0))
      this.add('SignatureVoided', actor, { signatureId, causeCode }, days);
  }

  /** The clock finds the review too old: everything from it on is done again. */
  private stale(): Passed {
    this.add('PrivacyReviewWentStale', CLOCK, {}, 365);
    this.void('ReviewStale', CLOCK);
    return 'Proposed';
  }

  /** The condition of the review is accepted, each time that it is found. */
  private accept(): void {
    this.risks += 1;
    this.isAccepted = true;
    const expiresOn = this.dayAhead(365);
    this.add('RiskAccepted', staff('ra-one', 'dhs.risk_acceptor'), { riskId: `risk-${this.risks}`, expiresOn });
  }

  /** The risk, terms, both signatures, in force; or what comes between. */
  private conclude(state: Passed): Passed | 'Active' | null {
    if (this.chance.flip(0.05)) return null;
    if (!this.isAccepted) this.accept();
    if (this.chance.flip(0.1)) return null;
    this.add('TermsOpenedForSignature', manager);
    if (this.chance.flip(0.15)) return this.returned(state);
    this.sign('ISAO', signatory);
    if (this.chance.flip(0.15)) {
      this.void('WindowOver', CLOCK, 60);
      return state;
    }
    if (this.chance.flip(0.1)) return this.stale();
    if (this.chance.flip(0.1)) return this.returned(state);
    this.sign('NCCIC', staff('staff-ao', 'nccic.approving_official'));
    if (this.chance.flip(0.3)) return null;
    const expiresOn = this.dayAhead(1_500);
    this.add('AgreementActivated', manager, { effectiveOn: this.dayAhead(0), expiresOn });
    return 'Active';
  }

  private sign(party: 'ISAO' | 'NCCIC', actor: Given['actor']): void {
    const signatureId = `signature-${this.events.length}`;
    this.signed.push(signatureId);
    this.add('SignatureRecorded', actor, { party, signatureId });
  }

  private who = (name: Reviewer) => staff(this.assigned.get(name) ?? `office-${name.slice(4)}`, name);

  private application = () => ({ ...SAMPLES.AgreementProposed.application, requestedLevel: this.level });

  private dayAhead = (most: number): string =>
    new Date(this.at + this.chance.below(most + 1) * DAY_MS).toISOString().slice(0, 10);

  private add<Type extends EventType>(
    type: Type,
    actor?: Given['actor'],
    data: Partial<EventPayloads[Type]> = {},
    days = 1 + this.chance.below(30),
  ): void {
    const hour = this.chance.one(HOURS);
    this.at = days === 0 ? this.at + 1 : Math.floor(this.at / DAY_MS) * DAY_MS + days * DAY_MS + hour * HOUR_MS;
    this.events.push({ ...happened(this.id, type, actor, data), recordedAt: new Date(this.at).toISOString() });
  }
}

/** Applications that come, go back, are given to somebody else, wait, are withdrawn, decided or forgotten, one stream each. */
export const waysOfYears = (
  many: number,
  organizationOf: (n: number) => string,
  chanceOf: (seed: number) => Chance,
  since: (n: number) => number,
): readonly Given[] =>
  Array.from({ length: many }, (_, n) =>
    new Way(derivedId(`year application ${n}`), organizationOf(n), chanceOf(n + 1_001), since(n)).walk(),
  ).flat();
