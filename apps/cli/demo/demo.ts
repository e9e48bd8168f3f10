import type { Clock } from '@accord/kernel';
import { PersonaClient } from './client.js';
import { shippedJourneys } from './journey.js';
import { pickOrganizations, type Candidate, type Pick } from './pick.js';
import { isPlayed, type PlayedJourney } from './played-journey.js';
import { playJourney } from './player.js';
import { readReplay, type Replay } from './replay.js';
import { Stage } from './stage.js';

/** How the demo is run. */
export interface DemoOptions {
  /** Origin of a running system in demo mode. */
  readonly url: string;
  /** Where it is printed. */
  readonly out: { write(text: string): unknown };
  readonly color: boolean;
  /** One JSON document at the end instead of tables. */
  readonly json: boolean;
  /** Told before each journey which of how many it is, as in `3/5`. */
  readonly onJourney?: (place: string) => void;
  readonly clock?: Clock;
}

/** What the demo did. `ok` is false only when a step was not answered as expected. */
export interface DemoReport {
  readonly url: string;
  readonly ok: boolean;
  readonly journeys: readonly PlayedJourney[];
  /** The replayed history of one agreement; null when none was made. */
  readonly replay: Replay | null;
}

/** Who reads what everybody may know, and the past. */
const READER = 'au-1';

async function choose(client: PersonaClient): Promise<readonly Pick[]> {
  const registry = await client.list<Candidate>(READER, '/api/v1/organizations?limit=200');
  const running = await client.list<{ organization: { id: string } }>(
    READER,
    '/api/v1/agreements?state=Active&state=Suspended&limit=200',
  );
  return pickOrganizations(shippedJourneys(), registry, new Set(running.map((one) => one.organization.id)));
}

/** The agreement whose history says most: the one at Secret with its accepted risks, else the last that was submitted. */
function worthReplaying(played: readonly PlayedJourney[]): string | null {
  const results = played.filter(isPlayed).filter((one) => one.agreementIds.length > 0);
  const best = results.find((one) => one.name === 'secret-with-risk') ?? results.at(-1);
  return best?.agreementIds.at(-1) ?? null;
}

async function perform(pick: Pick, stage: Stage, { url, clock }: DemoOptions): Promise<PlayedJourney> {
  const { name, journey } = pick.journey;
  if (pick.slug === null) {
    stage.skipped(pick.reason);
    return { name, title: journey.title, skipped: pick.reason };
  }
  const onStep = stage.steps(pick.journey, pick.slug);
  const replacement = pick.as === undefined ? {} : { as: pick.as };
  return { name, ...(await playJourney(journey, { url, onStep, ...replacement, ...(clock ? { clock } : {}) })) };
}

/**
 * Plays the journeys that come with the product against a running system in demo mode, prints each step as it happens and
 * then the replayed history of one agreement. Can be run again: organizations without an agreement in force take the
 * places of those that have one by now; when too few are left it says so and plays what it can.
 * @throws {DemoImpossible} when nothing answers or the system is not in demo mode
 */
export async function runDemo(options: DemoOptions): Promise<DemoReport> {
  const { url, out, color, json } = options;
  const stage = new Stage(json ? () => undefined : (text) => out.write(text), color);
  const client = new PersonaClient(url);
  const picks = await choose(client);
  stage.open(url, picks.length);
  const journeys: PlayedJourney[] = [];
  for (const [index, pick] of picks.entries()) {
    const place = `${index + 1}/${picks.length}`;
    options.onJourney?.(place);
    stage.title(pick.journey, place);
    journeys.push(await perform(pick, stage, options));
  }
  const agreementId = worthReplaying(journeys);
  const replay = agreementId === null ? null : await readReplay(client, agreementId, READER);
  if (replay) stage.replayed(replay);
  stage.close(journeys);
  const ok = journeys.filter(isPlayed).every((one) => one.ok);
  const report = { url, ok, journeys, replay };
  if (json) out.write(`${JSON.stringify(report, null, 2)}\n`);
  return report;
}
