import type { Principal, Refusal, Result } from '@accord/kernel';
import { seedPlan, seedPrincipals, type OrganizationPlan, type SeedCommand } from './plan.js';

/** What is on record for an organization: the last revision (-1 = nothing) and the commands that led there. */
export interface SeededSoFar {
  readonly revision: number;
  readonly commandIds: ReadonlySet<string>;
}

/** The system that is seeded. */
export interface SeedTarget {
  /** Keeps a person in the registry of principals; the same person again is harmless. */
  upsertPrincipal(principal: Principal): Promise<void>;
  /** Reads what is on record for an organization. */
  recorded(organizationId: string): Promise<SeededSoFar>;
  /**
   * Sends one command through the ordinary decider, on the revision given (null: a creation).
   * @returns the revision after it, or why it was refused
   */
  execute(
    organizationId: string,
    command: SeedCommand,
    expectedRevision: number | null,
  ): Promise<Result<{ readonly revision: number }, Refusal>>;
}

/** What the seed did: commands accepted now, and organizations that were left alone with the code that stopped them. */
export interface SeedReport {
  readonly organizations: number;
  readonly commands: number;
  readonly leftAlone: readonly { readonly slug: string; readonly code: string }[];
}

/** Told after each organization how many of them are done. */
export type SeedProgress = (done: number, organizations: number) => void;

/** Organizations that are seeded side by side: their appends share batches without crowding the connections. */
const SIDE_BY_SIDE = 5;

async function seedOrganization(plan: OrganizationPlan, target: SeedTarget): Promise<{ sent: number; code?: string }> {
  const before = await target.recorded(plan.organizationId);
  let { revision } = before;
  let sent = 0;
  for (const command of plan.commands) {
    if (before.commandIds.has(command.commandId)) continue;
    const result = await target.execute(plan.organizationId, command, revision < 0 ? null : revision);
    if (!result.ok) return { sent, code: result.error.code };
    ({ revision } = result.value);
    sent += 1;
  }
  return { sent };
}

/**
 * Registers the organizations of the seed, appoints their personas and fills the registry of principals. Sends only what
 * is not on record yet: seeding again is a no-op of one read per organization, and one that was interrupted goes on.
 * An organization whose command is refused is left as it is: somebody has taken its slug, or changed it since.
 * @param onProgress ends the seed where it throws
 */
export async function seed(target: SeedTarget, onProgress: SeedProgress = () => undefined): Promise<SeedReport> {
  await Promise.all(seedPrincipals().map((principal) => target.upsertPrincipal(principal)));
  const waiting = [...seedPlan()];
  const report = { organizations: waiting.length, commands: 0, leftAlone: [] as { slug: string; code: string }[] };
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
      const { sent, code } = await seedOrganization(plan, target);
      report.commands += sent;
      if (code !== undefined) report.leftAlone.push({ slug: plan.slug, code });
      onProgress((done += 1), report.organizations);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  return report;
}
