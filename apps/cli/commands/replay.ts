import { agreementDecider, facetsOf, type AgreementState } from '@accord/agreements/domain';
import { agreementStream } from '@accord/agreements/application';
import { folded, openedTerms, Standings, type Standing, type TermsView } from '@accord/agreements/reads';
import { eventsOfStream, readPages, START, type RecordedEvent } from '@accord/event-store';
import { isUuid, localDateOf } from '@accord/kernel';
import type { Runtime } from '@infra/runtime';
import { painter, replayLines, wantsColor, type ReplayRow } from '../demo/index.js';
import { Refused } from '../outcome.js';
import { eventsSoFar, type Work } from '../work.js';

/** What to read back. */
export interface ReplayOptions {
  readonly agreement?: string;
  readonly until?: string;
  readonly revision?: number;
  /** Of one agreement this version of its terms, in place of its history. */
  readonly terms?: number;
  readonly json: boolean;
}

/** One agreement as the log has it, event by event, up to where it was asked for. */
interface Replayed {
  readonly agreementId: string;
  readonly state: AgreementState;
  readonly rows: readonly ReplayRow[];
}

const AGREEMENT = agreementStream('');
/** Events read at a time: a page of the largest ones, and the next on its way, stay a small part of the memory. */
const PAGE = 200;
/** In place of a state, from an event on that this release cannot read. */
const UNREADABLE = 'unreadable';

/**
 * Reads history back from the log itself, from the first event on. Texts stay sealed, but for those of terms: no rule
 * reads them.
 * @returns what is to be printed
 * @throws {Refused} when there is no such agreement, or it has no such revision or terms
 */
export async function replay(runtime: Runtime, options: ReplayOptions, work: Work): Promise<string> {
  const { agreement, terms, json } = options;
  if (agreement === undefined) return allAgreements(runtime, options, work);
  const agreementId = await idOf(runtime, agreement, work);
  if (terms === undefined) return oneAgreement(runtime, agreementId, agreement, options);
  const found = await termsOf(runtime, agreementId, terms);
  if (!found) throw new Refused(`There never were terms of version ${terms} of ${agreement}.`);
  // The text byte by byte, without a line end of ours: its SHA-256 is the digest that was signed.
  return json ? `${JSON.stringify(found, null, 2)}\n` : found.text;
}

/** Goes through the whole log page by page: of each agreement only where it stands is kept. */
async function allAgreements(runtime: Runtime, { until, json }: ReplayOptions, work: Work): Promise<string> {
  const standings = new Standings();
  for await (const event of agreementEvents(runtime, work))
    if (until === undefined || event.recordedAt <= until) standings.add(event);
  const all = standings.all();
  if (json) return `${JSON.stringify({ agreements: all.map(summaryOf) }, null, 2)}\n`;
  return `${[`${all.length} agreements${until ? ` as of ${until}` : ''}`, ...all.map(lineOf)].join('\n')}\n`;
}

function lineOf({ agreementId, number, state, revision, unreadable }: Standing): string {
  const stands = unreadable
    ? `${state}, ${UNREADABLE} from revision ${unreadable.revision} on (${unreadable.type})`
    : state;
  return [number ?? 'not submitted ', agreementId, `revision ${String(revision).padStart(3)}`, stands].join('  ');
}

const summaryOf = ({ unreadable, ...standing }: Standing) => ({ ...standing, ...(unreadable ? { unreadable } : {}) });

async function oneAgreement(
  runtime: Runtime,
  agreementId: string,
  named: string,
  options: ReplayOptions,
): Promise<string> {
  const { state, rows } = await historyOf(runtime, agreementId, named, options);
  const moment = rows.at(-1)!.recordedAt;
  const organization = await runtime.queries.organizations.factsAt(state.organizationId, moment);
  const facets = facetsOf(state, organization, runtime.queries.policies.at(moment), localDateOf(moment));
  const { number, organizationId, state: name, revision } = state;
  const summary = { agreementId, number, organizationId, state: name, revision };
  if (options.json) return `${JSON.stringify({ ...summary, facets, history: rows }, null, 2)}\n`;
  const paint = painter(wantsColor(process.stdout, process.env));
  const title = `${number ?? 'Draft'} of ${organization.legalName} – ${name}, revision ${revision}`;
  return `${[title, ...replayLines(rows, paint)].join('\n')}\n`;
}

/** Reads the stream of one agreement as far as it is asked for, and no further. */
async function historyOf(
  runtime: Runtime,
  agreementId: string,
  named: string,
  { until, revision }: ReplayOptions,
): Promise<Replayed> {
  const rows: ReplayRow[] = [];
  let state = agreementDecider.initialState;
  let isReadable = true;
  for await (const event of eventsOfStream(runtime.store, agreementStream(agreementId))) {
    if ((revision !== undefined && event.revision > revision) || (until !== undefined && event.recordedAt > until))
      break;
    const next: AgreementState | null = isReadable ? folded(state, event) : null;
    if (next) state = next;
    isReadable = next !== null;
    rows.push(rowOf(event, isReadable ? state.state : UNREADABLE));
  }
  const last = rows.at(-1);
  if (last === undefined) throw new Refused(`There was no agreement ${named} at ${until}.`);
  if (revision !== undefined && revision > last.revision)
    throw new Refused(`${named} has no revision ${revision}; the last one is ${last.revision}.`);
  return { agreementId, state, rows };
}

const rowOf = ({ revision, recordedAt, type, metadata }: RecordedEvent, state: string): ReplayRow => ({
  revision,
  recordedAt,
  type,
  subjectId: metadata['actorSubjectId'] ?? '',
  function: metadata['actorFunction'] ?? '',
  state,
});

/** A version of the terms as it was opened for signature; null when there never was one. */
async function termsOf(runtime: Runtime, agreementId: string, termsVersion: number): Promise<TermsView | null> {
  const sources = { store: runtime.store, texts: runtime.sealing, policies: runtime.queries.policies };
  for await (const terms of openedTerms(sources, agreementId)) {
    if (!terms.ok) throw new Refused(terms.error.detail);
    if (terms.value.termsVersion === termsVersion) return terms.value;
  }
  return null;
}

/** The agreement of an id or a number. @throws {Refused} when there is none */
async function idOf(runtime: Runtime, named: string, work: Work): Promise<string> {
  const id = isUuid(named.toLowerCase()) ? named.toLowerCase() : await idOfNumber(runtime, named, work);
  const [first] = id === null ? [] : await runtime.store.readStream(agreementStream(id), 0, 1);
  if (id === null || first === undefined) throw new Refused(`There is no agreement ${named}.`);
  return id;
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
