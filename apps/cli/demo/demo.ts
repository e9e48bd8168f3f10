import type { Clock } from '@accord/kernel';
import { PersonaClient } from './client.js';
import { journeyTable } from './journey.lines.js';
import { shippedJourneys, slugOf, type ShippedJourney } from './journey.js';
import { painter, plain, type Paint } from './paint.js';
import { pickOrganizations, type Candidate, type Pick } from './pick.js';
import { playJourney, type JourneyResult } from './player.js';
import { readReplay, replayLines, type Replay } from './replay.js';

/** How the demo is run. */
export interface DemoOptions {
  /** Origin of a running system in demo mode. */
  readonly url: string;
  /** Where it is printed. */
  readonly out: { write(text: string): unknown };
  readonly color: boolean;
  /** One JSON document at the end instead of tables. */
  readonly json: boolean;
  readonly clock?: Clock;
}

/** What became of one of the journeys. */
export type PlayedJourney =
  | ({ readonly name: string } & JourneyResult)
  | { readonly name: string; readonly title: string; readonly skipped: string };

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

/** The agreement whose history says most: the one at Secret with its accepted risks, else the last that was decided. */
function worthReplaying(played: readonly PlayedJourney[]): string | null {
  const results = played.filter((one) => 'steps' in one);
  const best = results.find((one) => one.name === 'secret-with-risk') ?? results.findLast((one) => one.ok);
  return best?.agreementIds.at(-1) ?? null;
}

/** Prints as the demo goes along, or nothing at all. */
class Stage {
  private readonly paint: Paint;

  constructor(private readonly options: DemoOptions) {
    this.paint = painter(options.color);
  }

  say(...lines: readonly string[]): void {
    if (!this.options.json) this.options.out.write(`${lines.join('\n')}\n`);
  }

  open(count: number): void {
    const { paint } = this;
    this.say(
      paint(
        'bold',
        `Accord at ${this.options.url}: ${count} journeys from application to active, and what gets in the way`,
      ),
    );
  }

  title(shipped: ShippedJourney, place: string): void {
    this.say('', this.paint('bold', `${place}  ${shipped.journey.title}`));
  }

  skipped(reason: string): void {
    this.say(this.paint('yellow', `  Not played: ${reason}.`));
  }

  replayed({ agreementId, number, rows }: Replay): void {
    const { paint } = this;
    this.say(
      '',
      paint('bold', `Replay of ${number ?? agreementId}: every event in order, and the state after each`),
      ...replayLines(rows, paint).map((line) => `  ${line}`),
    );
  }

  async journey(url: string, { journey: shipped, ...pick }: Extract<Pick, { slug: string }>): Promise<JourneyResult> {
    const { paint } = this;
    const own = `${slugOf(shipped.journey)}.`;
    const actorOf = (as: string): string => (as.startsWith(own) ? `${pick.slug}.${as.slice(own.length)}` : as);
    const table = journeyTable(shipped, actorOf, paint);
    const note =
      pick.as === undefined ? '' : ` (in the place of ${slugOf(shipped.journey)}, which has an agreement in force)`;
    this.say(paint('dim', `  with ${pick.slug}${note}`), table.heading);
    const { clock } = this.options;
    return playJourney(shipped.journey, {
      url,
      ...(pick.as === undefined ? {} : { as: pick.as }),
      ...(clock === undefined ? {} : { clock }),
      onStep: (step) => this.say(...table.linesOf(step)),
    });
  }

  close(report: DemoReport): void {
    const { paint } = this;
    const results = report.journeys.filter((one) => 'steps' in one);
    const steps = results.flatMap((one) => one.steps);
    const refused = steps.filter((one) => one.code !== undefined && one.differences.length === 0).length;
    const events = steps.filter((one) => !one.command.startsWith('read')).flatMap((one) => one.events).length;
    const total = steps.reduce((sum, one) => sum + one.milliseconds, 0);
    const waiting = report.journeys.length - results.length;
    const failed = results.filter((one) => !one.ok);
    this.say(
      '',
      paint(
        'bold',
        `Played ${results.length} of ${report.journeys.length} journeys: ${steps.length} steps, ${events} events, ${refused} refusals as expected, ${total} ms of answers.`,
      ),
      ...results.map((one) => `  ${outcomeOf(one)}  ${plain(one.organization.legalName)}`),
      ...(waiting === 0
        ? []
        : [
            paint(
              'yellow',
              `  Too few organizations without an agreement in force are left for ${waiting} of the journeys.`,
            ),
          ]),
      ...failed.map((one) => paint('red', `  Ended early: ${one.title}`)),
    );
  }
}

const OUTCOME_WIDTH = 16;

/** The state in which a journey left its agreement. */
function outcomeOf({ steps }: JourneyResult): string {
  return (steps.findLast((one) => one.state !== undefined)?.state ?? 'none').padEnd(OUTCOME_WIDTH);
}

/**
 * Plays the journeys that come with the product against a running system in demo mode, prints each step as it happens and
 * then the replayed history of one agreement. Can be run again: organizations without an agreement in force take the
 * places of those that have one by now; when too few are left it says so and plays what it can.
 * @throws {DemoImpossible} when nothing answers or the system is not in demo mode
 */
export async function runDemo(options: DemoOptions): Promise<DemoReport> {
  const stage = new Stage(options);
  const client = new PersonaClient(options.url);
  const picks = await choose(client);
  stage.open(picks.length);
  const journeys: PlayedJourney[] = [];
  for (const [index, pick] of picks.entries()) {
    const { name, journey } = pick.journey;
    stage.title(pick.journey, `${index + 1}/${picks.length}`);
    if (pick.slug === null) {
      stage.skipped(pick.reason);
      journeys.push({ name, title: journey.title, skipped: pick.reason });
    } else journeys.push({ name, ...(await stage.journey(options.url, pick)) });
  }
  const agreementId = worthReplaying(journeys);
  const replay = agreementId === null ? null : await readReplay(client, agreementId, READER);
  if (replay) stage.replayed(replay);
  const ok = journeys.every((one) => 'skipped' in one || one.ok);
  const report = { url: options.url, ok, journeys, replay };
  stage.close(report);
  if (options.json) options.out.write(`${JSON.stringify(report, null, 2)}\n`);
  return report;
}
