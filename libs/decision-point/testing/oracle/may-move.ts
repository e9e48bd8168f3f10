import { documentsIn, type Documents } from './documents.js';

/** An event as it is stored: all that this calculation knows of the product. */
export interface Stored {
  readonly streamId: string;
  readonly type: string;
  readonly data: unknown;
  readonly recordedAt: string;
}

/** What is asked, and of which instant (milliseconds). */
export interface Wanted {
  readonly organizationId: string;
  readonly act: 'receive' | 'send';
  readonly infoType: string;
  readonly tlp: string;
  readonly collectionId: string;
  readonly recipient?: string;
  readonly at: number;
}

interface Scope {
  readonly infoTypes: readonly { readonly type: string; readonly direction: string }[];
  readonly authorityBasis?: readonly string[];
  readonly requestedLevel: string;
}

interface Granted {
  readonly collectionId: string;
  readonly canRead: boolean;
  readonly canWrite: boolean;
  readonly infoTypes: readonly string[];
  readonly tlpCeiling: string;
}

/** What events say, as far as it matters here: each says some of it. */
interface Said {
  readonly organizationId: string;
  readonly application?: Scope;
  readonly amendmentNo: number;
  readonly verificationDueOn: string;
  readonly expiresOn: string | null;
  readonly newExpiresOn?: string;
  readonly entitlements: readonly Granted[];
  readonly supersedes?: string;
  readonly effectiveOn: string;
  readonly validUntil: string;
  readonly answers: readonly { readonly itemId: string; readonly answer: string }[];
  readonly itemIds: readonly string[];
}

/** A stored event as it is looked at. */
interface Seen {
  readonly type: string;
  readonly said: Said;
  readonly at: number;
}

const DAY_MS = 86_400_000;
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short' });
const days = new Map<number, string>();

/** The day of an instant in New York. */
function dayOf(instant: number): string {
  const known = days.get(instant) ?? clock.format(instant);
  days.set(instant, known);
  return known;
}

const plus = (day: string, more: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + more * DAY_MS).toISOString().slice(0, 10);

interface Told {
  state: 'none' | 'on' | 'off' | 'expired' | 'terminated';
  organization: string;
  scope: Scope | null;
  grants: readonly Granted[];
  last: string | null;
  /** The last day of a longer term that only waits for its day. */
  prolonged: string | null;
  notice: string | null;
  access: string | null;
}

const STATES: Readonly<Record<string, Told['state']>> = {
  AgreementActivated: 'on',
  AgreementReinstated: 'on',
  AgreementSuspended: 'off',
  AgreementExpired: 'expired',
  AgreementTerminated: 'terminated',
};

/** An agreement, told from its own events up to an instant. */
function tell(events: readonly Seen[], until: number): Told {
  const told: Told = {
    state: 'none',
    organization: '',
    scope: null,
    grants: [],
    last: null,
    prolonged: null,
    notice: null,
    access: null,
  };
  const proposed = new Map<number, Scope>();
  let renewal: { readonly to: string; signed: number } | null = null;
  for (const { type, said, at } of events) {
    if (at > until) break;
    told.state = STATES[type] ?? told.state;
    if (type === 'AgreementDrafted') told.organization = said.organizationId;
    if (type === 'AmendmentProposed') proposed.set(said.amendmentNo, said.application!);
    else if (said.application) told.scope = said.application;
    if (/^ClassifiedAccess(Approved|Reinstated)$/.test(type)) told.access = said.verificationDueOn;
    if (/^ClassifiedAccess(Suspended|Revoked)$/.test(type)) told.access = null;
    if (type === 'AgreementActivated') [told.grants, told.last] = [said.entitlements, said.expiresOn];
    if (type === 'AmendmentProposed') renewal = said.expiresOn ? { to: said.expiresOn, signed: 0 } : null;
    if (type === 'AmendmentSigned' && renewal) renewal.signed += 1;
    if (/^Amendment(TookEffect|Closed)$/.test(type)) renewal = null;
    if (type === 'TerminationNoticeGiven') told.notice = said.effectiveOn;
    if (type !== 'AmendmentTookEffect') continue;
    told.scope = proposed.get(said.amendmentNo)!;
    told.grants = said.entitlements;
    told.last = said.newExpiresOn ?? told.last;
    if (told.scope.requestedLevel === 'None') told.access = null;
  }
  // one that both have signed takes effect with the end of the term, whenever the clock comes to it
  if (renewal?.signed === 2 && told.last !== null && renewal.to > told.last) told.prolonged = renewal.to;
  return told;
}

/** Whether the standards of an organization are there, or their grace runs. */
function hasStandards(events: readonly Seen[], until: number, { graceDays }: Documents): boolean {
  let attested: Said | null = null;
  let taken: { readonly items: readonly string[]; readonly on: string }[] = [];
  for (const { type, said, at } of events) {
    if (at > until) break;
    if (type === 'StandardsAttestationRecorded') [attested, taken] = [said, []];
    if (type === 'StandardsAttestationWithdrawn') taken.push({ items: said.itemIds, on: dayOf(at) });
  }
  if (attested === null) return true;
  const least = (items: readonly string[]): number => Math.min(...items.map((item) => graceDays[item] ?? 0));
  const counted = attested.answers.filter(({ answer }) => answer !== 'NA').map(({ itemId }) => itemId);
  const today = dayOf(until);
  if (today > plus(attested.validUntil, least(counted))) return false;
  return taken.every(({ items, on }) => today <= plus(on, least(items)));
}

const LABELS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT'];

/** What else stands around an agreement at an instant. */
interface Around {
  readonly isReplaced: boolean;
  readonly hasStandards: boolean;
  readonly documents: Documents;
}

