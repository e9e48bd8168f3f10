import { readFileSync } from 'node:fs';
import {
  derivedId,
  freshId,
  localDateOf,
  systemClock,
  type Clock,
  type Json,
  type LocalDate,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import type { CommandAnswer, PersonCommand } from '@accord/commands';
import { StoreUnavailable } from '@accord/event-store';
import { findPersona } from '@accord/identity';
import { createLogger } from '@accord/platform';
import { KeyRing } from '@accord/privacy';
import { composeRuntime, seedAccord, type Runtime, type RuntimeOptions } from '@infra/runtime';
import { bodyOf } from './agreements.js';
import type { TestDatabase } from './postgres.js';

type Sent = Result<CommandAnswer, Refusal>;

/** The same in every process of a test: its database is thrown away with it. */
const keyRing = KeyRing.of(Buffer.alloc(32, 'a key for tests'));

/** One process over a test database: everything behind the edge, with connections and a memory of its own. */
export const processOver = (
  { host, database }: Pick<TestDatabase, 'host' | 'database'>,
  name: string,
  clock: Clock = systemClock,
  more: Partial<RuntimeOptions> = {},
): Promise<Runtime> =>
  composeRuntime({
    connection: { host, user: 'accord_app', database, application_name: name },
    keyRing,
    clock,
    logger: createLogger('error'),
    demo: true,
    ...more,
  });

/** Registers the organizations of the demonstration, and waits until every read model shows them. */
export async function seeded(runtime: Runtime): Promise<void> {
  await seedAccord(runtime);
  if (!(await runtime.readSide.caughtUp(60_000))) throw new Error('The read models do not catch up with the seed.');
}

/** The code of a refusal, or `accepted`. */
export const codeOf = (sent: Sent): string => (sent.ok ? 'accepted' : sent.error.code);

/** The answer of a command that must be accepted. */
export function accepted(sent: Sent): CommandAnswer {
  if (!sent.ok)
    throw new Error(`Refused: ${sent.error.code} ${sent.error.detail} ${JSON.stringify(sent.error.errors)}`);
  return sent.value;
}

/** Registers one more organization under a slug, as a case manager. */
export async function register({ pipeline, organizations }: Runtime, slug: string): Promise<Sent> {
  const commandId = freshId();
  const id = derivedId(`organization/${commandId}`);
  const { organizations: known } = JSON.parse(readFileSync('infra/seed/organizations.json', 'utf8')) as {
    organizations: Record<string, Json>[];
  };
  const body = { ...known[0], slug, legalName: `The organization ${slug}` };
  const principal = await findPersona('cm-1', () => Promise.resolve(null));
  return pipeline.execute(organizations, id, { ...sentBy(principal!, 'register-organization', body), commandId });
}

/** A command of a person, on no revision yet. */
export const sentBy = (principal: Principal, slug: string, body: Json): PersonCommand => ({
  sender: 'person',
  commandId: freshId(),
  slug,
  path: slug,
  principal,
  chosenFunction: null,
  expectedRevision: null,
  body,
  correlationId: 'c'.repeat(32),
});

/** How often a command is sent again for a read model that is behind: each time waits for it, for two seconds. */
const TRIES = 10;

/** Sends a command again while a read model is behind that it rests on, as a client does: a busy machine is no failure. */
async function onceCaughtUp(send: () => Promise<Sent>): Promise<Sent> {
  for (let tries = 1; ; tries += 1)
    try {
      return await send();
    } catch (error) {
      const isBehind = error instanceof StoreUnavailable && error.message.endsWith('is too far behind.');
      if (!isBehind || tries === TRIES) throw error;
    }
}

/** Sends commands of personas about one organization straight to the pipeline of a process. */
export class Commander {
  private constructor(
    private readonly runtime: Runtime,
    readonly slug: string,
    readonly organizationId: string,
    private readonly today: LocalDate,
  ) {}

  /** @param today the day by the clock of the process, which the dates of bodies are counted from */
  static async of(runtime: Runtime, slug: string, today = localDateOf(systemClock.now())): Promise<Commander> {
    const organizationId = await runtime.slugs.holderOf(slug);
    if (organizationId === null) throw new Error(`No organization ${slug}`);
    return new Commander(runtime, slug, organizationId, today);
  }

  /** The same organization, through another process. */
  through(runtime: Runtime): Commander {
    return new Commander(runtime, this.slug, this.organizationId, this.today);
  }

  /** Sends a command to an agreement, by default on the revision that stands. `own.officer` is the organization's. */
  async send(id: string, persona: string, slug: string, body: Json, parts: Partial<PersonCommand> = {}): Promise<Sent> {
    const { agreements, pipeline } = this.runtime;
    const expectedRevision = parts.expectedRevision ?? (await agreements.folds.newest(id)).revision;
    const command = await this.command(persona, slug, body, { ...parts, expectedRevision });
    return onceCaughtUp(() => pipeline.execute(agreements, id, command));
  }

  /** Sends a command to the organization. */
  async tell(persona: string, slug: string, body: Json, parts: Partial<PersonCommand> = {}): Promise<Sent> {
    const { organizations, pipeline } = this.runtime;
    const expectedRevision = parts.expectedRevision ?? (await organizations.folds.newest(this.organizationId)).revision;
    const command = await this.command(persona, slug, body, { ...parts, expectedRevision });
    return pipeline.execute(organizations, this.organizationId, command);
  }

  /** Records the attestation that submissions need. */
  async attest(): Promise<void> {
    const body = this.body('record-standards-attestation');
    accepted(await this.tell('own.officer', 'record-standards-attestation', body));
  }

  /** Opens a draft. */
  async draft(more: Record<string, Json> = {}): Promise<Sent & { readonly id: string }> {
    const commandId = freshId();
    const id = derivedId(`agreement/${commandId}`);
    const body = { organizationId: this.organizationId, agreementForm: 'Standard', ...more };
    const command = await this.command('own.officer', 'create-draft', body, { commandId, expectedRevision: null });
    return { ...(await this.runtime.pipeline.execute(this.runtime.agreements, id, command)), id };
  }

  /** An agreement that was submitted. */
  async submitted(): Promise<string> {
    const { id } = await this.draft();
    accepted(await this.send(id, 'own.officer', 'submit-proposal', this.body('submit-proposal')));
    return id;
  }

  /** An agreement that both parties have signed. */
  async signed(): Promise<string> {
    const id = await this.submitted();
    const steps = [
      ['cm-1', 'complete-intake', this.body('complete-intake')],
      ['cm-1', 'assign-reviewer', this.body('assign-reviewer')],
      ['cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }],
      ['pr-1', 'pass-privacy-review', this.body('pass-privacy-review')],
      ['cm-1', 'open-for-signature', {}],
    ] as const;
    for (const [persona, slug, body] of steps) accepted(await this.send(id, persona, slug, body));
    const { terms } = (await this.runtime.agreements.folds.newest(id)).state;
    const form = { ...this.body('sign-agreement'), termsDigest: terms!.termsDigest };
    for (const persona of ['own.signatory', 'ao-1']) accepted(await this.send(id, persona, 'sign-agreement', form));
    return id;
  }

  /** In force. */
  async active(): Promise<string> {
    const id = await this.signed();
    accepted(await this.send(id, 'cm-1', 'activate-agreement', {}));
    return id;
  }

  /** The body of a command of the unclassified journey, as of the day it is. */
  private body(command: string): Record<string, Json> {
    return bodyOf('unclassified', command, this.today);
  }

  private async command(
    persona: string,
    slug: string,
    body: Json,
    parts: Partial<PersonCommand>,
  ): Promise<PersonCommand> {
    const name = persona.replace(/^own\./, `${this.slug}.`);
    const principal = await findPersona(name, (wanted) =>
      Promise.resolve(wanted === this.slug ? this.organizationId : null),
    );
    if (principal === null) throw new Error(`No persona ${name}`);
    return { ...sentBy(principal, slug, body), ...parts };
  }
}
