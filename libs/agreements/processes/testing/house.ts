import { derivedId, freshId, jsonObjectOf, ManualClock, slugOf, type JsonObject, type Principal } from '@accord/kernel';
import { positionOf, START, type Position, type RecordedEvent } from '@accord/event-store';
import { MemoryEventStore } from '@accord/event-store/memory';
import type { CommandAnswer, PersonCommand } from '@accord/commands';
import type { AgreementState } from '@accord/agreements/domain';
import { shippedPublication } from '@accord/policy';
import { PolicyAggregate, PolicyFolds, publishFirst } from '@accord/policy/application';
import { POLICY_ID, POLICY_STREAM, type SetValues } from '@accord/policy/domain';
import { applications, principal, type Sent } from '../../domain/testing/index.js';
import { deadlineProcess } from '../deadline-process.js';
import { deadlineHandlers } from '../handlers.js';
import type { Addressee, TimedHandler, TimedMessage } from '../ports.js';
import { NO_TRANSACTION } from './memory.js';
import type { Deed, Place } from './place.js';
import { MEMBERS, partsOver, type Adapt } from './parts.js';

const STAFF = ['cm-1', 'pr-1', 'cr-1', 'co-1', 'cs-1', 'ra-1', 'ao-1', 'ao-2'] as const;

/** Everybody of government; members of organizations are made for each. */
const EVERYBODY: ReadonlyMap<string, Principal> = new Map(STAFF.map((one) => [one, principal(one)]));

/** A whole house in memory whose clock is moved by hand: people send commands, and the clock does what falls due. */
export class House implements Place {
  readonly store = new MemoryEventStore();
  readonly clock: ManualClock;
  readonly parts: ReturnType<typeof partsOver>;
  slowerIntakeFrom: string | null = null;
  private readonly handlers: readonly TimedHandler[];
  private readonly process: ReturnType<typeof deadlineProcess>;
  private followed: Position = START;

  /** Done once the log holds a policy. */
  readonly begun: Promise<void>;

  constructor(now: string, adapt?: Adapt) {
    this.clock = new ManualClock(new Date(now));
    this.parts = partsOver(this.store, this.clock, EVERYBODY, adapt);
    const { arming, rows, outbox, send, pipeline, policy } = this.parts;
    this.begun = publishFirst(pipeline, policy, shippedPublication);
    this.process = deadlineProcess({ arming, rows, outbox, version: 1 });
    this.handlers = deadlineHandlers({ send, arming, clock: this.clock, inTransaction: (run) => run(NO_TRANSACTION) });
  }

  get now(): string {
    return this.clock.now().toISOString();
  }

  /** Registers an organization; its id. */
  async organization(name: string): Promise<string> {
    const id = derivedId(`organization/${name}`);
    await this.command('organization', id, 'cm-1', 'register-organization', { slug: name, legalName: name });
    return id;
  }

  /** The organization attests every item of the baseline, with some gaps. */
  attest(organizationId: string, gaps: readonly string[] = []): Promise<CommandAnswer> {
    const body = { baselineVersion: '2016.1', answers: applications.answers(gaps) };
    return this.command('organization', organizationId, 'officer', 'record-standards-attestation', body);
  }

  /** The organization takes items of its attestation back. */
  withdraw(organizationId: string, itemIds: readonly string[]): Promise<CommandAnswer> {
    const body = { itemIds, reason: 'Not in force any more.' };
    return this.command('organization', organizationId, 'officer', 'withdraw-attestation', body);
  }

  /** Sends a command to the policy as an administrator, on the revision that stands. */
  async tellPolicy(subjectId: 'ad-1' | 'ad-2', slug: string, body: unknown): Promise<CommandAnswer> {
    await this.begun;
    const policy = new PolicyAggregate(new PolicyFolds(this.store)); // as another process has it
    const { revision } = await policy.folds.newest(POLICY_ID);
    const sent = { ...sentBy(subjectId, '', slug, jsonObjectOf(body)), expectedRevision: revision };
    const result = await this.parts.pipeline.execute(policy, POLICY_ID, sent);
    if (!result.ok) throw new Error(`${subjectId} was refused ${slug}: ${JSON.stringify(result.error)}`);
    return result.value;
  }

  /** Proposes other values and approves them: the version under which they will take effect. */
  async publish(effectiveFrom: string, change: (values: SetValues) => SetValues): Promise<string> {
    await this.begun;
    const { state } = await new PolicyFolds(this.store).newest(POLICY_ID);
    const {
      version: _version,
      effectiveFrom: _day,
      clauses: _clauses,
      statutoryWindows: _windows,
      ...values
    } = state.first!.set;
    await this.tellPolicy('ad-1', 'propose-policy-values', {
      effectiveFrom,
      reason: 'Another time.',
      values: change(values),
    });
    const { version } = (await new PolicyFolds(this.store).newest(POLICY_ID)).state.publications.at(-1)!;
    await this.tellPolicy('ad-2', 'approve-publication', { version });
    return version;
  }

  /** Sends a command to an agreement as somebody, on the revision that stands. A creation makes it. */
  async send(agreementId: string, organizationId: string, subjectId: string, sent: Sent): Promise<CommandAnswer> {
    const { state } = await this.parts.folds.newest(agreementId);
    const { type, payload } = typeof sent === 'function' ? sent(state) : sent;
    const answer = await this.command('agreement', agreementId, subjectId, slugOf(type), payload, organizationId);
    if (type === 'ActivateAgreement') this.stands(agreementId, organizationId);
    return answer;
  }