/** The last day of an agreement by its term; a notice for a day of a longer term to come cuts that one. */
function termOf({ last, prolonged, notice }: Told): string | null {
  const term = prolonged ?? last;
  return notice !== null && term !== null && notice < term ? notice : term;
}

/** Whether a notice ends an agreement before its term does, and not its term. */
const isByNotice = ({ notice, last }: Told): boolean => notice !== null && (last === null || notice < last);

function isMissingCover({ scope }: Told, { infoType }: Wanted, today: string, { windows }: Documents): boolean {
  const isOfStatute = infoType === 'CyberThreatIndicator' || infoType === 'DefensiveMeasure';
  const rests = (scope?.authorityBasis ?? []).some((one) => one === '6USC1503' || one === '6USC1504');
  return isOfStatute && rests && !windows.some(({ from, to }) => from <= today && today <= to);
}

/** One agreement, and what is asked of it. */
interface Looked extends Around {
  readonly told: Told;
  readonly wanted: Wanted;
  readonly today: string;
  readonly grant: Granted | undefined;
}

/** Whether a type goes a way on the collection that was asked about. */
function goes({ told: { scope }, wanted: { infoType }, grant }: Looked, act: Wanted['act']): boolean {
  if (!grant?.infoTypes.includes(infoType)) return false;
  const direction = scope?.infoTypes.find(({ type }) => type === infoType)?.direction;
  return act === 'send' ? grant.canWrite && direction !== 'fromNCCIC' : grant.canRead && direction !== 'toNCCIC';
}

/** What can be missing, in the order in which it is asked for. */
const MISSING: readonly (readonly [name: string, isMissing: (one: Looked) => boolean])[] = [
  ['collection', ({ grant }) => grant === undefined],
  ['succession', ({ isReplaced }) => isReplaced],
  ['notice', ({ told, today }) => told.state === 'terminated' || (isByNotice(told) && today > told.notice!)],
  ['term', ({ told, today }) => told.state === 'expired' || (!isByNotice(told) && today > (termOf(told) ?? today))],
  ['suspension', ({ told }) => told.state === 'off'],
  ['standards', ({ hasStandards: stands }) => !stands],
  ['type', (one) => !goes(one, 'send') && !goes(one, 'receive')],
  ['direction', (one) => !goes(one, one.wanted.act)],
  ['recipient', ({ wanted: { tlp, recipient } }) => tlp === 'RED' && recipient === undefined],
  [
    'ceiling',
    ({ wanted: { tlp }, grant }) =>
      !LABELS.includes(tlp) || LABELS.indexOf(tlp) > LABELS.indexOf(grant?.tlpCeiling ?? ''),
  ],
  [
    'classified-access',
    ({ wanted: { infoType }, told: { access }, today }) =>
      infoType === 'ClassifiedContext' && (access === null || today > access),
  ],
  ['statutory-cover', ({ told, wanted, today, documents }) => isMissingCover(told, wanted, today, documents)],
];

/** How far one agreement comes: the place of the first thing that is missing. */
function cameTo(told: Told, wanted: Wanted, around: Around): number {
  const grant = told.grants.find((one) => one.collectionId === wanted.collectionId);
  const looked = { ...around, told, wanted, today: dayOf(wanted.at), grant };
  const place = MISSING.findIndex(([, isMissing]) => isMissing(looked));
  return place < 0 ? MISSING.length : place;
}

/** The slow way: tells every agreement of the organization from its first event on, for each question anew. */
export class SlowCalculation {
  private readonly streams = new Map<string, Seen[]>();
  private readonly ofOrganization = new Map<string, string[]>();
  /** When another agreement took the place of one. */
  private readonly replaced = new Map<string, number>();

  private readonly ofPolicy: Stored[] = [];

  /** @param documents of the policy, the oldest first, until the log has some; the first ones held before, too */
  constructor(
    log: readonly Stored[],
    private documents: readonly Documents[] = [],
  ) {
    for (const event of log) this.add(event);
  }

  /** Takes one more event of the log. */
  add(event: Stored): void {
    if (!event.streamId.startsWith('policy-')) return this.note(event, event.data as Said);
    this.ofPolicy.push(event);
    this.documents = documentsIn(this.ofPolicy);
  }

  /** Whether a thing may move. */
  mayMove(wanted: Wanted): boolean {
    return this.whyNot(wanted) === null;
  }

  /** What is missing first, on the way of the agreement that comes furthest; null where a thing may move. */
  whyNot(wanted: Wanted): string | null {
    const { at, organizationId } = wanted;
    const today = dayOf(at);
    const documents = this.documents.findLast(({ from }) => from <= today) ?? this.documents[0]!;
    const stands = hasStandards(this.streams.get(`organization-${organizationId}`) ?? [], at, documents);
    const places = (this.ofOrganization.get(organizationId) ?? []).flatMap((streamId) => {
      const told = tell(this.streams.get(streamId)!, at);
      const isReplaced = (this.replaced.get(streamId) ?? Infinity) <= at;
      return told.state === 'none' ? [] : [cameTo(told, wanted, { isReplaced, hasStandards: stands, documents })];
    });
    return places.length === 0 ? 'agreement' : (MISSING[Math.max(...places)]?.[0] ?? null);
  }

  private note({ streamId, type, recordedAt }: Stored, said: Said): void {
    const at = Date.parse(recordedAt);
    this.streams.set(streamId, [...(this.streams.get(streamId) ?? []), { type, said, at }]);
    if (type === 'AgreementDrafted')
      this.ofOrganization.set(said.organizationId, [...(this.ofOrganization.get(said.organizationId) ?? []), streamId]);
    if (type === 'AgreementActivated' && said.supersedes) this.replaced.set(`agreement-${said.supersedes}`, at);
  }
}
