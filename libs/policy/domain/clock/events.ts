import type { DataOf, EventsOf, FunctionName, LocalDate } from '@accord/kernel';
import { event } from '../grammar.js';
import type { PolicyState } from '../state.js';

/** Cover of a statute that has ended, or begun. */
interface Turned {
  readonly statute: string;
  readonly from: LocalDate;
  /** The last day of it, as far as the policy knows one. */
  readonly to?: LocalDate;
  /** Agreements in force that named the statute as an authority. */
  readonly affectedCount: number;
}

interface Told {
  readonly rule: string;
  readonly step: string;
  readonly action: string;
  readonly dueOn: LocalDate;
  readonly recipients: readonly FunctionName[];
}

const turned = (inForce: boolean) =>
  event<Turned>({
    version: 1,
    seals: [],
    fold: ({ turned: before }: PolicyState, { statute, from }) => ({ turned: [...before, { statute, from, inForce }] }),
  });

const StatutoryCoverageLapsed = turned(false);

const StatutoryCoverageRestored = turned(true);

/** An office was told of something that runs on the program as a whole. */
const ProgramDeadlineTold = event<Told>({
  version: 1,
  seals: [],
  fold: ({ told }, { rule, step }) => ({ told: [...told, { rule, step }] }),
});

/** What the clock records of the policy. */
export const clockEvents = { StatutoryCoverageLapsed, StatutoryCoverageRestored, ProgramDeadlineTold };

/** An event of the clock. */
export type ClockEvent = EventsOf<DataOf<typeof clockEvents>>;
