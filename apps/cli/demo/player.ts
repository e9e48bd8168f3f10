import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { localDateOf, systemClock, type Clock, type Json, type JsonObject } from '@accord/kernel';
import { DemoImpossible, PersonaClient, type Reply, type ReplyEvent, type RequestParts } from './client.js';
import { differences, eventTypes } from './expectations.js';
import { commandOf, slugOf, type Journey, type Step } from './journey.js';
import { factsWanted, fillBody, fillPath, type Known } from './placeholders.js';

/** How a journey is played. */
export interface PlayOptions {
  /** Origin of the system. */
  readonly url: string;
  /** Slug of the organization that takes the place of the journey's own. */
  readonly as?: string;
  /** Told of every step when it is done. */
  readonly onStep?: (step: StepResult) => void;
  /** Where "today" comes from; the machine's clock unless told. */
  readonly clock?: Clock;
}

/** What became of one step. */
export interface StepResult {
  /** Counted from 1. */
  readonly step: number;
  readonly actor: string;
  readonly command: string;
  readonly status: number;
  readonly events: readonly string[];
  readonly state?: string;
  readonly code?: string;
  /** The sentence that explains a refusal. */
  readonly detail?: string;
  /** How long the answer took. */
  readonly milliseconds: number;
  /** In what the answer differs from the expectation; empty when it meets it. */
  readonly differences: readonly string[];
}

/** What became of a journey. A step that differs ends it. */
export interface JourneyResult {
  readonly title: string;
  readonly organization: { readonly id: string; readonly slug: string; readonly legalName: string };
  readonly ok: boolean;
  readonly steps: readonly StepResult[];
  /** Ids of the agreements that were submitted, in order: those that others than the applicant can read. */
  readonly agreementIds: readonly string[];
}

/** An organization of the registry, with the facts that an application repeats. */
export interface RegistryEntry extends JsonObject {
  readonly id: string;
  readonly slug: string;
  readonly legalName: string;
  readonly jurisdiction: string;
}

/** Fields of the application that are facts of the registry. */
const SHARED_FIELDS = ['legalName', 'organizationKind', 'formationBasis', 'membershipMix', 'taxStatus', 'jurisdiction'];

/** Longest wait of a read for its expectation, pause between two looks, and how often a command is sent again. */
const READ_FOR_MS = 5_000;
const LOOK_AGAIN_MS = 100;
const TRIES = 4;

/** The resource that a path is about, whose revision `If-Match` names. */
const resourceOf = (path: string): string | null =>
  /^\/api\/v1\/(?:agreements|organizations)\/[^/?]+/.exec(path)?.[0] ?? null;

const isRegistration = (path: string): boolean => path.endsWith('/organizations');

/** A command that is ready to be sent, kept under its label for the case that it is sent again. */
interface Prepared {
  readonly idempotencyKey: string;
  readonly body?: Json;
  ifMatch?: number;
}

/** Plays one journey once. */
class Play {
  private organization: RegistryEntry | null = null;
  private organizationId: string | undefined;
  private readonly createdIds: string[] = [];
  private readonly submittedIds: string[] = [];
  private readonly revisions = new Map<string, number>();
  private readonly labelled = new Map<string, Prepared>();
  private readonly client: PersonaClient;
  private readonly clock: Clock;

  constructor(
    private readonly journey: Journey,
    private readonly options: PlayOptions,
  ) {
    this.client = new PersonaClient(options.url);
    this.clock = options.clock ?? systemClock;
  }

  async run(): Promise<JourneyResult> {
    const { id, slug, legalName } = await this.findOrganization();
    const steps: StepResult[] = [];
    for (const step of this.journey.steps) {
      const result = await this.play(step, steps.length + 1);
      steps.push(result);
      this.options.onStep?.(result);
      if (result.differences.length > 0) break;
    }
    const ok = steps.every((one) => one.differences.length === 0);
    const { title } = this.journey;
    return { title, organization: { id, slug, legalName }, ok, steps, agreementIds: this.submittedIds };
  }

  private async findOrganization(): Promise<RegistryEntry> {
    const slug = this.options.as ?? slugOf(this.journey);
    const path = `/api/v1/organizations?slug=${encodeURIComponent(slug)}`;
    const [found] = await this.client.list<RegistryEntry>('cm-1', path);
    this.organization = found ?? (await this.register(slug, path));
    this.organizationId = this.organization.id;
    return this.organization;
  }

  private async register(slug: string, path: string): Promise<RegistryEntry> {
    const { organization: body } = this.journey;
    if (typeof body === 'string') throw new DemoImpossible(`There is no organization ${slug}.`);
    const parts = { body, idempotencyKey: randomUUID() };
    const made = await this.client.send('cm-1', 'POST', '/api/v1/organizations', parts);
    if (made.status !== 201) throw new DemoImpossible(`The registration of ${slug} answered ${made.status}.`);
    for (const until = Date.now() + READ_FOR_MS; Date.now() < until; await sleep(LOOK_AGAIN_MS)) {
      const [found] = await this.client.list<RegistryEntry>('cm-1', path);
      if (found) return found;
    }
    throw new DemoImpossible(`The registry does not show ${slug}.`);
  }

