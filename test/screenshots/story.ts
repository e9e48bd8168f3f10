import { playJourney, shippedJourneys } from '../../apps/cli/demo/index.js';
import { Applicant, application, ok } from '../support/agreements.js';
import { Client } from '../support/client.js';

/** The agreements that the pictures are of. */
export interface Story {
  /** In force, after a determination and an accepted risk. */
  readonly inForce: string;
  /** The organization whose agreement that is. */
  readonly entitled: string;
  /** Separation of duties kept people out of it. */
  readonly refused: string;
  /** Waits for the outcome of its privacy review. */
  readonly reviewable: string;
  /** Half filled in, by `actra.officer`. */
  readonly draft: string;
  /** Filled in, by `e-isac.officer`. */
  readonly filled: string;
}

/** Organizations whose applications wait at the beginning of the way: a queue is no queue with one piece of work. */
const WAITING = ['re-isac', 'space-isac', 'tribal-isac', 'it-isac', 'rh-isac'];

async function played(url: string, name: string): Promise<string> {
  const found = shippedJourneys().find((one) => one.name === name);
  const result = found && (await playJourney(found.journey, { url }));
  if (result?.ok !== true) throw new Error(`The journey ${name} did not reach its end.`);
  return result.agreementIds.at(-1)!;
}

/** A draft with some of its answers, under the name that the registry has. */
async function drafted(client: Client, slug: string, answers: object): Promise<string> {
  const applicant = await Applicant.of(client, slug);
  const { legalName } = (await client.get('cm-1', `/api/v1/organizations/${applicant.organizationId}`)).body;
  const id = await applicant.draft();
  ok(await applicant.send(id, applicant.officer, 'revise-draft', { fieldPatch: { ...answers, legalName } }));
  return id;
}

/** Plays the journeys of the demonstration, and beside them what waits for somebody. */
export async function tellStory(url: string): Promise<Story> {
  const client = new Client(url);
  const ids = new Map<string, string>();
  for (const { name } of shippedJourneys()) ids.set(name, await played(url, name));
  for (const slug of WAITING) await (await Applicant.of(client, slug)).submitted();
  const { officer, deputy, ...rest } = application();
  const { organizationKind, taxStatus, jurisdiction, formationBasis, sector } = rest;
  const known = { organizationKind, taxStatus, jurisdiction, formationBasis, sector, officer };
  const inForce = ids.get('secret-with-risk')!;
  return {
    inForce,
    entitled: (await client.get('cm-1', `/api/v1/agreements/${inForce}`)).body.organizationId,
    refused: ids.get('self-approval-refused')!,
    reviewable: await (await Applicant.of(client, 'fs-isac')).reviewable(),
    draft: await drafted(client, 'actra', known),
    filled: await drafted(client, 'e-isac', { ...known, ...rest, deputy }),
  };
}
