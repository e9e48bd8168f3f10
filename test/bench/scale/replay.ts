import { spawn } from 'node:child_process';
import { peakMemory } from '../processor.js';

/** Replays the whole log with the command line, as an auditor would. */
export async function replayAll(dataDir: string): Promise<{ seconds: number; mebibytes: number }> {
  const start = Date.now();
  const child = spawn(process.execPath, ['dist/apps/cli/main.js', 'replay', '--json'], {
    env: { ...process.env, ACCORD_DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let mebibytes = 0;
  const look = setInterval(() => (mebibytes = Math.max(mebibytes, peakMemory(child.pid ?? 0))), 100);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`The replay ended with ${code}.`);
  return { seconds: (Date.now() - start) / 1000, mebibytes };
}
