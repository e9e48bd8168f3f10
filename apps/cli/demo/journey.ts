import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '@accord/kernel';

/** One request of a journey. Texts may hold placeholders; see `journeys/README.md`. */
export interface StepRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** `current`: whatever the revision is at that moment; a number is sent as it is; absent: no `If-Match`. */
  readonly ifMatch?: 'current' | number;
  /** A label, not a key: the same label sends the very same request again. */
  readonly idempotencyKey?: string;
  readonly body?: JsonObject;
}

/** What a step must be answered with. */
export interface Expectation {
  readonly status: number;
  readonly code?: string;
  readonly state?: string;
  readonly events?: readonly string[];
}

/** One step: who sends what, and what must come back. */
export interface Step {
  readonly as: string;
  readonly request: StepRequest;
  readonly expect: Expectation;
}

/** A scenario in steps, played in order by personas. */
export interface Journey {
  readonly title: string;
  /** Slug of a registered organization, or the body of a registration. */
  readonly organization: string | (JsonObject & { readonly slug: string });
  readonly steps: readonly Step[];
}

/** A journey that comes with the product. */
export interface ShippedJourney {
  /** Name of its file without ending. */
  readonly name: string;
  readonly journey: Journey;
  /** True for those that end Active: they can be played with any organization that has nothing Active yet. */
  readonly transferable: boolean;
}

const NAMES = [
  'unclassified',
  'secret-with-risk',
  'returned-for-changes',
  'withdrawn',
  'self-approval-refused',
  'whole-life',
];

const endsActive = ({ steps }: Journey): boolean =>
  steps.findLast((step) => step.request.method === 'POST')?.expect.state === 'Active';

/** The journeys that come with the product, in the order in which they are shown. */
export function shippedJourneys(): readonly ShippedJourney[] {
  return NAMES.map((name) => {
    const journey: Journey = JSON.parse(readFileSync(new URL(`./journeys/${name}.json`, import.meta.url), 'utf8'));
    return { name, journey, transferable: endsActive(journey) };
  });
}

/** The slug of the organization that a journey was written for. */
export const slugOf = ({ organization }: Journey): string =>
  typeof organization === 'string' ? organization : organization.slug;

/** The command that a request sends, as the catalogue names it; for reads `read` and what is read. */
export function commandOf({ method, path }: StepRequest): string {
  const parts = path.replace(/\?.*$/, '').split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  if (method === 'GET') return last === 'history' ? 'read history' : 'read';
  if (last === 'agreements') return 'create-draft';
  return last === 'organizations' ? 'register-organization' : last;
}

/** Replaces every text of a JSON value; everything else stays. */
export function mapTexts(value: Json, replace: (text: string) => string): Json {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((one: Json) => mapTexts(one, replace));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]: [string, Json]) => [key, mapTexts(one, replace)]));
  return value;
}
