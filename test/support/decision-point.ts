import { afterAll, beforeAll } from '@jest/globals';
import { Applicant, ok } from './agreements.js';
import { Client, type Answer } from './client.js';
import { responseValidator } from './openapi-contract.js';
import { System } from './system.js';

/** Parts of a question. */
export type Body = Readonly<Record<string, unknown>>;

export const evaluation = '/api/v1/access/evaluation';
export const evaluations = '/api/v1/access/evaluations';
/** How what is no question is refused. */
export const malformed = { status: 400, code: 'MALFORMED' };

/** A collection, and what would move on it: indicators up to GREEN unless something else is said. */
export const resource = (id: string, properties: Body = { infoType: 'CyberThreatIndicator', tlp: 'TLP:GREEN' }) => ({
  type: 'collection',
  id,
  properties,
});

/** A decision and why, of one answer. */
export const why = ({ decision, context }: any) => [decision, context.id ?? context.error.status]; // oxlint-disable-line typescript/no-explicit-any -- an answer of either shape

/** A system with one agreement in force, of which it is asked what may be shared under it. */
export class DecisionPoint {
  private constructor(
    readonly system: System,
    readonly client: Client,
    readonly applicant: Applicant,
    readonly agreementId: string,
    /** When the agreement was signed and not in force yet. */
    readonly before: string,
  ) {}

  static async start(): Promise<DecisionPoint> {
    const system = await System.start();
    const client = new Client(system.url, responseValidator());
    const applicant = await Applicant.of(client, 'waterisac');
    const agreementId = await applicant.signed();
    const before = new Date().toISOString();
    ok(await applicant.send(agreementId, 'cm-1', 'activate-agreement', {}));
    return new DecisionPoint(system, client, applicant, agreementId, before);
  }

  /** May the organization receive indicators up to GREEN? Parts of it can be another's. */
  question(parts: Body = {}): Body {
    return {
      subject: { type: 'organization', id: this.applicant.organizationId },
      action: { name: 'receive' },
      resource: resource('nccic-green'),
      ...parts,
    };
  }

  ask(body: unknown, person: string | null = 'cm-1', path = evaluation): Promise<Answer> {
    return this.client.post(person, path, { body });
  }
}

/** Starts such a system before the tests of a file, and removes it after them. */
export function startDecisionPoint(): () => DecisionPoint {
  let point: DecisionPoint | undefined;
  beforeAll(async () => {
    point = await DecisionPoint.start();
  }, 60_000);
  afterAll(() => point?.system.remove(), 60_000);
  return () => {
    if (point === undefined) throw new Error('No agreement is in force yet.');
    return point;
  };
}
