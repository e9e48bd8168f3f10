import { agreementDecider, facetsOf, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';
import { evolveAgreement } from '@accord/agreements/application';
import { START, type RecordedEvent } from '@accord/event-store';
import { localDateOf } from '@accord/kernel';
import { policyFactsAt } from '@accord/policy';
import type { Runtime } from '@infra/runtime';
import { painter, replayLines, wantsColor, type ReplayRow } from '../demo/index.js';
import { Refused } from '../outcome.js';

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
  readonly rows: readonly ReplayRow[];
}

/** Reads history back from the log itself, from the first event on. @returns what is to be printed */
export async function replay(runtime: Runtime, options: ReplayOptions): Promise<string> {
  const histories = await historiesOf(runtime, options);
  if (options.agreement !== undefined) return oneAgreement(runtime, histories, options);
  const replayed = [...histories].map(([id, events]) => replayOf(id, events)).filter(({ rows }) => rows.length > 0);
  if (options.json) return `${JSON.stringify({ agreements: replayed.map(summaryOf) }, null, 2)}\n`;
  const lines = replayed
    .map(summaryOf)
    .map(({ agreementId, number, state, revision }) =>
      [number ?? 'not submitted ', agreementId, `revision ${String(revision).padStart(3)}`, state].join('  '),
    );
  return `${[`${replayed.length} agreements${options.until ? ` as of ${options.until}` : ''}`, ...lines].join('\n')}\n`;
}

async function oneAgreement(
  runtime: Runtime,
  histories: ReadonlyMap<string, readonly RecordedEvent[]>,
  { agreement, json }: ReplayOptions,
): Promise<string> {
  const found = [...histories].map(([id, events]) => replayOf(id, events));
  const one = found.find(
    ({ agreementId, state }) => agreement === state.number || agreement?.toLowerCase() === agreementId,
  );
  if (!one || one.rows.length === 0) throw new Refused(`There is no agreement ${agreement} up to there.`);
  const organization = await runtime.organizationReader.factsAt(one.state.organizationId, one.rows.at(-1)!.recordedAt);
  const moment = one.rows.at(-1)!.recordedAt;
  const facets = facetsOf(one.state, organization, policyFactsAt(moment), localDateOf(moment));
  if (json) return `${JSON.stringify({ ...summaryOf(one), facets, history: one.rows }, null, 2)}\n`;
  const paint = painter(wantsColor(process.stdout, process.env));
  const title = `${one.state.number ?? 'Draft'} of ${organization.legalName} – ${one.state.state}, revision ${one.state.revision}`;
  return `${[title, ...replayLines(one.rows, paint)].join('\n')}\n`;
}

const summaryOf = ({ agreementId, state }: Replayed) => ({
  agreementId,
  number: state.number,
  organizationId: state.organizationId,
  state: state.state,
  revision: state.revision,
});

/** The events of every agreement up to the bounds, read once through the whole log. Texts stay sealed: no rule reads them. */
async function historiesOf(
  { store }: Runtime,
  { until, revision }: ReplayOptions,
): Promise<Map<string, RecordedEvent[]>> {
  const histories = new Map<string, RecordedEvent[]>();
  const head = await store.head();
  for (let after = START; after !== head;) {
    const page = await store.readAll(after, 1_000);
    for (const event of page.events) {
      const beyond = (until !== undefined && event.recordedAt > until) || event.revision > (revision ?? Infinity);
      if (!event.streamId.startsWith('agreement-') || beyond) continue;
      const id = event.streamId.slice('agreement-'.length);
      histories.set(id, [...(histories.get(id) ?? []), event]);
    }
    if (page.events.length === 0) break;
    after = page.scannedTo;
  }
  return histories;
}

function replayOf(agreementId: string, events: readonly RecordedEvent[]): Replayed {
  let state = agreementDecider.initialState;
  const rows = events.map((stored): ReplayRow => {
    state = evolveAgreement(state, stored);
    const { revision, recordedAt, type, actor } = toAgreementEvent(stored);
    return { revision, recordedAt, type, subjectId: actor.subjectId, function: actor.function, state: state.state };
  });
  return { agreementId, state, rows };
}
