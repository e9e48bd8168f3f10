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
import { RECORDED_ACCESS } from './recorded-access.rows.js';

/** Which accesses are wanted: every filter that is given has to fit. */
export interface AccessFilters {
  readonly kind?: 'refused' | 'exported';
  readonly subjectId?: string;
  readonly agreementId?: string;
  /** Instants between which they were recorded, ISO 8601 UTC: from the first on, up to before the second. */
  readonly from?: string;
  readonly before?: string;
}

/** What is asked of the report. */
export interface AccessReportQuery {
  readonly filters: AccessFilters;
  readonly limit: number;
  /** Position of the last line of the page before. */
  readonly after?: PageKey;
  /** An organization of whose agreements nothing is told. */
  readonly exceptOrganizationId?: string;
}

/** Something that somebody asked for beside a command, and was refused or given as a file. */
export interface ReportedAccess {
  readonly eventId: string;
  readonly position: Position;
  readonly recordedAt: string;
  readonly kind: 'refused' | 'exported';
  /** The address as it is declared. */
  readonly route: string;
  readonly subjectId: string;
  readonly agreementId: string | null;
  /** Of what was refused: the last thing that the address named by an id, and why. */
  readonly targetId: string | null;
  readonly code: string | null;
  /** Of a file: what it was, and what was asked for. */
  readonly mediaType: string | null;
  readonly asked: Readonly<Record<string, string>> | null;
}

const NARROWED: Readonly<Record<keyof AccessFilters, (value: string) => string>> = {
  kind: (value) => `kind = ${value}`,
  subjectId: (value) => `subject_id = ${value}`,
  agreementId: (value) => `agreement_id = ${value}::uuid`,
  from: (value) => `recorded_at >= ${value}::timestamptz`,
  before: (value) => `recorded_at < ${value}::timestamptz`,
};

function conditionsOf({ filters, after, exceptOrganizationId: except }: AccessReportQuery, values: Values): string {
  const given = new Map<string, string>(Object.entries(filters));
  const narrowed = Object.entries(NARROWED).flatMap(([name, sql]) => {
    const value = given.get(name);
    return value === undefined ? [] : [sql(values.add(value))];
  });
  const others = except === undefined ? [] : [`organization_id is distinct from ${values.add(except)}::uuid`];
  const place = after?.[0];
  const at = place === undefined ? undefined : values.add(place);
  const rest = at === undefined ? [] : [`(length(position), position) < (length(${at}::text), ${at}::text)`];
  const all = [...narrowed, ...others, ...rest];
  return all.length === 0 ? 'true' : all.join(' and ');
}

/** One page of what was asked for and refused, or given as a file, the newest first. */
export async function reportAccesses(
  db: Queryable,
  tables: { readonly recorded: TableNames; readonly agreements: TableNames },
  query: AccessReportQuery,
): Promise<Page<ReportedAccess>> {
  const values = new Values();
  const conditions = conditionsOf(query, values);
  const { rows } = await db.query<ReportedAccess & { readonly key: PageKey }>(
    `select event_id as "eventId", position, ${isoInstant('recorded_at')} as "recordedAt", kind, route, subject_id as "subjectId",
            agreement_id as "agreementId", target_id as "targetId", code, media_type as "mediaType", asked, array[position] as key
     from ${tables.recorded(RECORDED_ACCESS)} access left join ${tables.agreements(LIST)} one on one.id = agreement_id
     where ${conditions}
     order by length(position) desc, position desc limit ${values.add(query.limit + 1)}`,
    values.list,
  );
  return pageOf(rows, query.limit, ({ key: _key, ...access }) => access);
}
