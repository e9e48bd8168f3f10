import { commandOf, type ShippedJourney } from './journey.js';
import type { Paint } from './paint.js';
import type { StepResult } from './player.js';
import { headingLine, indentOf, tableLine, widthOf, wrapped, type Cell, type Column } from './table.js';

/** Width that texts are broken at. */
const LINE = 118;
const INDENT = '  ';

/** The table of one journey: its columns are known before the first answer, so steps can be shown as they happen. */
export interface JourneyTable {
  readonly heading: string;
  linesOf(step: StepResult): readonly string[];
}

function columnsOf({ journey: { steps } }: ShippedJourney, actorOf: (as: string) => string): readonly Column[] {
  const width = (title: string, cells: readonly (string | undefined)[]) => ({
    title,
    width: widthOf(
      title,
      cells.map((cell) => cell ?? ''),
    ),
  });
  return [
    { ...width('#', [String(steps.length)]), right: true, style: 'dim' },
    { title: 'time', width: '99999 ms'.length, right: true, style: 'dim' },
    {
      ...width(
        'actor',
        steps.map((step) => actorOf(step.as)),
      ),
      style: 'cyan',
    },
    width(
      'command',
      steps.map((step) => commandOf(step.request)),
    ),
    width(
      'state',
      steps.map((step) => step.expect.state),
    ),
    { title: 'events', width: 'events'.length },
  ];
}

/** What happened: the events one below the other, or the refusal with its code. */
function outcomes({ events, code, command, status }: StepResult): readonly Cell[] {
  if (code !== undefined) return [{ text: `refused: ${code}`, style: 'yellow' }];
  if (command === 'read history') return [`${events.length} events, as recorded`];
  if (command === 'read') return [status === 200 ? 'as recorded' : `status ${status}`];
  return events.map((text): Cell => ({ text, style: 'green' }));
}

/** Lays out a journey. @param actorOf the persona that plays a role, where another organization took a place */
export function journeyTable(shipped: ShippedJourney, actorOf: (as: string) => string, paint: Paint): JourneyTable {
  const columns = columnsOf(shipped, actorOf);
  const below = ' '.repeat(indentOf(columns, 3));
  const explain = (text: string): readonly string[] => wrapped(text, LINE - below.length).map((line) => below + line);
  return {
    heading: INDENT + headingLine(columns, paint),
    linesOf(step) {
      const [first = '', ...rest] = outcomes(step);
      const { step: number, actor, command, state, milliseconds, detail, differences } = step;
      const cells = [String(number), `${milliseconds} ms`, actor, command, state ?? '', first];
      return [
        tableLine(columns, cells, paint),
        ...rest.map((cell) => tableLine(columns, ['', '', '', '', '', cell], paint)),
        ...(detail === undefined ? [] : explain(detail)),
        ...differences.flatMap((one) => explain(`Not as expected: ${one}.`).map((line) => paint('red', line))),
      ].map((line) => INDENT + line);
    },
  };
}
