import type { LocalDate } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { OrganizationFacts } from '@accord/agreements/domain';
import {
  addWords,
  createTable,
  searchWords,
  upsertRows,
  wordIndexDdl,
  type Queryable,
  type TableNames,
} from '@accord/read-side';
import { trusted } from './trusted.js';

/** The applicant organization, as far as lists of agreements show or need it: an own copy, from its published events. */
export interface Party {
  readonly organizationId: string;
  /** Revision of the last event that changed it; -1 before the first. */
  readonly revision: number;
  readonly slug: string;
  readonly legalName: string;
  readonly shortName: string;
  readonly organizationKind: string;
  readonly formationBasis: string;
  readonly sector?: string;
  readonly region?: string;
  readonly attestation: OrganizationFacts['attestation'];
  /** What the security agency last stated of its eligibility for classified access, as of which day; null = nothing. */
  readonly eligibility: Eligibility | null;
}

interface Eligibility {
  readonly status: string;
  readonly asOf: LocalDate;
}

type Profile = Omit<Party, 'organizationId' | 'revision' | 'attestation' | 'eligibility'>;
type AttestationData = Pick<NonNullable<Party['attestation']>, 'baselineVersion' | 'answers' | 'validUntil'>;

/** An organization of which nothing was published yet. */
export const unknownParty = (organizationId: string): Party => ({
  organizationId,
  revision: -1,
  slug: '',
  legalName: '',
  shortName: '',
  organizationKind: '',
  formationBasis: '',
  attestation: null,
  eligibility: null,
});

/** Only what is shown: whatever else a registration says stays where it is. */
function profileOf({ slug, legalName, shortName, organizationKind, formationBasis, sector, region }: Profile): Profile {
  return {
    slug,
    legalName,
    shortName,
    organizationKind,
    formationBasis,
    ...(sector === undefined ? {} : { sector }),
    ...(region === undefined ? {} : { region }),
  };
}

function attested({ baselineVersion, answers, validUntil }: AttestationData): Party['attestation'] {
  const bare = answers.map(({ itemId, answer }) => ({ itemId, answer }));
  return { baselineVersion, answers: bare, validUntil, lapsed: false, withdrawnItemIds: [], withdrawals: [] };
}

/**
 * The newest fact by its own date counts, as it does in the registry; but only of the security agency, since what an
 * organization says of itself never shortens the time that government has.
 */
function withFact(
  party: Party,
  statedBy: string | undefined,
  { factKind, status, asOf }: Eligibility & { readonly factKind: string },
): Party {
  if (statedBy !== 'dhs.csa') return party;
  const isNews = factKind === 'EntityEligibility' && (party.eligibility === null || party.eligibility.asOf <= asOf);
  return isNews ? { ...party, eligibility: { status, asOf } } : party;
}

/** Folds one event of an organization stream; events that no list shows, and known ones, leave the party as it is. */
export function evolveParty(
  party: Party,
  event: Pick<RecordedEvent, 'type' | 'data' | 'revision' | 'metadata' | 'recordedAt'>,
): Party {
  if (event.revision <= party.revision) return party;
  const next = changed(party, event);
  return next === party ? party : { ...next, revision: event.revision };
}

function changed(party: Party, event: Pick<RecordedEvent, 'type' | 'data' | 'metadata' | 'recordedAt'>): Party {
  const { attestation } = party;
  switch (event.type) {
    case 'OrganizationRegistered':
      return { ...party, ...profileOf(trusted(event.data)) };
    case 'StandardsAttestationRecorded':
      return { ...party, attestation: attested(trusted(event.data)) };
    case 'StandardsAttestationWithdrawn': {
      if (!attestation) return party;
      const { itemIds } = trusted<{ readonly itemIds: readonly string[] }>(event.data);
      const withdrawnItemIds = [...new Set([...attestation.withdrawnItemIds, ...itemIds])];
      const withdrawals = [...attestation.withdrawals, { itemIds, recordedAt: event.recordedAt }];
      return { ...party, attestation: { ...attestation, withdrawnItemIds, withdrawals } };
    }
    case 'StandardsAttestationLapsed':
      return attestation ? { ...party, attestation: { ...attestation, lapsed: true } } : party;
    case 'SecurityFactRecorded':
      return withFact(party, event.metadata['actorFunction'], trusted(event.data));
    default:
      return party;
  }
}

/** Statuses under which an entity may have classified access already. */
const ELIGIBLE: ReadonlySet<string | undefined> = new Set(['Eligible', 'Limited']);

/** What facets and pending work need to know of an organization. Appointments play no part in them. */
export const factsOf = ({ organizationId, legalName, attestation, eligibility }: Party): OrganizationFacts => ({
  organizationId,
  legalName,
  attestation,
  appointments: [],
  isEligible: ELIGIBLE.has(eligibility?.status),
});

/** Words under which something of an organization is found. */
export const wordsOf = ({ legalName, shortName, slug }: Party, ...more: readonly string[]): readonly string[] =>
  searchWords([legalName, shortName, slug, ...more].join(' '));

/** The legal name as lists sort by it: without regard to case. */
export const sortName = ({ legalName }: Party): string => legalName.toLowerCase();

/** Table of the organizations that agreements belong to. */
export const PARTIES = 'agreement_party';
/** Table of the words under which they are found. */
export const PARTY_WORDS = 'agreement_party_word';

const COLUMNS = { organization_id: 'uuid', sort_name: 'text', search: 'tsvector', party: 'json' } as const;

/** SQL that creates the tables of parties: in the order of their names, which is that of the directory. */
export const partyDdl = (table: TableNames): string =>
  createTable(
    table(PARTIES),
    [
      'organization_id uuid primary key',
      'sort_name text collate "C" not null',
      'search tsvector not null',
      'party json not null',
    ],
    ['(sort_name, organization_id)'],
  ) + wordIndexDdl(table(PARTY_WORDS));

/** The parties among some ids, by id. */
export async function loadParties(
  tx: Queryable,
  table: TableNames,
  ids: readonly string[],
): Promise<Map<string, Party>> {
  if (ids.length === 0) return new Map();
  const { rows } = await tx.query<{ party: Party }>(
    `select party from ${table(PARTIES)} where organization_id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ party }) => [party.organizationId, party]));
}

/** Writes parties, and the words under which they are now found. */
export async function saveParties(tx: Queryable, table: TableNames, parties: readonly Party[]): Promise<void> {
  const words = parties.map((party) => ({ id: party.organizationId, words: wordsOf(party) }));
  const rows = parties.map((party, n) => ({
    organization_id: party.organizationId,
    sort_name: sortName(party),
    search: words[n]!.words.join(' '),
    party,
  }));
  await upsertRows(tx, table(PARTIES), COLUMNS, ['organization_id'], rows);
  await addWords(tx, table(PARTY_WORDS), words);
}
