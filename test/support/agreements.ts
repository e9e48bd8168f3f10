import { readFileSync } from 'node:fs';
import { addDays, localDateOf, type LocalDate } from '@accord/kernel';
import type { Answer, Client } from './client.js';

type Body = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- bodies of every shape

interface Step {
  readonly as: string;
  readonly request: { readonly path: string; readonly body?: Body };
}

const journey = (name: string): { steps: Step[] } =>
  JSON.parse(readFileSync(`apps/cli/demo/journeys/${name}.json`, 'utf8')) as { steps: Step[] };

/** The day it is now, by the clock of the machine. */
const now = (): LocalDate => localDateOf(new Date());

/** Replaces the moving dates of a journey's body. */
const dated = <T>(value: T, today: LocalDate): T =>
  JSON.parse(
    JSON.stringify(value).replaceAll(/\{today([+-]\d+)d\}/g, (_, days: string) => addDays(today, Number(days))),
  ) as T;

/** Body of the first step of a journey that sends a command. */
export function bodyOf(name: string, command: string, today: LocalDate = now()): Body {
  const step = journey(name).steps.find(({ request }) => request.path.endsWith(`/${command}`));
  if (!step) throw new Error(`No ${command} in ${name}`);
  return dated(step.request.body ?? {}, today);
}

/** A valid unclassified application. */
export const application = (): Body => bodyOf('unclassified', 'submit-proposal')['application'] as Body;

/** Which day it is where the agreement lives. */
type Today = () => LocalDate;

/** Takes an organization's agreement along the unclassified way, as far as it is asked to go. */
export class Applicant {
  private constructor(
    readonly client: Client,
    readonly slug: string,
    readonly organizationId: string,
    private readonly today: Today,
  ) {}

  /** An applicant whose organization has attested. */
  static async of(client: Client, slug: string, today: Today = now): Promise<Applicant> {
    const found = await client.get('cm-1', `/api/v1/organizations?slug=${slug}`);
    const applicant = new Applicant(client, slug, found.body.items[0].id, today);
    const path = `/api/v1/organizations/${applicant.organizationId}/record-standards-attestation`;
    ok(await client.command(applicant.officer, path, applicant.body('record-standards-attestation')));
    return applicant;
  }

  get officer(): string {
    return `${this.slug}.officer`;
  }

  /** The body of a command of the unclassified journey, as of the day it is. */
  private body(command: string): Body {
    return bodyOf('unclassified', command, this.today());
  }

  /** Opens a draft; its id. */
  async draft(more: Body = {}): Promise<string> {
    const body = { organizationId: this.organizationId, agreementForm: 'Standard', ...more };
    return ok(await this.client.post(this.officer, '/api/v1/agreements', { body })).body.id;
  }

  /** Opens and submits; the agreement's id. */
  async submitted(more: Body = {}, changes: Body = {}): Promise<string> {
    const id = await this.draft(more);
    const body = this.body('submit-proposal');
    body['application'] = { ...body['application'], ...changes };
    ok(await this.send(id, this.officer, 'submit-proposal', body));
    return id;
  }

  /** Answers what was requested, with other answers in its application, and sends it again. */
  async resubmit(id: string, changes: Body = {}): Promise<void> {
    const { application: before, changes: asked } = (await this.client.get(this.officer, `/api/v1/agreements/${id}`))
      .body;
    const changed = Object.entries(changes).map(([name, value]) => [
      name,
      typeof value === 'object' ? { ...before[name], ...value } : value,
    ]);
    const answers = asked.items.map(({ itemId }: { itemId: string }) => ({ itemId, answer: 'It is done.' }));
    const { certification } = this.body('submit-proposal');
    const body = { application: { ...before, ...Object.fromEntries(changed) }, answers, certification };
    ok(await this.send(id, this.officer, 'resubmit', body));
  }

  /** Submitted, taken in, assigned to `pr-1`, with CRCL's concurrence. */
  async reviewable(): Promise<string> {
    const id = await this.submitted();
    ok(await this.send(id, 'cm-1', 'complete-intake', this.body('complete-intake')));
    ok(await this.send(id, 'cm-1', 'assign-reviewer', this.body('assign-reviewer')));
    ok(await this.send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
    return id;
  }

  /** Past the privacy review. */
  async reviewed(): Promise<string> {
    const id = await this.reviewable();
    ok(await this.send(id, 'pr-1', 'pass-privacy-review', this.body('pass-privacy-review')));
    return id;
  }

  /** Signed by both, ready to be put in force. */
  async signed(): Promise<string> {
    const id = await this.reviewed();
    ok(await this.send(id, 'cm-1', 'open-for-signature', {}));
    const { termsDigest } = (await this.client.get('au-1', `/api/v1/agreements/${id}`)).body.terms;
    const form = { ...this.body('sign-agreement'), termsDigest };
    ok(await this.send(id, `${this.slug}.signatory`, 'sign-agreement', form));
    ok(await this.send(id, 'ao-1', 'sign-agreement', form));
    return id;
  }

  /** In force. */
  async active(): Promise<string> {
    const id = await this.signed();
    ok(await this.send(id, 'cm-1', 'activate-agreement', {}));
    return id;
  }

  /** Sends a command on the revision that stands now. */
  send(id: string, persona: string, command: string, body: unknown, sending = {}): Promise<Answer> {
    return this.client.command(persona, `/api/v1/agreements/${id}/${command}`, body, sending);
  }
}

/** The answer of a command that must be accepted. */
export function ok(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`Refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}
