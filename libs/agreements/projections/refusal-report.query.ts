import type { Position } from '@accord/event-store';
import {
  isoInstant,
  pageOf,
  Values,
  type Page,
  type PageKey,
  type Queryable,
  type TableNames,
} from '@accord/read-side';
import { LIST } from './agreement-list.rows.js';
import { REFUSED_COMMAND } from './refused-command.projection.js';

/** Which refusals are wanted: every filter that is given has to fit. */
export interface RefusalFilters {
  /** Without the gate that can follow it. */
  readonly code?: string;
  readonly command?: string;
  readonly function?: string;
  readonly subjectId?: string;
  readonly agreementId?: string;
  /** Instants between which they were recorded, ISO 8601 UTC: from the first on, up to before the second. */
  readonly from?: string;
  readonly before?: string;
}

/** What is asked of the report. */
export interface RefusalReportQuery {
  readonly filters: RefusalFilters;
  readonly limit: number;
  /** Position of the last refusal of the page before. */
  readonly after?: PageKey;
  /** An organization of whose agreements nothing is told. */
  readonly exceptOrganizationId?: string;
}

/** A refused command on a submitted agreement. */
export interface ReportedRefusal {
  readonly eventId: string;
  readonly position: Position;
  readonly recordedAt: string;
  readonly agreementId: string;
  readonly number: string | null;
  readonly organization: { readonly id: string; readonly slug: string; readonly legalName: string };
  readonly command: string;
  readonly code: string;
  readonly actor: { readonly subjectId: string; readonly function: string | null };
}

interface Row extends Omit<ReportedRefusal, 'organization' | 'actor'> {
  readonly key: PageKey;
  readonly organizationId: string;
  readonly slug: string;
  readonly legalName: string;
  readonly subjectId: string;
  readonly function: string | null;
}

/** SQL by which each filter narrows the report. */
const NARROWED: Readonly<Record<keyof RefusalFilters, (value: string) => string>> = {
  code: (value) => `split_part(code, ':', 1) = ${value}`,
  command: (value) => `command = ${value}`,
  function: (value) => `function = ${value}`,
  subjectId: (value) => `subject_id = ${value}`,
  agreementId: (value) => `agreement_id = ${value}::uuid`,
  from: (value) => `recorded_at >= ${value}::timestamptz`,
  before: (value) => `recorded_at < ${value}::timestamptz`,
};

const conditionsOf = (filters: RefusalFilters, values: Values): readonly string[] =>
  Object.entries(NARROWED).flatMap(([name, narrowed]) => {
    const value = new Map<string, string>(Object.entries(filters)).get(name);
    return value === undefined ? [] : [narrowed(values.add(value))];
  });

const itemOf = (row: Row): ReportedRefusal => ({
  eventId: row.eventId,
  position: row.position,
  recordedAt: row.recordedAt,
  agreementId: row.agreementId,
  number: row.number,
  organization: { id: row.organizationId, slug: row.slug, legalName: row.legalName },
  command: row.command,
  code: row.code,
  actor: { subjectId: row.subjectId, function: row.function },
});

/** One page of the refused commands on all submitted agreements, the newest first. */
export async function reportRefusals(
  db: Queryable,
  tables: { readonly refused: TableNames; readonly agreements: TableNames },
  { filters, limit, after, exceptOrganizationId: except }: RefusalReportQuery,
): Promise<Page<ReportedRefusal>> {
  const values = new Values();
  const place = after && values.add(after[0]);
  const rest = place === undefined ? [] : [`(length(position), position) < (length(${place}::text), ${place}::text)`];
  const others = except === undefined ? [] : [`organization_id <> ${values.add(except)}::uuid`];
  const conditions = ['submitted', ...conditionsOf(filters, values), ...others, ...rest];
  const { rows } = await db.query<Row>(
    `select event_id as "eventId", position, ${isoInstant('recorded_at')} as "recordedAt", agreement_id as "agreementId",
            number, organization_id as "organizationId", slug, legal_name as "legalName", command, code,
            subject_id as "subjectId", function, array[position] as key
     from ${tables.refused(REFUSED_COMMAND)} join ${tables.agreements(LIST)} one on one.id = agreement_id
     where ${conditions.join(' and ')}
     order by length(position) desc, position desc limit ${values.add(limit + 1)}`,
    values.list,
  );
  return pageOf(rows, limit, itemOf);
}
