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

/** The documents of the policy, as they are published. */
export interface Documents {
  readonly graceDays: Readonly<Record<string, number>>;
  readonly windows: readonly { readonly from: string; readonly to: string }[];
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
  state: 'none' | 'on' | 'off' | 'ended';
  organization: string;
  scope: Scope | null;
  grants: readonly Granted[];
  last: string | null;
  notice: string | null;
  access: string | null;
}

const STATES: Readonly<Record<string, Told['state']>> = {
  AgreementActivated: 'on',
  AgreementReinstated: 'on',
  AgreementSuspended: 'off',
  AgreementExpired: 'ended',
  AgreementTerminated: 'ended',
};

/** An agreement, told from its own events up to an instant. */
function tell(events: readonly Seen[], until: number): Told {
  const told: Told = {
    state: 'none',
    organization: '',
    scope: null,
    grants: [],
    last: null,
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
  if (renewal?.signed === 2 && told.last !== null && renewal.to > told.last) told.last = renewal.to;
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

/** Whether what an agreement grants carries a thing its way. */
function carries({ grants, scope }: Told, { collectionId, infoType, act, tlp }: Wanted): boolean {
  const grant = grants.find((one) => one.collectionId === collectionId);
  if (!grant || !grant.infoTypes.includes(infoType) || !LABELS.includes(tlp)) return false;
  const direction = scope?.infoTypes.find(({ type }) => type === infoType)?.direction;
  const goes = act === 'send' ? grant.canWrite && direction !== 'fromNCCIC' : grant.canRead && direction !== 'toNCCIC';
  return goes && LABELS.indexOf(tlp) <= LABELS.indexOf(grant.tlpCeiling);
}

/** Whether one agreement lets a thing move. */
function lets(told: Told, wanted: Wanted, { windows }: Documents): boolean {
  const today = dayOf(wanted.at);
  if (told.state !== 'on' || told.organization !== wanted.organizationId) return false;
  if ((told.last !== null && today > told.last) || (told.notice !== null && today > told.notice)) return false;
  if (!carries(told, wanted)) return false;
  if (wanted.infoType === 'ClassifiedContext' && (told.access === null || today > told.access)) return false;
  const isOfStatute = wanted.infoType === 'CyberThreatIndicator' || wanted.infoType === 'DefensiveMeasure';
  const rests = (told.scope?.authorityBasis ?? []).some((one) => one === '6USC1503' || one === '6USC1504');
  return !(isOfStatute && rests) || windows.some(({ from, to }) => from <= today && today <= to);
}

/** The slow way: tells every agreement of the organization from its first event on, for each question anew. */
export class SlowCalculation {
  private readonly streams = new Map<string, Seen[]>();
  private readonly ofOrganization = new Map<string, string[]>();
  /** When another agreement took the place of one. */
  private readonly replaced = new Map<string, number>();

  constructor(
    log: readonly Stored[],
    private readonly documents: Documents,
  ) {
    for (const event of log) this.note(event, event.data as Said);
  }

  /** Whether a thing may move. */
  mayMove(wanted: Wanted): boolean {
    const standards = this.streams.get(`organization-${wanted.organizationId}`) ?? [];
    if (!hasStandards(standards, wanted.at, this.documents)) return false;
    return (this.ofOrganization.get(wanted.organizationId) ?? []).some((streamId) => {
      if ((this.replaced.get(streamId) ?? Infinity) <= wanted.at) return false;
      return lets(tell(this.streams.get(streamId)!, wanted.at), wanted, this.documents);
    });
  }

  private note({ streamId, type, recordedAt }: Stored, said: Said): void {
    const at = Date.parse(recordedAt);
    this.streams.set(streamId, [...(this.streams.get(streamId) ?? []), { type, said, at }]);
    if (type === 'AgreementDrafted')
      this.ofOrganization.set(said.organizationId, [...(this.ofOrganization.get(said.organizationId) ?? []), streamId]);
    if (type === 'AgreementActivated' && said.supersedes) this.replaced.set(`agreement-${said.supersedes}`, at);
  }
}
