/** Runs the tests of a real EventStoreDB against the double, with a cluster whose leader is killed, and that is frozen as a whole: that they run at all. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const NODES = '3';
const double = spawn(process.execPath, ['dist.unbundled/test/support/eventstoredb-double/main.js', NODES], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const [line] = await once(double.stdout, 'data');
const env = {
  ...process.env,
  EVENTSTORE_TEST_URL: String(line).trim(),
  EVENTSTORE_TEST_SECONDS: '5',
  EVENTSTORE_TEST_DISTURB: `kill -USR2 ${double.pid}; sleep 1; kill -STOP ${double.pid}; sleep 3; kill -CONT ${double.pid}`,
};
const words = ['run', '--silent', 'jest', '--', '--selectProjects', 'real', '--bail=0', '--maxWorkers=1'];
const { status } = spawnSync('npm', words, { env, stdio: 'inherit' });
double.kill();
process.exit(status ?? 1);