  private async play(step: Step, number: number): Promise<StepResult> {
    const actor = this.actorOf(step);
    const path = fillPath(step.request.path, this.known());
    const ofHistory = path.includes('/history');
    const { reply, milliseconds } =
      step.request.method === 'GET' ? await this.read(step, actor, path) : await this.command(step, actor, path);
    const { state, code, detail } = reply.body;
    return {
      step: number,
      actor,
      command: commandOf(step.request),
      status: reply.status,
      events: eventTypes(reply, ofHistory),
      ...(state === undefined ? {} : { state }),
      ...(code === undefined ? {} : { code }),
      ...(detail === undefined ? {} : { detail }),
      milliseconds,
      differences: differences(reply, step.expect, ofHistory),
    };
  }

  /** A read looks again until it sees what it expects: read models follow the log at a small distance. */
  private async read(step: Step, actor: string, path: string) {
    for (const until = performance.now() + READ_FOR_MS; ; await sleep(LOOK_AGAIN_MS)) {
      const timed = await this.timed(actor, 'GET', path, {});
      const met = differences(timed.reply, step.expect, path.includes('/history')).length === 0;
      if (met || performance.now() > until) return timed;
    }
  }

  private async command(step: Step, actor: string, path: string) {
    const { request, expect } = step;
    const label = request.idempotencyKey;
    const before = label === undefined ? undefined : this.labelled.get(label);
    const prepared = before ?? (await this.prepare(step, actor));
    if (label !== undefined) this.labelled.set(label, prepared);
    for (let attempt = 1; ; attempt += 1) {
      if (!before && request.ifMatch !== undefined)
        prepared.ifMatch = request.ifMatch === 'current' ? await this.currentRevision(actor, path) : request.ifMatch;
      const timed = await this.timed(actor, 'POST', path, prepared);
      const { status, retryAfter } = timed.reply;
      const overtaken = status === 412 && expect.status !== 412 && request.ifMatch === 'current' && !before;
      if (attempt === TRIES || !(overtaken || status === 503)) return this.remembered(timed, path);
      if (status === 503) await sleep(Math.min(retryAfter ?? 1, 2) * 1000); // the key makes the repetition harmless
    }
  }

  private async prepare({ request }: Step, actor: string): Promise<Prepared> {
    const idempotencyKey = randomUUID();
    if (request.body === undefined) return { idempotencyKey };
    const known = { ...this.known(), ...(await this.factsFor(request.body, actor)) };
    return { idempotencyKey, body: this.transferred(fillBody(request.body, known)) };
  }

  /** Reads what the body names by placeholder: the digest of the open text, or ids of events. */
  private async factsFor(body: JsonObject, actor: string): Promise<Partial<Known>> {
    const wanted = factsWanted(body);
    const agreement = `/api/v1/agreements/${this.createdIds.at(-1)}`;
    if (wanted.terms) {
      const { amendment, terms } = (await this.client.send(actor, 'GET', agreement)).body;
      const termsDigest = amendment?.termsDigest ?? terms?.termsDigest;
      return termsDigest === undefined ? {} : { termsDigest };
    }
    if (!wanted.events) return {};
    const events = await this.client.list<ReplyEvent>(actor, `${agreement}/history?limit=200`);
    return { eventIds: new Map(events.map((event) => [event.type, event.eventId])) };
  }

  /** The application with the facts of the organization that takes the place of the journey's own. */
  private transferred(body: Json): Json {
    const entry = this.organization;
    if (this.options.as === undefined || !entry || !isObject(body) || !isObject(body['application'])) return body;
    const facts = SHARED_FIELDS.flatMap((name) => (entry[name] === undefined ? [] : [[name, entry[name]] as const]));
    return { ...body, application: { ...body['application'], ...Object.fromEntries(facts) } };
  }

  private actorOf({ as }: Step): string {
    const own = `${slugOf(this.journey)}.`;
    return this.options.as !== undefined && as.startsWith(own) ? `${this.options.as}.${as.slice(own.length)}` : as;
  }

  private known(): Known {
    const { organizationId } = this;
    const agreementId = this.createdIds.at(-1);
    return {
      today: localDateOf(this.clock.now()),
      ...(organizationId === undefined ? {} : { organizationId }),
      ...(agreementId === undefined ? {} : { agreementId }),
    };
  }

  /** The newer of what the persona reads and what the last answer said. */
  private async currentRevision(actor: string, path: string): Promise<number> {
    const resource = resourceOf(path) ?? path;
    const { revision } = await this.client.send(actor, 'GET', resource);
    return Math.max(revision ?? 0, this.revisions.get(resource) ?? 0);
  }

  private async timed(actor: string, method: string, path: string, parts: RequestParts) {
    const started = performance.now();
    const reply = await this.client.send(actor, method, path, parts);
    return { reply, milliseconds: Math.round(performance.now() - started) };
  }

  private remembered<Timed extends { readonly reply: Reply }>(timed: Timed, path: string): Timed {
    const { status, body } = timed.reply;
    if (status >= 300 || body.id === undefined) return timed;
    const collection = isRegistration(path) || path.includes('/organizations/') ? 'organizations' : 'agreements';
    if (body.revision !== undefined) this.revisions.set(`/api/v1/${collection}/${body.id}`, body.revision);
    if (status === 201 && collection === 'organizations') this.organizationId = body.id;
    if (status === 201 && collection === 'agreements') this.createdIds.push(body.id);
    if (path.endsWith('/submit-proposal')) this.submittedIds.push(body.id);
    return timed;
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Plays a journey against a running system, step by step, until it ends or a step is not answered as expected.
 * @throws {DemoImpossible} when nothing answers, a persona is unknown or the organization is
 */
export const playJourney = (journey: Journey, options: PlayOptions): Promise<JourneyResult> =>
  new Play(journey, options).run();
