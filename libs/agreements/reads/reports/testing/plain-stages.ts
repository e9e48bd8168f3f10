import type { RecordedEvent } from '@accord/event-store';
import { afterBusinessDays, businessDays, daysBetween, later, onBusinessDay } from './plain-days.js';
import { dataOf, dayIn, decided, shareOf, streams, type Data } from './plain-sums.js';

/*
 * Where each application stood and for whom it waited, walked through event by event as the rules tell it: intake, privacy
 * review, classified access, terms, signatures, activation. None of the product's code.
 */

type Side = 'government' | 'applicant';

/** From a day on an application stood at a stage, and one side had to move; nobody where it was over. */
interface Stand {
  readonly stage: string;
  readonly side: Side | null;
  readonly day: string;
}

/** An application as far as its events have gone. */
export class Application {
  place: 'Proposed' | 'ChangesRequested' | 'PrivacyReviewed' | 'ClassifiedAccessApproved' | 'over' = 'Proposed';
  /** When it came to its place, and when it was taken in. */
  placedAt = '';
  takenInAt: string | null = null;
  access: 'none' | 'asked' | 'denied' | 'approved' = 'none';
  isFailed = false;
  revision = 1;
  readonly reviewers = new Map<string, { readonly who: string; readonly dueOn: string }>();
  /** What each office said last: of which revision, whether it refuses, and whether that still holds. */
  readonly words = new Map<string, { readonly revision: number; readonly refuses: boolean; holds: boolean }>();
  isNegotiated = false;
  readonly stands: Stand[] = [];
  readonly requests: { readonly day: string; readonly fields: readonly string[] }[] = [];
  private asking = '';
  private outcome = '';
  private isOpen = false;
  private readonly signed = new Map<string, string>();

  constructor(own: readonly RecordedEvent[]) {
    for (const event of own) {
      const before = this.place;
      this.take(event.type, dataOf(event), event.recordedAt);
      if (this.place !== before || event.type === 'AgreementProposed') this.placedAt = event.recordedAt;
      this.stand(event.type, dayIn(event.recordedAt));
    }
  }

  private take(type: string, data: Data, at: string): void {
    const over = { AgreementActivated: 'inForce', AgreementRejected: 'rejected', AgreementWithdrawn: 'withdrawn' }[
      type
    ];
    if (over !== undefined) [this.place, this.outcome] = ['over', over];
    if (type === 'AgreementDrafted') this.isNegotiated = data['agreementForm'] === 'Negotiated';
    if (type === 'AgreementProposed' && data['requestedLevel'] !== 'None') this.access = 'asked';
    if (type === 'IntakeCompleted') this.takenInAt = at;
    if (type === 'ReviewerAssigned')
      this.reviewers.set(data['function'], { who: data['subjectId'], dueOn: data['dueOn'] });
    if (type === 'ReviewerRecused') this.reviewers.delete(data['function']);
    if (type === 'ConcurrenceRecorded')
      this.words.set(data['office'], {
        revision: data['revisionNo'],
        refuses: data['position'] === 'NonConcur',
        holds: true,
      });
    this.review(type, data, at);
    this.sign(type, data);
  }

  private review(type: string, data: Data, at: string): void {
    if (type === 'PrivacyReviewFailed') this.isFailed = true;
    if (type === 'PrivacyReviewPassed') this.place = 'PrivacyReviewed';
    if (type === 'ClassifiedAccessApproved') [this.place, this.access] = ['ClassifiedAccessApproved', 'approved'];
    if (type === 'ClassifiedAccessDenied') this.access = 'denied';
    if (type === 'ClassifiedAccessMarkedNotRequired') this.access = 'none';
    if (type === 'PrivacyReviewWentStale') {
      this.place = 'Proposed';
      if (this.access === 'approved') this.access = 'asked';
    }
    if (type === 'ChangesRequested') {
      this.asking = { signatures: 'terms', activation: 'terms' }[this.stage()] ?? this.stage(); // over its terms, signed or not
      this.place = 'ChangesRequested';
      this.requests.push({ day: dayIn(at), fields: data['items'].map((item: Data) => item['fieldPath']) });
    }
    if (type === 'AgreementResubmitted') this.resubmit(data);
  }

