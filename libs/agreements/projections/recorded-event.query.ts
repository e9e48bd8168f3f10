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
import { RECORDED_EVENT } from './recorded-event.projection.js';

/** Which events are wanted: every filter that is given has to fit. */
export interface EventFilters {
  readonly type?: string;
  /** Of refusals: the command, and the code without the gate that can follow it. */
  readonly command?: string;
  readonly code?: string;
  readonly function?: string;
  readonly subjectId?: string;
  readonly agreementId?: string;
  /** Instants between which they were recorded, ISO 8601 UTC: from the first on, up to before the second. */
  readonly from?: string;
  readonly before?: string;
}

interface Scope {
  readonly filters: EventFilters;
  /** Only what was refused. */
  readonly isRefused?: true;
  /** An organization of whose agreements nothing is told. */
  readonly exceptOrganizationId?: string;
}

/** What is asked of the explorer. */
export interface ExplorerQuery extends Scope {
  readonly limit: number;
  /** Position of the last event of the page before. */
  readonly after?: PageKey;
  /** A position: only what stands nearest to it is told, half of it before and half after. */
  readonly around?: string;
}

/** An event on a submitted agreement, or a command on it that was refused. */
export interface ExploredEvent {
  readonly eventId: string;
  readonly position: Position;
  /** Null of what was refused. */
  readonly revision: number | null;
  readonly recordedAt: string;
  readonly type: string;
  /** Of what was refused: the command, and why. */
  readonly command: string | null;
  readonly code: string | null;
  readonly agreementId: string;
  readonly number: string | null;
  readonly organization: { readonly id: string; readonly slug: string; readonly legalName: string };
  readonly actor: { readonly subjectId: string | null; readonly function: string | null };
}

interface Line extends Omit<ExploredEvent, 'organization' | 'actor'> {
  readonly key: PageKey;
  readonly organizationId: string;
  readonly slug: string;
  readonly legalName: string;
  readonly subjectId: string | null;
  readonly function: string | null;
}

/** How long each column of a histogram is, in New York. */
export type Span = 'hour' | 'day' | 'month';

/** How much was recorded within one span. */
export interface EventCount {
  /** Its beginning in New York: `2026-03-10T14:00`, of a day and a month their first instant. */
  readonly start: string;
  readonly events: number;
  readonly refused: number;
  readonly clock: number;
}

/** Where the two tables are. */
export interface ExplorerTables {
  readonly recorded: TableNames;
  readonly agreements: TableNames;
}

/** SQL by which each filter narrows what is found. */
const NARROWED: Readonly<Record<keyof EventFilters, (value: string) => string>> = {
  type: (value) => `type = ${value}`,
  command: (value) => `command = ${value}`,
  code: (value) => `split_part(code, ':', 1) = ${value}`,
  function: (value) => `function = ${value}`,
  subjectId: (value) => `subject_id = ${value}`,
  agreementId: (value) => `agreement_id = ${value}::uuid`,
  from: (value) => `recorded_at >= ${value}::timestamptz`,
  before: (value) => `recorded_at < ${value}::timestamptz`,
};

function conditionsOf({ filters, isRefused, exceptOrganizationId: except }: Scope, values: Values): readonly string[] {
  const given = new Map<string, string>(Object.entries(filters));
  const narrowed = Object.entries(NARROWED).flatMap(([name, sql]) => {
    const value = given.get(name);
    return value === undefined ? [] : [sql(values.add(value))];
  });
  const others = except === undefined ? [] : [`organization_id <> ${values.add(except)}::uuid`];
  return ['submitted', ...(isRefused ? ['code is not null'] : []), ...narrowed, ...others];
}

const sourceOf = ({ recorded, agreements }: ExplorerTables): string =>
  `${recorded(RECORDED_EVENT)} event join ${agreements(LIST)} one on one.id = agreement_id`;

const itemOf = ({ key: _key, organizationId, slug, legalName, subjectId, ...row }: Line): ExploredEvent => {
  const { function: name, ...event } = row;
  return { ...event, organization: { id: organizationId, slug, legalName }, actor: { subjectId, function: name } };
};

/** Lines beyond a place, in one direction of the log. */
async function linesOf(
  db: Queryable,
  tables: ExplorerTables,
  query: Scope & { readonly limit: number },
  {
    place,
    beyond,
    order,
  }: { readonly place?: string; readonly beyond: '<' | '<=' | '>'; readonly order: 'asc' | 'desc' },
): Promise<readonly Line[]> {
  const values = new Values();
  const conditions = conditionsOf(query, values);
  const at = place === undefined ? undefined : values.add(place);
  const rest = at === undefined ? [] : [`(length(position), position) ${beyond} (length(${at}::text), ${at}::text)`];
  const { rows } = await db.query<Line>(
    `select event_id as "eventId", position, event.revision, ${isoInstant('recorded_at')} as "recordedAt", type, command, code,
            agreement_id as "agreementId", number, organization_id as "organizationId", slug, legal_name as "legalName",
            subject_id as "subjectId", function, array[position] as key
     from ${sourceOf(tables)}
     where ${[...conditions, ...rest].join(' and ')}
     order by length(position) ${order}, position ${order} limit ${values.add(query.limit)}`,
    values.list,
  );
  return rows;
}

/** One page of what happened on all submitted agreements, the newest first; around a position, one page with it in the middle. */
export async function exploreEvents(
  db: Queryable,
  tables: ExplorerTables,
  query: ExplorerQuery,
): Promise<Page<ExploredEvent>> {
  const { limit, after, around } = query;
  if (around === undefined) {
    const place = after?.[0];
    const from = { beyond: '<', order: 'desc', ...(place === undefined ? {} : { place }) } as const;
    return pageOf(await linesOf(db, tables, { ...query, limit: limit + 1 }, from), limit, itemOf);
  }
  const half = { ...query, limit: Math.ceil(limit / 2) };
  const [later, earlier] = await Promise.all([
    linesOf(db, tables, half, { place: around, beyond: '>', order: 'asc' }),
    linesOf(db, tables, half, { place: around, beyond: '<=', order: 'desc' }),
  ]);
  return { items: [...later.toReversed(), ...earlier].map(itemOf) };
}

/** How much was recorded span by span, the earliest first; spans in which nothing was are left out. */
export async function countEvents(
  db: Queryable,
  tables: ExplorerTables,
  { span, ...scope }: Scope & { readonly span: Span },
): Promise<readonly EventCount[]> {
  const values = new Values();
  const start = `date_trunc(${values.add(span)}, recorded_at at time zone 'America/New_York')`;
  const conditions = conditionsOf(scope, values);
  const { rows } = await db.query<EventCount>(
    `select to_char(${start}, 'YYYY-MM-DD"T"HH24:MI') as start,
            count(*) filter (where code is null and function is distinct from 'clock')::integer as events,
            count(*) filter (where code is not null)::integer as refused,
            count(*) filter (where code is null and function = 'clock')::integer as clock
     from ${sourceOf(tables)}
     where ${conditions.join(' and ')}
     group by 1 order by 1`,
    values.list,
  );
  return rows;
}
