import type { EventStore, NewEvent } from '@accord/event-store';
import { playJourney, shippedJourneys } from '../../apps/cli/demo/index.js';
import { Client } from '../support/client.js';

/**
 * The events of one agreement that went all the way to Active over HTTP: what a log is really made of.
 * @throws when the journey did not go as it should
 */
export async function recordedAgreement(url: string, store: EventStore): Promise<readonly NewEvent[]> {
  const found = shippedJourneys().find(({ name }) => name === 'unclassified');
  const result = found && (await playJourney(found.journey, { url }));
  if (!result?.ok) throw new Error('The journey of the measurement did not reach its end.');
  const list = await new Client(url).get('au-1', '/api/v1/agreements?state=Active');
  return store.readStream(`agreement-${list.body.items[0].id}`);
}