  /** What is in force is found by others of its organization, as by a read model; how it stands now they read themselves. */
  private stands(agreementId: string, organizationId: string): void {
    const { standing } = this.parts;
    const row = { agreementId, state: 'Active', revision: 0, expiresAt: null } as const;
    standing.set(organizationId, [...(standing.get(organizationId) ?? []), row]);
  }

  async stateOf(agreementId: string): Promise<AgreementState> {
    return (await this.parts.folds.newest(agreementId)).state;
  }

  /** Lets the process follow the log to its end. */
  async follow(): Promise<void> {
    for (;;) {
      const { events, scannedTo } = await this.store.readAll(this.followed, 50);
      if (events.length === 0) return;
      await this.process.apply(
        events.filter((event) => this.process.concerns!(event)),
        NO_TRANSACTION,
      );
      this.followed = scannedTo;
    }
  }

  /** Goes on behind what cannot be read, as the follower does with a stream that it has set aside. */
  passOver(): void {
    this.followed = positionOf(String(Number(this.followed) + 1));
  }

  /** Begins again with the first event, as after a rebuild. */
  forgetCheckpoint(): void {
    this.followed = START;
  }

  /** Handles a message as a worker does. */
  async handle(message: TimedMessage): Promise<void> {
    const handler = this.handlers.find(({ kind }) => kind === message.kind);
    if (!handler) throw new Error(`Nothing handles ${message.kind}.`);
    await handler.handle(message);
  }

  /** Does all that is due now, and all that follows from it. */
  async settle(handle: (message: TimedMessage) => Promise<void> = (message) => this.handle(message)): Promise<void> {
    await this.follow();
    for (let due = this.parts.outbox.due(this.now); due.length > 0; due = this.parts.outbox.due(this.now)) {
      for (const message of due) {
        await handle(message);
        this.parts.outbox.finish(message.id);
      }
      await this.follow();
    }
  }

  /** Plays to a moment: at each instant at which something is due or done the clock stands still for it. */
  async play(
    until: string,
    deeds: readonly Deed[] = [],
    handle?: (message: TimedMessage) => Promise<void>,
  ): Promise<void> {
    const left = deeds.toSorted((a, b) => (a.at < b.at ? -1 : 1));
    await this.settle(handle);
    for (;;) {
      const due = this.parts.outbox.nextDue();
      const deed = left[0];
      const next = [due, deed?.at].filter((one) => one !== null && one !== undefined).toSorted()[0];
      if (next === undefined || next > until) break;
      if (next > this.now) this.clock.set(next);
      if (deed && deed.at === next) await left.shift()?.act();
      await this.settle(handle);
    }
    this.clock.set(until);
  }

  /** Everything that the clock has recorded of agreements and organizations, in its order. */
  async ofTheClock(): Promise<readonly RecordedEvent[]> {
    const { events } = await this.store.readAll(START, Number.MAX_SAFE_INTEGER);
    return events.filter(
      ({ metadata, streamId }) => metadata['actorFunction'] === 'clock' && streamId !== POLICY_STREAM,
    );
  }

  /** What somebody is answered who tries a command on what stands, whatever it is. */
  async tryAs(subjectId: string, to: Addressee, id: string, organizationId: string, slug: string): Promise<string> {
    const folds = to === 'agreement' ? this.parts.folds : this.parts.organizationFolds;
    const { revision } = await folds.newest(to === 'organization' ? organizationId : id);
    const result = await this.parts.send(to, id, {
      ...sentBy(subjectId, organizationId, slug, {}),
      expectedRevision: revision,
    });
    return result.ok ? 'accepted' : result.error.code;
  }

  private async command(
    to: 'agreement' | 'organization',
    id: string,
    subjectId: string,
    slug: string,
    body: unknown,
    organizationId: string = id,
  ): Promise<CommandAnswer> {
    await this.begun;
    const folds = to === 'agreement' ? this.parts.folds : this.parts.organizationFolds;
    const { revision } = await folds.newest(id);
    const sent = sentBy(subjectId, organizationId, slug, jsonObjectOf(body));
    const result = await this.parts.send(to, id, { ...sent, expectedRevision: revision < 0 ? null : revision });
    if (!result.ok) throw new Error(`${subjectId} was refused ${slug} at ${this.now}: ${JSON.stringify(result.error)}`);
    return result.value;
  }
}

const sentBy = (subjectId: string, organizationId: string, slug: string, body: JsonObject): PersonCommand => ({
  sender: 'person',
  commandId: freshId(),
  slug,
  path: slug,
  principal: principalOf(subjectId, organizationId),
  chosenFunction: null,
  expectedRevision: null,
  body,
  correlationId: 'a'.repeat(32),
});

function principalOf(subjectId: string, organizationId: string): Principal {
  const member = MEMBERS.find(([one]) => one === subjectId);
  if (member) return { subjectId, functions: [member[1]], organizationId };
  if (subjectId.startsWith('ad-')) return { subjectId, functions: ['admin'] };
  const found = EVERYBODY.get(subjectId);
  if (!found) throw new Error(`Nobody is called ${subjectId}.`);
  return found;
}
