import { journeyTable } from './journey.lines.js';
import { slugOf, type ShippedJourney } from './journey.js';
import { painter, plain, type Paint } from './paint.js';
import { isPlayed, type PlayedJourney } from './played-journey.js';
import type { JourneyResult, StepResult } from './player.js';
import { replayLines, type Replay } from './replay.js';

const STATE_WIDTH = 16;

/** The state in which a journey left its agreement; a draft that follows at the end is only the way on. */
const lastState = ({ steps }: JourneyResult): string =>
  (steps.findLast((one) => one.state !== undefined && one.state !== 'Draft')?.state ?? 'none').padEnd(STATE_WIDTH);

/** Counts for the last line: what was sent, what came of it, how long the system took. */
function totals(steps: readonly StepResult[]): string {
  const events = steps.filter((one) => !one.command.startsWith('read')).flatMap((one) => one.events).length;
  const refused = steps.filter((one) => one.code !== undefined && one.differences.length === 0).length;
  const milliseconds = steps.reduce((sum, one) => sum + one.milliseconds, 0);
  return `${steps.length} steps, ${events} events, ${refused} refusals as expected, ${milliseconds} ms of answers`;
}

/** Prints the demo as it goes along. */
export class Stage {
  private readonly paint: Paint;

  constructor(
    private readonly write: (text: string) => unknown,
    color: boolean,
  ) {
    this.paint = painter(color);
  }

  /** The first line. */
  open(url: string, count: number): void {
    const what = 'from application to active and to the end, and what gets in the way';
    this.say(this.paint('bold', `Accord at ${url}: ${count} journeys ${what}`));
  }

  /** The title of a journey; `place` is which of how many. */
  title({ journey }: ShippedJourney, place: string): void {
    this.say('', this.paint('bold', `${place}  ${journey.title}`));
  }

  /** Why a journey is not played. */
  skipped(reason: string): void {
    this.say(this.paint('yellow', `  Not played: ${reason}.`));
  }

  /** Lays out a journey as it is played with an organization; returns what prints one step. */
  steps(shipped: ShippedJourney, slug: string): (step: StepResult) => void {
    const own = slugOf(shipped.journey);
    const actorOf = (as: string): string => (as.startsWith(`${own}.`) ? slug + as.slice(own.length) : as);
    const table = journeyTable(shipped, actorOf, this.paint);
    this.say(this.paint('dim', `  with ${slug}${slug === own ? '' : ` in the place of ${own}`}`), table.heading);
    return (step) => this.say(...table.linesOf(step));
  }

  /** The replayed history of one agreement. */
  replayed({ agreementId, number, rows }: Replay): void {
    const title = `Replay of ${number ?? agreementId}: every event in order, and the state after each`;
    this.say('', this.paint('bold', title), ...replayLines(rows, this.paint).map((line) => `  ${line}`));
  }

  /** What it came to. */
  close(journeys: readonly PlayedJourney[]): void {
    const { paint } = this;
    const played = journeys.filter(isPlayed);
    const left = journeys.length - played.length;
    const counts = totals(played.flatMap((one) => one.steps));
    this.say('', paint('bold', `Played ${played.length} of ${journeys.length} journeys: ${counts}.`));
    for (const one of played) this.say(`  ${lastState(one)}  ${plain(one.organization.legalName)}`);
    if (left > 0)
      this.say(paint('yellow', `  Too few organizations without an agreement in force are left: ${left} not played.`));
    for (const one of played) if (!one.ok) this.say(paint('red', `  Ended early: ${one.title}`));
  }

  private say(...lines: readonly string[]): void {
    this.write(`${lines.join('\n')}\n`);
  }
}
