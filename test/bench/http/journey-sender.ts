import { localDateOf, type JsonObject } from '@accord/kernel';
import { fillBody, fillPath, shippedJourneys, type Step } from '../../../apps/cli/demo/index.js';
import { ok, type Applicant } from '../../support/agreements.js';
import { timed, type Sender } from './sender.js';

/** The commands of the way from an attestation to an agreement in force, without classified access. */
const commands = (): readonly Step[] => {
  const found = shippedJourneys().find(({ name }) => name === 'unclassified');
  return found?.journey.steps.filter(({ request }) => request.method === 'POST') ?? [];
};

/** Sends the commands of the unclassified journey one after another, and again with another agreement. */
export function journeySender(applicant: Applicant): Sender {
  const play = new Play(applicant, commands());
  return () => play.next();
}

/** One client that plays again and again. */
class Play {
  private readonly revisions = new Map<string, number>();
  private step = 0;
  private agreementId = '';
  private termsDigest = '';

  constructor(
    private readonly applicant: Applicant,
    private readonly steps: readonly Step[],
  ) {}

  async next(): Promise<number> {
    const { request, as } = this.steps[this.step % this.steps.length]!;
    const number = Math.floor(this.step++ / this.steps.length);
    const path = fillPath(request.path, this.applicantAndAgreement());
    const resource = path.slice(0, path.lastIndexOf('/'));
    const isOpening = request.ifMatch === undefined;
    const body = distinct(fillBody(request.body ?? {}, this.applicantAndAgreement()) as JsonObject, number);
    const ifMatch = isOpening ? undefined : await this.revisionOf(resource);
    const sending = { body, ...(ifMatch === undefined ? {} : { ifMatch }) };
    const milliseconds = await timed(
      () => this.applicant.client.post(this.personaOf(as), path, sending),
      (answer) => {
        if (isOpening) this.agreementId = answer.body.id;
        this.revisions.set(isOpening ? `${path}/${this.agreementId}` : resource, answer.body.revision);
      },
    );
    if (path.endsWith('/open-for-signature')) await this.readTerms(resource);
    return milliseconds;
  }

  private applicantAndAgreement() {
    const { agreementId, termsDigest, applicant } = this;
    return { today: localDateOf(new Date()), organizationId: applicant.organizationId, agreementId, termsDigest };
  }

  private personaOf(as: string): string {
    return as.replace(/^.*\./, `${this.applicant.slug}.`);
  }

  private async revisionOf(resource: string): Promise<number> {
    const known = this.revisions.get(resource);
    return known ?? ok(await this.applicant.client.get(this.applicant.officer, resource)).body.revision;
  }

  /** What the signatories have before them; not timed. */
  private async readTerms(resource: string): Promise<void> {
    const { client, officer } = this.applicant;
    this.termsDigest = ok(await client.get(officer, resource)).body.terms.termsDigest;
  }
}

/** The body with collections of its own, so that the agreements of one organization do not overlap. */
const distinct = (body: JsonObject, number: number): JsonObject =>
  JSON.parse(JSON.stringify(body).replaceAll(/"(gbw-in|nccic-green)"/g, `"$1-${number}"`)) as JsonObject;
