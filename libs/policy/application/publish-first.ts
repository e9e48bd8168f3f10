import { derivedId, jsonObjectOf } from '@accord/kernel';
import { clockCommand, type CommandPipeline } from '@accord/commands';
import { POLICY_ID, type FirstPublication } from '@accord/policy/domain';
import type { PolicyAggregate } from './policy.aggregate.js';

/** The same in every process: of several who begin at once, one writes it and the others are told what it wrote. */
const COMMAND_ID = derivedId('policy/first-publication');

/**
 * Publishes what a release ships, by the clock, where the log holds no policy yet; a log that holds one is left as it is.
 * @throws {StoreUnavailable} when the store does not answer
 */
export async function publishFirst(
  pipeline: CommandPipeline,
  policy: PolicyAggregate,
  shipped: () => FirstPublication,
): Promise<void> {
  const { state, revision } = await policy.folds.newest(POLICY_ID);
  if (state.first !== null || revision >= 0) return;
  const slug = 'publish-first-policy';
  const body = jsonObjectOf(shipped());
  const correlationId = COMMAND_ID.replaceAll('-', '');
  const sent = clockCommand({ commandId: COMMAND_ID, slug, path: `clock/${slug}`, body, correlationId });
  // Refused is only what is there already, by another release that shipped something else.
  await pipeline.execute(policy, POLICY_ID, sent);
}
