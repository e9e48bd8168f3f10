import { Client } from '../../support/client.js';
import { sendForAWhile, type Latencies } from '../latencies.js';
import type { Sender } from './sender.js';
import { sendersOf, type Work } from './senders.js';

/** What the process that sends is asked to do: to make clients ready, or to let them send for a while. */
export type Order =
  | { readonly do: 'prepare'; readonly work: Work; readonly clients: number }
  | { readonly do: 'send'; readonly milliseconds: number };

/** How it ended. */
export type Report = { readonly latencies: Latencies | null } | { readonly failure: string };

/** The clients of a measurement, in a process of their own: what they cost is not counted as the server's. */
const client = new Client(process.argv[2] ?? '');
let senders: readonly Sender[] = [];

async function carryOut(order: Order): Promise<Latencies | null> {
  if (order.do === 'send') return sendForAWhile(senders, order.milliseconds);
  senders = await sendersOf(order.work, client, order.clients);
  return null;
}

process.on('message', (order: Order) => {
  const report = (what: Report) => process.send?.(what);
  carryOut(order).then(
    (latencies) => report({ latencies }),
    (error: unknown) => report({ failure: String(error) }),
  );
});
