import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { RecordedEvent } from '@accord/event-store';
import { readPages, START } from '@accord/event-store';
import type { Runtime } from '@infra/runtime';
import { playJourney, shippedJourneys } from '../../../apps/cli/demo/index.js';
import { Client } from '../../support/client.js';
import { Applicant, ok } from '../../support/agreements.js';

/** Events of one command, with their texts open. */
export type Step = readonly RecordedEvent[];

/** What a log is made of: streams that real commands left, command by command. */
export interface Templates {
  readonly organizations: readonly (readonly Step[])[];
  readonly agreements: readonly (readonly Step[])[];
}

/**
 * Plays the shipped journeys and a rejection over HTTP and takes the streams they left; the second time from the file
 * that the first time wrote, so that a log that is half made goes on as it began.
 */
export async function templatesOf(runtime: Runtime, url: string, file: string): Promise<Templates> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Templates;
  for (const { journey, name } of shippedJourneys()) {
    const played = await playJourney(journey, { url });
    if (!played.ok) throw new Error(`The journey ${name} did not reach its end.`);
  }
  const applicant = await Applicant.of(new Client(url), 'actra');
  const rejected = await applicant.reviewed();
  ok(await applicant.send(rejected, 'ao-1', 'reject-proposal', { reasonCode: 'Discretionary' }));
  const templates = await recorded(runtime);
  writeFileSync(file, JSON.stringify(templates));
  return templates;
}

async function recorded({ store, sealing }: Runtime): Promise<Templates> {
  const streams = new Map<string, RecordedEvent[]>();
  for await (const { events } of readPages(store, START, 500))
    for (const event of events) {
      const stream = streams.get(event.streamId) ?? [];
      stream.push(await sealing.unsealEvent(event));
      streams.set(event.streamId, stream);
    }
  const of = (category: string) =>
    [...streams.values()].filter(([first]) => first?.streamId.startsWith(`${category}-`)).map(stepsOf);
  return { organizations: of('organization').filter((steps) => steps.length > 1), agreements: of('agreement') };
}

/** The events of a stream, command by command. */
function stepsOf(events: readonly RecordedEvent[]): Step[] {
  const steps: RecordedEvent[][] = [];
  for (const event of events) {
    const last = steps.at(-1);
    if (last?.[0]?.metadata['commandId'] === event.metadata['commandId']) last?.push(event);
    else steps.push([event]);
  }
  return steps;
}
