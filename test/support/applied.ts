import { Applicant } from './agreements.js';
import { Client } from './client.js';
import { responseValidator } from './openapi-contract.js';
import { System } from './system.js';

/** A running system in which one organization has a draft and a submitted application; every answer is validated. */
export interface Applied {
  readonly system: System;
  readonly client: Client;
  readonly applicant: Applicant;
  /** Ids of the two agreements. */
  readonly draft: string;
  readonly proposed: string;
}

/** Starts a system and applies in it for the organization of a slug. */
export async function startApplied(slug: string): Promise<Applied> {
  const system = await System.start();
  const client = new Client(system.url, responseValidator());
  const applicant = await Applicant.of(client, slug);
  return { system, client, applicant, draft: await applicant.draft(), proposed: await applicant.submitted() };
}
