import { Command } from 'commander';
import { UnusableInput } from '../outcome.js';
import { doWork } from '../work.js';

/** `accord renew-identity`. */
export const renewIdentityCommand = (): Command =>
  new Command('renew-identity')
    .description('after a restore of EventStoreDB that lost events: make every follower begin with the first event')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nStop Accord first, and start it afterwards.\n\nExample:\n  npx accord renew-identity')
    .action(async ({ json }: { json?: boolean }) => {
      const identity = await doWork(async () => {
        const [{ settings }, { logAt }] = await Promise.all([import('./session.js'), import('@infra/runtime/logs')]);
        const { EVENTSTORE_URL, EVENTSTORE_PREFIX } = settings([]).configuration;
        if (EVENTSTORE_URL === undefined)
          throw new UnusableInput(
            'EVENTSTORE_URL is not set. A log in PostgreSQL: select es.renew_identity(), as its owner.',
          );
        const log = await logAt(EVENTSTORE_URL, EVENTSTORE_PREFIX, 'EVENTSTORE_URL');
        try {
          return await log.renewIdentity?.();
        } finally {
          await log.close();
        }
      });
      process.stdout.write(json ? `${JSON.stringify({ identity })}\n` : `The log is ${identity} from now on.\n`);
    });
