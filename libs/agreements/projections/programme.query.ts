import type { LocalDate } from '@accord/kernel';
import type { StageName, WaitsOn } from '@accord/agreements/domain';
import type { Queryable, TableNames } from '@accord/read-side';
import { LIST } from './agreement-list.rows.js';
import { WAY } from './way-steps.rows.js';

/** A stretch of days in New York, both of them in it. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What was decided within a month, and how many business days it took from the submission on. */
export interface DecidedMonth {
  /** `2026-04`. */
  readonly month: string;
  readonly inForce: number;
  readonly rejected: number;
  /** So many business days, or fewer, were enough for half of them, for 85 and for 95 of a hundred. */
  readonly median: number;
  readonly p85: number;
  readonly p95: number;
  /** Of each one, the shortest first; null where there are too many to be looked at one by one. */
  readonly days: readonly number[] | null;
}

/** How long a stage took, as the median over the applications that were decided and came through it. */
export interface StageTime {
  readonly stage: StageName;
  readonly applications: number;
  readonly government: Days;
  readonly applicant: Days;
}

/** A length of time, counted both ways. */
export interface Days {
  readonly businessDays: number;
  readonly days: number;
}

/** Open applications that came to where they stand on the same day. */
export interface OpenGroup {
  readonly stage: StageName;
  readonly waitsOn: WaitsOn;
  readonly since: LocalDate;
  readonly applications: number;
}

/** Up to so many decisions of a month are told one by one. */
const MOST_SINGLE = 60;

/** States of applications that are on their way. */
const OPEN = ['Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved'];

/** SQL: the applications that were decided in the period of the first two values. */
export const decidedIn = (table: TableNames): string =>
  `select agreement_id, stage, made_on, business_day from ${table(WAY)}
   where waits_on is null and stage in ('inForce', 'rejected') and made_on between $1::date and $2::date`;

/** Decisions by the month in which they were made, the earliest first. Months without any are left out. */
export async function decidedByMonth(
  db: Queryable,
  table: TableNames,
  { from, to }: Period,
): Promise<readonly DecidedMonth[]> {
  const { rows } = await db.query<Omit<DecidedMonth, 'median' | 'p85' | 'p95'> & { readonly shares: number[] }>(
    `with took as (
       select d.stage, d.made_on, d.business_day - first.business_day as days
       from (${decidedIn(table)}) d cross join lateral (
         select business_day from ${table(WAY)} s where s.agreement_id = d.agreement_id order by revision limit 1) first
     )
     select to_char(made_on, 'YYYY-MM') as month,
       (count(*) filter (where stage = 'inForce'))::float8 as "inForce",
       (count(*) filter (where stage = 'rejected'))::float8 as rejected,
       percentile_disc(array[0.5, 0.85, 0.95]) within group (order by days) as shares,
       case when count(*) <= ${MOST_SINGLE} then array_agg(days order by days) end as days
     from took group by 1 order by 1`,
    [from, to],
  );
  return rows.map(({ shares: [median = 0, p85 = 0, p95 = 0], ...row }) => Object.assign(row, { median, p85, p95 }));
}

/** The day of the last decision that was ever made up to a day; null where there is none. */
export async function lastDecisionOn(db: Queryable, table: TableNames, to: LocalDate): Promise<LocalDate | null> {
  const { rows } = await db.query<{ readonly on: LocalDate | null }>(
    `select max(made_on)::text as on from ${table(WAY)}
     where waits_on is null and stage in ('inForce', 'rejected') and made_on <= $1::date`,
    [to],
  );
  return rows[0]?.on ?? null;
}

interface StageRow {
  readonly stage: StageName;
  readonly applications: number;
  readonly government: number;
  readonly governmentDays: number;
  readonly applicant: number;
  readonly applicantDays: number;
}

/** SQL: how long the steps of an application that waited on one side took together. */
const sumOf = (side: WaitsOn, column: string): string =>
  `coalesce(sum(${column}) filter (where waits_on = '${side}'), 0)::integer`;

/** How long each stage took of what was decided in a period. Stages through which nothing came are left out. */
export async function stageTimes(
  db: Queryable,
  table: TableNames,
  { from, to }: Period,
): Promise<readonly StageTime[]> {
  const median = (column: string, name: string): string =>
    `percentile_disc(0.5) within group (order by ${column}) as ${name}`;
  const { rows } = await db.query<StageRow>(
    `with steps as (
       select agreement_id, stage, waits_on, lead(made_on) over way - made_on as days,
         lead(business_day) over way - business_day as business_days
       from ${table(WAY)} where agreement_id in (select agreement_id from (${decidedIn(table)}) decided)
       window way as (partition by agreement_id order by revision)
     ), sums as (
       select stage, ${sumOf('government', 'business_days')} as gb, ${sumOf('government', 'days')} as gd,
         ${sumOf('applicant', 'business_days')} as ab, ${sumOf('applicant', 'days')} as ad
       from steps where waits_on is not null group by agreement_id, stage
     )
     select stage, count(*)::float8 as applications, ${median('gb', 'government')}, ${median('gd', '"governmentDays"')},
       ${median('ab', 'applicant')}, ${median('ad', '"applicantDays"')}
     from sums group by stage`,
    [from, to],
  );
  return rows.map(({ stage, applications, ...of }) => ({
    stage,
    applications,
    government: { businessDays: of.government, days: of.governmentDays },
    applicant: { businessDays: of.applicant, days: of.applicantDays },
  }));
}

/** Where open applications stand, and since which day. */
export async function openGroups(db: Queryable, table: TableNames): Promise<readonly OpenGroup[]> {
  const { rows } = await db.query<OpenGroup>(
    `select stage, waits_on as "waitsOn", made_on::text as since, count(*)::float8 as applications
     from ${table(LIST)} l cross join lateral (
       select * from ${table(WAY)} s where s.agreement_id = l.id order by revision desc limit 1) last
     where l.submitted and l.state = any($1::text[]) and waits_on is not null
     group by 1, 2, made_on`,
    [OPEN],
  );
  return rows;
}
