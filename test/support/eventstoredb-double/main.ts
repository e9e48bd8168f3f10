import { EventStoreDbDouble } from './index.js';

/** Room between a kill and a start, and while the node then says that it is not ready, in milliseconds. */
const [DOWN_MS, NOT_READY_MS] = [200, 300];

/**
 * The double as a process of its own: prints its connection string, and ends with its input. SIGUSR2 kills the node that
 * leads, lets another one lead where there is one, and starts it again.
 */
const double = await EventStoreDbDouble.start({ nodes: Number(process.argv[2] ?? '1') });
process.stdout.write(`${double.url}\n`);
process.on('SIGUSR2', () => {
  const before = double.leader;
  if (double.nodes.length > 1) double.failOver('killed');
  else before.kill();
  setTimeout(() => void before.start(NOT_READY_MS), DOWN_MS);
});
process.stdin.on('end', () => process.exit(0)).resume();
