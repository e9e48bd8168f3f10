import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor, Refusal, Result } from '@accord/kernel';
import { fail, refusal } from '@accord/kernel';
import { StoreUnavailable } from '@accord/event-store';
import type { Aggregate } from './aggregate.js';
import type { CommandAnswer, CommandEnvelope } from './envelope.js';
import {
  Judgement,
  type Considered,
  type Heard,
  type Judged,
  type Order,
  type Overtaken,
  type Tools,
} from './judgement.js';
import { CLOSELY, type Look } from './look.js';
import type { RefusalLog, RequestDigest } from './ports.js';
import type { Queues } from './queues.js';

/** Codes of refusals that are no part of the record (rules.md#order-of-checks). */
const UNRECORDED = new Set(['RECORD_UNREADABLE']);

/**
 * Waits before a command is judged again because another writer came first, in milliseconds. Usually what that one wrote
 * can be read at once; of a cluster whose replicas lag behind its leader, only a little later.
 */
const LOOK_AGAIN_AFTER_MS = [0, 10, 50, 150, 500] as const;

/**
 * The way of every command. It is first judged on what is remembered. If that accepts it, the append compares every stream
 * that the decision rests on, and a conflict has it judged again on what stands then; if it refuses it, everything is read
 * to its end before anybody is told so. Whoever may not send a command is refused before it queues.
 */
export class CommandPipeline {
  constructor(
    private readonly requestDigest: RequestDigest,
    private readonly queues: Queues,
    private readonly refusals: RefusalLog,
    private readonly tools: Tools,
  ) {}

  /**
   * Runs one command on the stream of an id.
   * @throws {StoreUnavailable} when the store does not answer, then whether the command took effect is unknown; or when a
   *   bound of the queue is reached, or others are always first, then it did not
   */
  async execute<State, Basis, Facts>(
    aggregate: Aggregate<State, Basis, Facts>,
    id: string,
    envelope: CommandEnvelope,
  ): Promise<Result<CommandAnswer, Refusal>> {
    const order = { aggregate, id, envelope, digest: this.digestOf(envelope) };
    const { result, actor } = await this.judge(order);
    if (result.ok || (await this.isKept(order, result.error, actor))) return result;
    return fail(refusal('RATE_LIMITED', 'You were refused too often lately. Wait, and look at what you send.'));
  }

  /**
   * What a command would record if it were sent now, or why it would be refused. Nothing is written, and a refusal is none
   * of the record: nothing was tried.
   * @throws {StoreUnavailable} when the store does not answer
   */
  async consider<State, Basis, Facts>(
    aggregate: Aggregate<State, Basis, Facts>,
    id: string,
    envelope: CommandEnvelope,
  ): Promise<Considered> {
    const judgement = new Judgement({ aggregate, id, envelope, digest: this.digestOf(envelope) }, this.tools);
    const considered = await judgement.consider({ all: false, moved: new Set() });
    return considered.ok ? considered : judgement.consider(CLOSELY);
  }

  private async judge<State, Basis, Facts>(order: Order<State, Basis, Facts>): Promise<Judged> {
    const { aggregate, envelope } = order;
    const judgement = new Judgement(order, this.tools);
    const moved = new Set<string>();
    for (const wait of LOOK_AGAIN_AFTER_MS) {
      if (wait > 0) await sleep(wait);
      const atTheDoor = await closelyIfRefused(moved, (look) => judgement.hear(look));
      if (atTheDoor.kind === 'judged') return atTheDoor;
      await aggregate.awaitPremises(atTheDoor.subject);
      const inTurn = await this.queues.inTurn(aggregate.queueOf(atTheDoor.subject), envelope.principal.subjectId, () =>
        closelyIfRefused(moved, (look) => judgement.decide(look)),
      );
      if (inTurn.kind === 'judged') return inTurn;
      moved.add(inTurn.by);
    }
    throw new StoreUnavailable('What the command rests on changes faster than it can be judged.');
  }

  /** Records a refusal. The clock's are none: it has lost a race, and what it wanted is done or void. */
  private async isKept<State, Basis, Facts>(
    { aggregate: { folds }, id, envelope, digest }: Order<State, Basis, Facts>,
    { code }: Refusal,
    actor: Actor | null,
  ): Promise<boolean> {
    if (UNRECORDED.has(code) || envelope.sender === 'clock') return true;
    const { category } = folds;
    const heardAs = actor?.function ?? null;
    return this.refusals.record({ envelope, heardAs, aggregateId: id, category, code, payloadDigest: digest });
  }

  private digestOf({ path, principal, body }: CommandEnvelope): string {
    return this.requestDigest({ path, subjectId: principal.subjectId, body });
  }
}

/** Judges on what is remembered, and before anybody is refused on what stands now. */
async function closelyIfRefused<T extends Heard<unknown, unknown> | Judged | Overtaken>(
  moved: ReadonlySet<string>,
  judge: (look: Look) => Promise<T>,
): Promise<T> {
  const first = await judge({ all: false, moved });
  const isRefused = first.kind === 'judged' && !first.result.ok;
  return isRefused ? judge({ all: true, moved }) : first;
}
