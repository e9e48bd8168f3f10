import { playJourney, shippedJourneys } from '../../apps/cli/demo/index.js';

/**
 * Plays a journey that ships up to a command of it, on a running system.
 * @returns the agreement
 * @throws when there is no such journey, or one of its steps went another way
 */
export async function playedUntil(url: string, name: string, command: string): Promise<string> {
  const { journey } = shippedJourneys().find((one) => one.name === name)!;
  const until = journey.steps.findIndex(({ request }) => request.path.endsWith(`/${command}`));
  const result = await playJourney({ ...journey, steps: journey.steps.slice(0, until) }, { url });
  if (!result.ok) throw new Error(`The journey ${name} did not come to ${command}.`);
  return result.agreementIds.at(-1)!;
}
