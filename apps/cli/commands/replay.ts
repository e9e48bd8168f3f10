import { agreementDecider, facetsOf, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';
import { agreementStream, evolveAgreement } from '@accord/agreements/application';
import { readPages, START, type RecordedEvent } from '@accord/event-store';
import { isUuid, localDateOf } from '@accord/kernel';
import { policyFactsAt } from '@accord/policy';
import type { Runtime } from '@infra/runtime';
import { painter, replayLines, wantsColor, type ReplayRow } from '../demo/index.js';
import { Refused } from '../outcome.js';
import { eventsSoFar, type Work } from '../work.js';

/** What to read back. */
export interface ReplayOptions {
  readonly agreement?: string;
  readonly until?: string;
  readonly revision?: number;
  readonly json: boolean;
}

/** One agreement as the log has it, up to where it was asked for. */
interface Replayed {
  readonly agreementId: string;
  readonly state: AgreementState;
}

/** The same, event by event. */
interface ReplayedHistory extends Replayed {
  readonly rows: readonly ReplayRow[];
}

const AGREEMENT = agreementStream('');
const PAGE = 1_000;

/**
 * Reads history back from the log itself, from the first event on. Texts stay sealed: no rule reads them.
 * @returns what is to be printed
 * @throws {Refused} when there is no such agreement, or it has no such revision
 */
export async function replay(runtime: Runtime, options: ReplayOptions, work: Work): Promise<string> {
  if (options.agreement !== undefined) return oneAgreement(runtime, options.agreement, options, work);
  const replayed = await allAgreements(runtime, options, work);
  if (options.json) return `${JSON.stringify({ agreements: replayed.map(summaryOf) }, null, 2)}\n`;
  const lines = replayed
    .map(summaryOf)
    .map(({ agreementId, number, state, revision }) =>
      [number ?? 'not submitted ', agreementId, `revision ${String(revision).padStart(3)}`, state].join('  '),
    );
  return `${[`${replayed.length} agreements${options.until ? ` as of ${options.until}` : ''}`, ...lines].join('\n')}\n`;
}

/** Folds the whole log page by page: of each agreement only its state is kept. */
async function allAgreements(runtime: Runtime, { until }: ReplayOptions, work: Work): Promise<readonly Replayed[]> {
  const states = new Map<string, AgreementState>();
  for await (const event of agreementEvents(runtime, work)) {
    if (until !== undefined && event.recordedAt > until) continue;
    const id = event.streamId.slice(AGREEMENT.length);
    states.set(id, evolveAgreement(states.get(id) ?? agreementDecider.initialState, event));
  }
  return [...states].map(([agreementId, state]) => ({ agreementId, state }));
}

async function oneAgreement(runtime: Runtime, named: string, options: ReplayOptions, work: Work): Promise<string> {
  const one = await historyOf(runtime, named, options, work);
  const moment = one.rows.at(-1)!.recordedAt;
  const organization = await runtime.queries.organizations.factsAt(one.state.organizationId, moment);
  const facets = facetsOf(one.state, organization, policyFactsAt(moment), localDateOf(moment));
  if (options.json) return `${JSON.stringify({ ...summaryOf(one), facets, history: one.rows }, null, 2)}\n`;
  const paint = painter(wantsColor(process.stdout, process.env));
  const title = `${one.state.number ?? 'Draft'} of ${organization.legalName} – ${one.state.state}, revision ${one.state.revision}`;
  return `${[title, ...replayLines(one.rows, paint)].join('\n')}\n`;
}

/** Reads the stream of one agreement, by its id or its number. */
async function historyOf(
  runtime: Runtime,
  named: string,
  { until, revision }: ReplayOptions,
  work: Work,
): Promise<ReplayedHistory> {
  const agreementId = isUuid(named.toLowerCase()) ? named.toLowerCase() : await idOfNumber(runtime, named, work);
  const events = agreementId === null ? [] : await runtime.store.readStream(agreementStream(agreementId));
  const last = events.at(-1);
  if (agreementId === null || last === undefined) throw new Refused(`There is no agreement ${named}.`);
  if (revision !== undefined && revision > last.revision)
    throw new Refused(`${named} has no revision ${revision}; the last one is ${last.revision}.`);
  const within = events.filter(
    (event) => (until === undefined || event.recordedAt <= until) && event.revision <= (revision ?? last.revision),
  );
  if (within.length === 0) throw new Refused(`There was no agreement ${named} at ${until}.`);
  return replayOf(agreementId, within);
}

/** The agreement to which a number was given. Read models may be behind, or not there yet: the log is not. */
async function idOfNumber(runtime: Runtime, number: string, work: Work): Promise<string | null> {
  for await (const { streamId, data } of agreementEvents(runtime, work))
    if (data['number'] === number) return streamId.slice(AGREEMENT.length);
  return null;
}

/** The events of all agreements, of which one page is held at a time. */
async function* agreementEvents({ store }: Runtime, { step }: Work): AsyncGenerator<RecordedEvent, void, undefined> {
  let read = 0;
  for await (const { events } of readPages(store, START, PAGE)) {
    step(eventsSoFar((read += events.length)));
    for (const event of events) if (event.streamId.startsWith(AGREEMENT)) yield event;
  }
}

const summaryOf = ({ agreementId, state }: Replayed) => ({
  agreementId,
  number: state.number,
  organizationId: state.organizationId,
  state: state.state,
  revision: state.revision,
});

function replayOf(agreementId: string, events: readonly RecordedEvent[]): ReplayedHistory {
  let state = agreementDecider.initialState;
  const rows = events.map((stored): ReplayRow => {
    state = evolveAgreement(state, stored);
    const { revision, recordedAt, type, actor } = toAgreementEvent(stored);
    return { revision, recordedAt, type, subjectId: actor.subjectId, function: actor.function, state: state.state };
  });
  return { agreementId, state, rows };
}
