/** What was done to agreements of a running system long ago, or will be: by a second process, whose clock is moved by hand. */
import { addDays, freshId, localDateOf, ManualClock, startOfDay, type Json } from '@accord/kernel';
import { clockCommand } from '@accord/commands';
import { createLogger } from '@accord/platform';
import { Configuration } from '@accord/platform/program';
import { connectEmbedded } from '@infra/embedded';
import { composeRuntime, keyRingOf, type Runtime } from '@infra/runtime';
import { accepted, Commander } from './commander.js';

/** By then an attestation that was just made has lapsed, and every grace is over, well within a term of three years. */
const MONTHS_UNTIL_OVERDUE = 20;

const later = (months: number): Date => {
  const moment = new Date();
  moment.setUTCMonth(moment.getUTCMonth() + months);
  return moment;
};

const command = (slug: string, body: Json) =>
  clockCommand({ commandId: freshId(), slug, path: `clock/${slug}`, body, correlationId: 'c'.repeat(32) });

/** Lets the attestation of an organization lapse, and its agreement in force be suspended for it. @returns the position of that */
export const suspendByTheClock = (dataDir: string, organizationId: string, agreementId: string): Promise<string> =>
  processAt(later(MONTHS_UNTIL_OVERDUE), dataDir, async ({ pipeline, organizations, agreements }) => {
    accepted(await pipeline.execute(organizations, organizationId, command('lapse-attestation', {})));
    const cause = { causeCode: 'StandardsLapsed' };
    return accepted(await pipeline.execute(agreements, agreementId, command('suspend-agreement', cause))).position;
  });

/** Puts an agreement of an organization in force, so many days ago. @returns its id */
export function putInForceBefore(dataDir: string, slug: string, days: number): Promise<string> {
  const day = addDays(localDateOf(new Date()), -days);
  return processAt(new Date(startOfDay(day)), dataDir, async (runtime) => {
    const commander = await Commander.of(runtime, slug, day);
    await commander.attest();
    return commander.active();
  });
}

/** Has a second process work on the data of a system, at a moment of its own. */
async function processAt<T>(moment: Date, dataDir: string, work: (runtime: Runtime) => Promise<T>): Promise<T> {
  const { appConfig } = connectEmbedded({ dataDir });
  const runtime = await composeRuntime({
    connection: appConfig,
    keyRing: await keyRingOf(Object.assign(new Configuration(), { ACCORD_DATA_DIR: dataDir })),
    clock: new ManualClock(moment),
    logger: createLogger('error'),
    demo: true,
  });
  try {
    await runtime.readSide.observe();
    return await work(runtime);
  } finally {
    await runtime.close();
  }
}
