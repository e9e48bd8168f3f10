import type { Actor, Clock, Refusal, Result } from '@accord/kernel';
import { fail, localDateOf, ok, refusal } from '@accord/kernel';
import type { Aggregate, Admission, Moment, Subject } from './aggregate.js';
import type { CommandAnswer, CommandEnvelope } from './envelope.js';
import type { DecidedEvents, EventWriter } from './event-writer.js';
import { unreadableRecord, type Fold } from './fold.js';
import type { Look } from './look.js';
import type { BodyCheck, SealableEvent } from './ports.js';

/** One command on its way: what stays the same however often it is judged. */
export interface Order<State, Basis, Facts> {
  readonly aggregate: Aggregate<State, Basis, Facts>;
  readonly id: string;
  readonly envelope: CommandEnvelope;
  readonly digest: string;
}

/** A command whose sender was let in. */
export interface Heard<State, Basis> {
  readonly kind: 'heard';
  readonly subject: Subject<State>;
  readonly fold: Fold<State>;
  readonly admission: Admission<Basis>;
}

/** What became of a command, and in which function its sender was heard; null when it did not come so far. */
export interface Judged {
  readonly kind: 'judged';
  readonly result: Result<CommandAnswer, Refusal>;
  readonly actor: Actor | null;
}

/** A command before which somebody else wrote, to this stream. */
export interface Overtaken {
  readonly kind: 'overtaken';
  readonly by: string;
}

/** What a command would record if it were sent now: nothing where it was accepted before. Or why it would be refused. */
export type Considered = Result<readonly SealableEvent[], Refusal>;

/** What a judgement works with. */
export interface Tools {
  readonly checkBody: BodyCheck;
  readonly writer: EventWriter;
  readonly clock: Clock;
}

const judged = (result: Result<CommandAnswer, Refusal>, actor: Actor | null = null): Judged => ({
  kind: 'judged',
  result,
  actor,
});

/** The steps of one command, in the order of rules.md#order-of-checks. */
export class Judgement<State, Basis, Facts> {
  private checkedBody: { readonly wrong: Refusal | null } | undefined;

  constructor(
    private readonly order: Order<State, Basis, Facts>,
    private readonly tools: Tools,
  ) {}

  /** Steps 3 to 7: everything that is asked before a command may queue. */
  async hear(look: Look): Promise<Heard<State, Basis> | Judged> {
    const { aggregate, id, envelope } = this.order;
    const fold = await aggregate.folds.at(id, look);
    const earlier = this.earlierAnswer(fold);
    if (earlier) return judged(earlier);
    const subject = { id, state: fold.state, envelope };
    const admitted = await aggregate.admit(subject, look);
    if (!admitted.ok) return judged(admitted);
    const wrong = unreadableRecord(fold.unreadable) ?? this.unfit();
    if (wrong) return judged(fail(wrong), admitted.value.actor);
    return { kind: 'heard', subject, fold, admission: admitted.value };
  }

  /** The same once more, then steps 8 to 13 and the append: when the turn has come. */
  async decide(look: Look): Promise<Judged | Overtaken> {
    const heard = await this.hear(look);
    if (heard.kind === 'judged') return heard;
    const { aggregate } = this.order;
    const { subject, fold } = heard;
    const { actor } = heard.admission;
    const { facts, revisions, moment, decided } = await this.decided(heard, look);
    if (!decided.ok) return judged(decided, actor);
    const events = await aggregate.beforeAppend(subject, decided.value, facts, moment);
    if (!events) return { kind: 'overtaken', by: aggregate.folds.streamOf(subject.id) };
    const { subjects, policyVersion } = decided.value;
    return this.append(fold, { actor, events, subjects, policyVersion, premises: revisions, moment });
  }

  /** The same without the append: what the command would record, or why it would be refused. */
  async consider(look: Look): Promise<Considered> {
    const heard = await this.hear(look);
    if (heard.kind === 'judged') return heard.result.ok ? ok([]) : fail(heard.result.error); // recorded already, if it was
    const { decided } = await this.decided(heard, look);
    return decided.ok ? ok(decided.value.events) : decided;
  }

  private async decided({ subject, fold, admission }: Heard<State, Basis>, look: Look) {
    const { aggregate } = this.order;
    const { facts, revisions } = await aggregate.premises(subject, admission.basis, look);
    const moment = momentAfter(fold.recordedAt, this.tools.clock);
    return { facts, revisions, moment, decided: aggregate.decide(subject, admission.actor, facts, moment) };
  }

  private async append(
    fold: Fold<State>,
    decided: Omit<DecidedEvents, 'envelope' | 'requestDigest' | 'versionOf'>,
  ): Promise<Judged | Overtaken> {
    const { aggregate, id, envelope, digest } = this.order;
    const { folds, versionOf } = aggregate;
    const all = { ...decided, envelope, requestDigest: digest, versionOf };
    const written = await this.tools.writer.write(folds.streamOf(id), fold, all);
    if ('moved' in written) return { kind: 'overtaken', by: written.moved };
    return judged(this.earlierAnswer(folds.appended(id, fold, written.recorded))!, decided.actor);
  }

  /** Step 3: the first answer again for a known key, or the refusal when the key came with something else. */
  private earlierAnswer({ accepted }: Fold<State>): Result<CommandAnswer, Refusal> | null {
    const { id, envelope, digest } = this.order;
    const known = accepted.get(envelope.commandId);
    if (!known) return null;
    const { requestDigest, ...answer } = known;
    if (requestDigest !== digest)
      return fail(refusal('IDEMPOTENCY_KEY_REUSED', 'This key belongs to another request.'));
    return ok({ id, ...answer });
  }

  /** Steps 6 and 7, as far as they need no state. The clock has no page before it, and fills in no forms. */
  private unfit(): Refusal | null {
    const { aggregate, envelope } = this.order;
    if (envelope.sender === 'clock') return null;
    if (!aggregate.isCreation(envelope.slug) && envelope.expectedRevision === null)
      return refusal('PRECONDITION_REQUIRED', 'Send If-Match with the revision that you have seen.');
    this.checkedBody ??= { wrong: this.tools.checkBody(envelope.slug, envelope.body) }; // the body stays what it is
    return this.checkedBody.wrong;
  }
}

/** The instant of a decision: now, or that of the stream's last event when a clock was set back. */
function momentAfter(last: string | null, clock: Clock): Moment {
  const here = clock.now().toISOString();
  const now = last !== null && last > here ? last : here;
  return { now, today: localDateOf(now) };
}
