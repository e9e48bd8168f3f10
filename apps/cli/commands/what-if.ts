import {
  Chronicles,
  Standings,
  WhatIf,
  type Difference,
  type SupposedValue,
  type WhatIfTotals,
} from '@accord/agreements/reads';
import { readPages, START } from '@accord/event-store';
import { systemClock } from '@accord/kernel';
import { Suppositions } from '@accord/policy/reads';
import { wrongShape, type Runtime } from '@infra/runtime';
import { Refused } from '../outcome.js';
import { eventsSoFar, type Work } from '../work.js';

/** What is supposed, and how it is told. */
export interface Supposing {
  readonly changes: readonly SupposedValue[];
  readonly limit: number;
  readonly json: boolean;
}

const PAGE = 1_000;

/** Goes through every submitted agreement of the log. @throws {Refused} for what would be no policy */
export async function whatIf(runtime: Runtime, { changes, limit, json }: Supposing, work: Work): Promise<string> {
  const { store, queries } = runtime;
  const supposed = await new Suppositions(queries.policies, wrongShape).supposed(changes);
  if (!supposed.ok) throw new Refused(sentenceOf(supposed.error));
  const chronicles = new Chronicles(store, queries.sealing, queries.organizations);
  const reckoning = new WhatIf(supposed.value, systemClock.now().toISOString());
  const items: Difference[] = [];
  for (const id of await submittedIn(runtime, work)) {
    work.step(`${reckoning.totals().agreements.toLocaleString('en-US')} agreements …`);
    const chronicle = await chronicles.of(id);
    if (chronicle) items.push(...(await reckoning.add(chronicle)).slice(0, limit - items.length));
    else reckoning.skip();
  }
  const totals = reckoning.totals();
  return json ? `${JSON.stringify({ changes, totals, items }, null, 2)}\n` : `${linesOf(totals, items).join('\n')}\n`;
}

const sentenceOf = ({
  detail,
  errors = [],
}: {
  readonly detail: string;
  readonly errors?: readonly { message: string }[];
}) => [detail, ...errors.map(({ message }) => message)].join(' ');

/** The agreements that were submitted, in the order of their ids. Read models may be behind: the log is not. */
async function submittedIn({ store }: Runtime, { step }: Work): Promise<readonly string[]> {
  const standings = new Standings();
  let read = 0;
  for await (const { events } of readPages(store, START, PAGE)) {
    step(eventsSoFar((read += events.length)));
    for (const event of events) if (event.streamId.startsWith('agreement-')) standings.add(event);
  }
  return standings
    .all()
    .filter(({ number }) => number !== null)
    .map(({ agreementId }) => agreementId)
    .toSorted();
}

function linesOf(totals: WhatIfTotals, items: readonly Difference[]): readonly string[] {
  const { agreements, decisions, differences, affected, notJudged, unreadable } = totals;
  const unknown = notJudged.reduce((sum, { count }) => sum + count, 0);
  return [
    `${differences} differences in ${affected} of ${agreements} agreements; ${decisions - unknown} of ${decisions} decisions were made again`,
    ...items.map(lineOf),
    ...(differences > items.length ? [`and ${differences - items.length} more (--limit)`] : []),
    ...(unknown > 0
      ? [
          `not judged, since the record does not say enough: ${notJudged.map(({ command, count }) => `${command} ${count}`).join(', ')}`,
        ]
      : []),
    ...(unreadable > 0 ? [`${unreadable} agreements cannot be read by this release`] : []),
  ];
}

function lineOf({ number, agreementId, revision, at, command, function: name, ...outcome }: Difference): string {
  const would =
    outcome.outcome === 'Refused'
      ? `would be refused: ${outcome.code}`
      : outcome.outcome === 'Other'
        ? `would say otherwise: ${outcome.members?.join(', ')}`
        : `the clock would act: ${outcome.timer}`;
  return `${number ?? agreementId}  revision ${String(revision).padStart(3)}  ${at}  ${command} (${name})  ${would}`;
}