  private resubmit(data: Data): void {
    this.place = data['routedTo'];
    this.revision = data['revisionNo'];
    this.isFailed = false;
    if (data['reopensIntake']) this.takenInAt = null;
    if (this.access === 'approved' && this.place !== 'ClassifiedAccessApproved') this.access = 'asked';
    const isClassified = data['diff'].some(({ materiality }: Data) => materiality === 'classified');
    if (this.access === 'denied' && isClassified) this.access = 'asked';
    const ended: readonly string[] = data['endedWordsOf'] ?? [...this.words.keys()];
    for (const [office, word] of this.words) if (ended.includes(office)) word.holds = false;
  }

  private sign(type: string, data: Data): void {
    const closes = ['AgreementResubmitted', 'PrivacyReviewWentStale', 'ClassifiedAccessApproved'];
    if (type === 'TermsOpenedForSignature') this.isOpen = true;
    if (closes.includes(type) || data['causeCode'] === 'WindowOver') this.isOpen = false;
    if (type === 'SignatureRecorded') this.signed.set(data['signatureId'], data['party']);
    if (type === 'SignatureVoided') this.signed.delete(data['signatureId']);
  }

  private hasSigned = (party: string): boolean => [...this.signed.values()].includes(party);

  /** Where it stands. */
  stage(): string {
    if (this.place === 'over') return this.outcome;
    if (this.place === 'ChangesRequested') return this.asking;
    if (this.place === 'Proposed') return this.takenInAt === null ? 'intake' : 'privacy';
    if (this.place === 'PrivacyReviewed' && (this.access === 'asked' || this.access === 'denied')) return 'classified';
    if (!this.isOpen) return 'terms';
    return this.hasSigned('ISAO') && this.hasSigned('NCCIC') ? 'activation' : 'signatures';
  }

  private side(): Side | null {
    if (this.place === 'over') return null;
    const isTheirs = this.place === 'ChangesRequested' || (this.stage() === 'signatures' && !this.hasSigned('ISAO'));
    return isTheirs ? 'applicant' : 'government';
  }

  /** Where it stands after an event, noted where that is somewhere else. */
  private stand(type: string, day: string): void {
    const last = this.stands.at(-1);
    const [stage, side] = [this.stage(), this.side()];
    if (type === 'AgreementDrafted' || type === 'DraftRevised') return;
    if (last?.stage !== stage || last.side !== side) this.stands.push({ stage, side, day });
  }
}

const applications = (events: readonly RecordedEvent[]): ReadonlyMap<string, Application> =>
  new Map([...streams(events)].map(([stream, own]) => [stream, new Application(own)]));

/** How long each stage took of what was decided in a stretch of days: medians, in business days and in days, of either side. */
export function stageTimes(events: readonly RecordedEvent[], from: string, to: string) {
  const times = new Map<string, { gb: number; gd: number; ab: number; ad: number }[]>();
  const all = applications(events);
  for (const { stream } of decided(events, from, to)) {
    const { stands } = all.get(stream)!;
    const sums = new Map<string, { gb: number; gd: number; ab: number; ad: number }>();
    for (const [n, { stage, side, day }] of stands.entries()) {
      if (side === null) continue;
      const until = stands[n + 1]!.day;
      const sum = sums.get(stage) ?? { gb: 0, gd: 0, ab: 0, ad: 0 };
      sum[side === 'government' ? 'gb' : 'ab'] += businessDays(day, until);
      sum[side === 'government' ? 'gd' : 'ad'] += daysBetween(day, until);
      sums.set(stage, sum);
    }
    for (const [stage, sum] of sums) times.set(stage, [...(times.get(stage) ?? []), sum]);
  }
  return ['intake', 'privacy', 'classified', 'terms', 'signatures', 'activation'].flatMap((stage) => {
    const own = times.get(stage);
    if (!own) return [];
    const median = (name: 'gb' | 'gd' | 'ab' | 'ad') => shareOf(own.map((one) => one[name]), 0.5); // prettier-ignore
    const government = { businessDays: median('gb'), days: median('gd') };
    return [
      { stage, applications: own.length, government, applicant: { businessDays: median('ab'), days: median('ad') } },
    ];
  });
}

