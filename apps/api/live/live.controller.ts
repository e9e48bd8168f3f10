import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CallerScopes, Sights } from '@accord/agreements/reads';
import { comparePositions, EVENT_STORE, positionIn, type EventStore, type Position } from '@accord/event-store';
import type { Principal } from '@accord/kernel';
import { Caller, FIND_CALLER, idOf, malformed, NoQuery, QueryPipe, valueOf, type FindCaller } from '../http/index.js';
import { Listeners } from './listeners.js';
import { LiveTail, type Told } from './live-tail.js';
import { OpenPages, type Onlooker } from './open-pages.js';
import { BEAT, BEGINNING, changed, onlookers, sendEvents } from './server-sent.js';

const AGREEMENT = 'agreement-';

/** What moves no queue: work on a draft is nobody's news. */
const QUIET: ReadonlySet<string> = new Set(['AgreementDrafted', 'DraftRevised']);

/** The position from which a browser that was cut off goes on; null for one that begins. */
function lastSeen(request: FastifyRequest): Position | null {
  const last = request.headers['last-event-id'];
  if (last === undefined) return null;
  return (typeof last === 'string' ? positionIn(last) : null) ?? malformed('Last-Event-ID is no position.');
}

/** Says who else looks on, whenever that is other than it was said last; before anything was said, nobody does. */
function newsOf(others: () => Promise<readonly Onlooker[]>): () => Promise<string | null> {
  let said = '[]';
  return async () => {
    const now = await others();
    if (JSON.stringify(now) === said) return null;
    said = JSON.stringify(now);
    return onlookers(now);
  };
}

/** Tells pages that something changed, as it happens. What it is they read as always: a stream says where, and no more. */
@Controller('api/v1')
export class LiveController {
  constructor(
    @Inject(LiveTail) private readonly tail: LiveTail,
    @Inject(Listeners) private readonly listeners: Listeners,
    @Inject(OpenPages) private readonly pages: OpenPages,
    @Inject(Sights) private readonly sights: Sights,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(FIND_CALLER) private readonly findCaller: FindCaller,
  ) {}

  @Get('agreements/:id/stream')
  async agreement(
    @Param('id') id: string,
    @Query(QueryPipe) _query: NoQuery,
    @Caller() caller: Principal,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const agreementId = idOf(id);
    const last = lastSeen(request);
    const { viewer } = valueOf(await this.sights.of(agreementId, caller));
    const mayGoOn = async () => (await this.isStill(request, caller)) && (await this.sights.of(agreementId, caller)).ok;
    const page = this.pages.enter(agreementId, viewer, caller);
    reply.raw.once('close', () => this.pages.leave(page));
    const news = newsOf(() => this.pages.othersOf(page));
    await this.tell(request, reply, caller, (told) => this.changesOf(agreementId, last, { mayGoOn, news }, told));
  }

  @Get('work-queue/stream')
  async queue(
    @Query(QueryPipe) _query: NoQuery,
    @Caller() caller: Principal,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const last = lastSeen(request);
    await this.tell(request, reply, caller, (told) => this.moves(request, caller, last, told));
  }

  /** Begins to listen before anything is said: what happens from then on is told. */
  private async tell(
    { raw }: FastifyRequest,
    reply: FastifyReply,
    { subjectId }: Principal,
    lines: (told: AsyncIterable<Told | null>) => AsyncIterable<string>,
  ): Promise<void> {
    const leave = this.listeners.enter(subjectId);
    const gone = new AbortController();
    raw.socket.once('close', () => gone.abort());
    reply.raw.once('close', () => {
      gone.abort();
      leave();
    });
    sendEvents(reply, lines(await this.tail.follow(gone.signal)));
  }

  /** The newest event of an agreement, if it lies after a position. */
  private async missed(agreementId: string, last: Position) {
    const newest = (await this.store.readStream(AGREEMENT + agreementId)).at(-1);
    return newest && comparePositions(newest.position, last) > 0 ? newest : null;
  }

  private async *changesOf(
    agreementId: string,
    last: Position | null,
    { mayGoOn, news }: { mayGoOn: () => Promise<boolean>; news: () => Promise<string | null> },
    told: AsyncIterable<Told | null>,
  ): AsyncGenerator<string, void> {
    yield BEGINNING;
    const missed = last === null ? null : await this.missed(agreementId, last);
    if (missed) yield changed({ position: missed.position, agreementId, revision: missed.revision });
    yield (await news()) ?? BEAT;
    for await (const one of told) {
      if (one !== null && one.streamId !== AGREEMENT + agreementId) continue;
      if (!(await mayGoOn())) return;
      if (one !== null) yield changed({ position: one.position, agreementId, revision: one.revision });
      else yield (await news()) ?? BEAT;
    }
  }

  /** To staff every move of the queue, to the people of an organization those of its own agreements. */
  private async *moves(
    request: FastifyRequest,
    caller: Principal,
    last: Position | null,
    told: AsyncIterable<Told | null>,
  ): AsyncGenerator<string, void> {
    yield BEGINNING;
    const head = await this.store.head();
    if (last !== null && comparePositions(head, last) > 0) yield changed({ position: head });
    for await (const one of told) {
      if (one !== null && !(await this.concerns(one, caller))) continue;
      if (!(await this.isStill(request, caller))) return;
      yield one === null ? BEAT : changed({ position: one.position });
    }
  }

  private async concerns({ streamId, type }: { streamId: string; type: string }, caller: Principal): Promise<boolean> {
    if (!streamId.startsWith(AGREEMENT) || QUIET.has(type)) return false;
    const { all } = await this.scopes.of(caller);
    return all || (await this.sights.of(streamId.slice(AGREEMENT.length), caller)).ok;
  }

  /** Whether whoever listens is still signed in, in the same functions: with others they begin to listen anew. */
  private async isStill(request: FastifyRequest, { subjectId, functions }: Principal): Promise<boolean> {
    const now = await this.findCaller(request);
    return now?.subjectId === subjectId && now.functions.join() === functions.join();
  }
}
