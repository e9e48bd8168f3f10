import { addDays, derivedId, jsonObjectOf } from '@accord/kernel';
import type { NewEvent } from '@accord/event-store';
import type { PayloadSealing } from '@accord/commands';
import { organizationId, type PlannedAgreement } from './plan.js';
import type { Step, Templates } from './templates.js';

/** The first day of the log. */
const FIRST_DAY = '2023-11-01';

const WORDS = ['Water', 'Rail', 'Harbour', 'Credit', 'Grid', 'Clinic', 'Campus', 'Pipeline', 'Airport', 'Satellite'];

/** Name of an organization: words that many share, and a number that is its own. */
export const nameOf = (index: number): string =>
  `${WORDS[index % 10]} ${WORDS[Math.floor(index / 10) % 10]} Exchange ${String(index).padStart(5, '0')}`;

/** ISO 8601 UTC of a moment of a day, in the order of `place` within it. */
export const momentOf = (day: number, place: number): string => {
  const milliseconds = (place * 37) % 86_000_000;
  return new Date(Date.parse(`${addDays(FIRST_DAY, day)}T00:00:00.000Z`) + milliseconds).toISOString();
};

/** Makes the events of the planned streams: real ones, with other ids, names and days, sealed as the product seals. */
export class Instances {
  constructor(
    private readonly templates: Templates,
    private readonly sealing: PayloadSealing,
  ) {}

  /** The whole stream of an organization. */
  async organization(index: number): Promise<{ streamId: string; events: readonly NewEvent[] }> {
    const steps = this.templates.organizations[index % this.templates.organizations.length]!;
    const first = steps[0]![0]!;
    const id = organizationId(index);
    const { slug, legalName } = first.data as { slug: string; legalName: string };
    const renamed = new Map([
      [first.streamId.slice('organization-'.length), id],
      [JSON.stringify(legalName).slice(1, -1), nameOf(index)],
      [`"${slug}"`, `"scale-${index}"`],
      [`${slug}.`, `scale-${index}.`],
    ]);
    const streamId = `organization-${id}`;
    return { streamId, events: await this.made(streamId, 0, steps.flat(), renamed, 0) };
  }

  /** The events of one step of an agreement, and the revision before them. */
  async step(
    agreement: PlannedAgreement,
    step: number,
  ): Promise<{ streamId: string; from: number; events: NewEvent[] }> {
    const steps = this.templates.agreements[agreement.template]!;
    const first = steps[0]![0]!;
    const day = Math.floor((Date.parse(addDays(FIRST_DAY, agreement.startsOn)) - Date.parse(first.recordedAt)) / 864e5);
    const { organizationId: before } = first.data as { organizationId: string };
    const renamed = new Map([
      [first.streamId.slice('agreement-'.length), agreement.agreementId],
      [before, organizationId(agreement.organization)],
    ]);
    const streamId = `agreement-${agreement.agreementId}`;
    const from = steps.slice(0, step).reduce((sum, { length }) => sum + length, 0);
    const events = await this.made(streamId, from, steps[step]!, renamed, day);
    return { streamId, from, events: events.map((event) => numbered(event, agreement)) };
  }

  private made(
    streamId: string,
    from: number,
    template: Step,
    renamed: ReadonlyMap<string, string>,
    days: number,
  ): Promise<NewEvent[]> {
    return Promise.all(
      template.map(async ({ type, schemaVersion, data, metadata }, index) => {
        const text = translated(JSON.stringify({ data, metadata }), renamed, days);
        const copy = JSON.parse(text) as Pick<NewEvent, 'data' | 'metadata'>;
        const organization = `organization:${copy.metadata['actorOrganizationId'] ?? organizationOf(renamed)}`;
        const subjects = { organization, author: copy.metadata['actorSubjectId'] ?? 'nobody' };
        const sealed = await this.sealing.seal(streamId, from + index, { type, data: copy.data }, subjects);
        return {
          eventId: derivedId(`${streamId}/${from + index}`),
          type,
          schemaVersion,
          data: jsonObjectOf(sealed.data),
          // what the template's decisions rested on are streams of another length
          metadata: { ...copy.metadata, premises: '{}', commandId: derivedId(`${streamId}/${metadata['commandId']}`) },
        };
      }),
    );
  }
}

const organizationOf = (renamed: ReadonlyMap<string, string>): string => [...renamed.values()].at(-1) ?? '';

/** The text with other ids and names, and every date so many days later. */
function translated(text: string, renamed: ReadonlyMap<string, string>, days: number): string {
  let result = text;
  for (const [before, after] of renamed) result = result.replaceAll(before, after);
  return days === 0
    ? result
    : result.replaceAll(/\b20\d\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])(?=["T])/g, (date) => addDays(date, days));
}

/** A submission with a number of its own. */
function numbered(event: NewEvent, { index, startsOn }: PlannedAgreement): NewEvent {
  if (event.type !== 'AgreementProposed') return event;
  const year = addDays(FIRST_DAY, startsOn).slice(0, 4);
  return { ...event, data: { ...event.data, number: `ISA-${year}-${String(index).padStart(5, '0')}` } };
}
