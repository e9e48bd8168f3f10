import { ok, type Refusal, type Result } from '@accord/kernel';
import type { CommandEnvelope } from '@accord/commands';
import { organizationStream } from '@accord/organizations/application';
import {
  seed,
  SEED_PRINCIPAL,
  type SeedCommand,
  type SeedProgress,
  type SeedReport,
  type SeedTarget,
} from '@infra/seed';
import type { Runtime } from './runtime.js';

/** Registers the organizations and personas of the demonstration, by the same way as every command. Again is harmless. */
export function seedAccord(runtime: Runtime, onProgress?: SeedProgress): Promise<SeedReport> {
  const target: SeedTarget = {
    upsertPrincipal: (principal) => runtime.principals.upsert(principal),
    recorded: async (organizationId) => {
      const events = await runtime.store.readStream(organizationStream(organizationId));
      const commandIds = new Set(events.map((event) => event.metadata['commandId'] ?? ''));
      return { revision: events.at(-1)?.revision ?? -1, commandIds };
    },
    execute: (organizationId, command, expectedRevision) => execute(runtime, organizationId, command, expectedRevision),
  };
  return seed(target, onProgress);
}

async function execute(
  runtime: Runtime,
  organizationId: string,
  { commandId, slug, body }: SeedCommand,
  expectedRevision: number | null,
): Promise<Result<{ readonly revision: number }, Refusal>> {
  const envelope: CommandEnvelope = {
    sender: 'person',
    commandId,
    slug,
    path: `seed/${slug}`,
    principal: SEED_PRINCIPAL,
    chosenFunction: null,
    expectedRevision,
    body,
    correlationId: commandId.replaceAll('-', ''),
  };
  // The plan of the seed appoints everybody itself.
  const organizations = runtime.organizations.appointingFirst(() => []);
  const result = await runtime.pipeline.execute(organizations, organizationId, envelope);
  return result.ok ? ok({ revision: result.value.revision }) : result;
}
