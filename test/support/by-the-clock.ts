/** What the clock does to agreements of a running system, long before its time: a second process, whose clock is moved by hand. */
import { freshId, ManualClock, type Json } from '@accord/kernel';
import { clockCommand } from '@accord/commands';
import { createLogger } from '@accord/platform';
import { Configuration } from '@accord/platform/program';
import { connectEmbedded } from '@infra/embedded';
import { composeRuntime, keyRingOf } from '@infra/runtime';
import { accepted } from './commander.js';

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
export async function suspendByTheClock(dataDir: string, organizationId: string, agreementId: string): Promise<string> {
  const { appConfig } = connectEmbedded({ dataDir });
  const runtime = await composeRuntime({
    connection: appConfig,
    keyRing: await keyRingOf(Object.assign(new Configuration(), { ACCORD_DATA_DIR: dataDir })),
    clock: new ManualClock(later(MONTHS_UNTIL_OVERDUE)),
    logger: createLogger('error'),
    demo: true,
  });
  try {
    await runtime.readSide.observe();
    const { pipeline, organizations, agreements } = runtime;
    accepted(await pipeline.execute(organizations, organizationId, command('lapse-attestation', {})));
    const cause = { causeCode: 'StandardsLapsed' };
    return accepted(await pipeline.execute(agreements, agreementId, command('suspend-agreement', cause))).position;
  } finally {
    await runtime.close();
  }
}