/** Open applications by where they stand and how many business days already: up to 5, 10, 20, and more. */
export function backlog(events: readonly RecordedEvent[], today: string) {
  const rows: Record<string, number[]> = {};
  for (const { stands } of applications(events).values()) {
    const { stage, side, day } = stands.at(-1)!;
    if (side === null) continue;
    const age = businessDays(day, today);
    const row = (rows[`${stage} ${side}`] ??= [0, 0, 0, 0]);
    row[age <= 5 ? 0 : age <= 10 ? 1 : age <= 20 ? 2 : 3]! += 1;
  }
  return rows;
}

/** A review that is waited for: from whom, where somebody is assigned, and until when. */
interface Review {
  readonly function: string;
  readonly who: string | null;
  readonly dueOn: string | null;
}

/** The reviews that are waited for on an application. */
function reviewsOf(one: Application): readonly Review[] {
  const waits: Review[] = [];
  const wait = (name: string, office: string | null): void => {
    const reviewer = one.reviewers.get(name);
    waits.push({ function: name, who: reviewer?.who ?? null, dueOn: reviewer?.dueOn ?? office });
  };
  const isAgainst = (office: string) => one.words.get(office)?.refuses === true;
  const offices = one.isNegotiated ? ['crcl', 'counsel'] : ['crcl'];
  const lacking = offices.filter((office) => isAgainst(office) || !one.words.get(office)?.holds);
  const begins = one.takenInAt !== null && one.takenInAt > one.placedAt ? one.takenInAt : one.placedAt;
  if (one.place === 'Proposed' || one.place === 'PrivacyReviewed')
    for (const office of lacking.filter((name) => one.words.get(name)?.revision !== one.revision))
      wait(`dhs.${office}`, one.takenInAt === null ? null : afterBusinessDays(dayIn(begins), 10));
  if (one.place === 'Proposed' && one.takenInAt !== null && !one.isFailed && lacking.length === 0)
    if (one.reviewers.has('dhs.privacy')) wait('dhs.privacy', null);
  if (one.place === 'PrivacyReviewed' && one.access === 'asked')
    wait('dhs.csa', onBusinessDay(later(dayIn(one.placedAt), 180)));
  return waits;
}

const reviews = (events: readonly RecordedEvent[]): readonly Review[] =>
  [...applications(events).values()].flatMap(reviewsOf);

/** What each person is waited for, and how much of it is overdue. */
export function workload(events: readonly RecordedEvent[], today: string) {
  const people: Record<string, { items: number; overdue: number }> = {};
  for (const { function: name, who, dueOn } of reviews(events)) {
    if (who === null) continue;
    const person = (people[`${who} ${name}`] ??= { items: 0, overdue: 0 });
    person.items += 1;
    if (dueOn! < today) person.overdue += 1;
  }
  return people;
}

/** How something that is due on a day stands today: soon is within five business days. */
export function urgency(dueOn: string | null, today: string) {
  if (dueOn === null) return 'undated';
  if (dueOn < today) return 'overdue';
  return businessDays(today, dueOn) <= 5 ? 'soon' : 'later';
}

/** What the offices that concur or determine are waited for, by when it is due. */
export function dueReviews(events: readonly RecordedEvent[], today: string) {
  const offices: Record<string, { overdue: number; soon: number; later: number; undated: number }> = {};
  for (const { function: name, dueOn } of reviews(events)) {
    if (name === 'dhs.privacy') continue; // whose conditions of agreements in force are waited for, too
    const office = (offices[name] ??= { overdue: 0, soon: 0, later: 0, undated: 0 });
    office[urgency(dueOn, today)] += 1;
  }
  return offices;
}

/** How often what was decided had gone back, and what was to be changed in a stretch of days. */
export function returns(events: readonly RecordedEvent[], from: string, to: string) {
  const all = applications(events);
  const often: Record<string, number> = {};
  for (const { stream } of decided(events, from, to)) {
    const times = String(all.get(stream)!.requests.length);
    often[times] = (often[times] ?? 0) + 1;
  }
  const within = [...all.values()].flatMap((one) => one.requests).filter(({ day }) => day >= from && day <= to);
  const fields: Record<string, number> = {};
  for (const name of within.flatMap((one) => one.fields.map((path) => path.split('/')[1]!)))
    fields[name] = (fields[name] ?? 0) + 1;
  return { often, requests: within.length, fields };
}
