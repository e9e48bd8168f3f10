import type { Latencies } from '../latencies.js';
import { LoadProcess } from '../http/load-process.js';

const DURATION_MS = 8_000;
const CLIENTS = { commands: 8, searches: 64 } as const;

/** Commands of eight clients, alone and then while 64 searches of one caller run; each kind from a process of its own. */
export async function commandsBesideSearches(
  url: string,
): Promise<{ alone: Latencies; beside: Latencies; searches: number }> {
  const [commands, searches] = [new LoadProcess(url), new LoadProcess(url)];
  try {
    await commands.prepare('revise-draft', CLIENTS.commands);
    await searches.prepare('search', CLIENTS.searches);
    await commands.send(DURATION_MS / 4);
    const alone = await commands.send(DURATION_MS);
    const [answered, beside] = await Promise.all([searches.send(DURATION_MS), commands.send(DURATION_MS)]);
    return { alone, beside, searches: answered.perSecond };
  } finally {
    commands.end();
    searches.end();
  }
}
