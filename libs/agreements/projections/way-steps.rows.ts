import { localDateOf } from '@accord/kernel';
import { createTable, upsertRows, type Queryable, type Row, type TableNames } from '@accord/read-side';
import type { PolicyAt } from './changed-agreement.js';
import type { WayStep } from './steps.js';

/** Table of the steps of applications on their way, each with the day it was made on. */
export const WAY = 'way_step';

/** The day from which business days are counted through: before the first record. */
const FIRST_DAY = '2015-01-01';

const COLUMNS = {
  agreement_id: 'uuid',
  revision: 'integer',
  stage: 'text',
  waits_on: 'text',
  recorded_at: 'timestamptz(3)',
  made_on: 'date',
  business_day: 'integer',
  fields: 'json',
} as const;

/** SQL that creates the table: a step lasts until the next one of its agreement. */
export const wayDdl = (table: TableNames): string =>
  createTable(
    table(WAY),
    [
      'agreement_id uuid not null',
      'revision integer not null',
      'stage text not null',
      'waits_on text',
      'recorded_at timestamptz(3) not null',
      'made_on date not null',
      'business_day integer not null',
      'fields json',
      'primary key (agreement_id, revision)',
    ],
    ['(stage, made_on) where waits_on is null', '(made_on) where fields is not null'],
  );

/** A step with its day, counted in business days by the calendar that was in force then. */
const rowOf = (agreementId: string, step: WayStep, policyAt: PolicyAt): Row => {
  const { revision, recordedAt, standpoint, fields } = step;
  const madeOn = localDateOf(recordedAt);
  return {
    agreement_id: agreementId,
    revision,
    stage: standpoint.stage,
    waits_on: standpoint.waitsOn,
    recorded_at: recordedAt,
    made_on: madeOn,
    business_day: policyAt(recordedAt).calendar.businessDaysBetween(FIRST_DAY, madeOn),
    fields,
  };
};

/** Writes the steps that agreements have made. */
export const writeWay = (
  tx: Queryable,
  table: TableNames,
  made: readonly { readonly agreementId: string; readonly steps: readonly WayStep[] }[],
  policyAt: PolicyAt,
): Promise<void> =>
  upsertRows(
    tx,
    table(WAY),
    COLUMNS,
    ['agreement_id', 'revision'],
    made.flatMap(({ agreementId, steps }) => steps.map((step) => rowOf(agreementId, step, policyAt))),
  );
