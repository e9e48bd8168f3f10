import type { Page, Queryable } from '@accord/read-side';
import {
  exploreEvents,
  type EventFilters,
  type ExploredEvent,
  type ExplorerQuery,
  type ExplorerTables,
} from './recorded-event.query.js';

/** Which refusals are wanted: every filter that is given has to fit. */
export type RefusalFilters = Omit<EventFilters, 'type'>;

/** What is asked of the report. */
export interface RefusalReportQuery extends Omit<ExplorerQuery, 'filters' | 'around' | 'isRefused'> {
  readonly filters: RefusalFilters;
}

/** A refused command on a submitted agreement. */
export interface ReportedRefusal extends Omit<ExploredEvent, 'type' | 'revision'> {
  readonly command: string;
  readonly code: string;
  readonly actor: { readonly subjectId: string; readonly function: string | null };
}

function refusalsIn({
  type: _type,
  revision: _revision,
  command,
  code,
  actor,
  ...rest
}: ExploredEvent): ReportedRefusal[] {
  const { subjectId, function: name } = actor;
  if (command === null || code === null || subjectId === null) return []; // no refusal, by what was asked for
  return [{ ...rest, command, code, actor: { subjectId, function: name } }];
}

/** One page of the refused commands on all submitted agreements, the newest first. */
export async function reportRefusals(
  db: Queryable,
  tables: ExplorerTables,
  query: RefusalReportQuery,
): Promise<Page<ReportedRefusal>> {
  const { items, ...more } = await exploreEvents(db, tables, { ...query, isRefused: true });
  return { ...more, items: items.flatMap(refusalsIn) };
}
