import { derivedId } from '@accord/kernel';
import { randomFrom } from './random.js';
import type { Templates } from './templates.js';

/** Days between two commands of one agreement. */
const DAYS_PER_STEP = 3;
/** Days over which agreements begin: three years. */
const DAYS = 1_095;
/** Agreements of the one organization that has many; fewer in a small log. */
const OF_THE_GREATEST = 800;

/** One agreement of the log that is to be made. */
export interface PlannedAgreement {
  readonly index: number;
  readonly agreementId: string;
  readonly organization: number;
  readonly template: number;
  /** Commands that it has come to: the way of its template, or a part of it. */
  readonly steps: number;
  /** Day of its first command, from 0. */
  readonly startsOn: number;
}

/** What a log of so many agreements holds, the same in every run. */
export class Plan {
  readonly organizations: number;
  private readonly random = randomFrom(20_161_003);
  readonly agreements: readonly PlannedAgreement[];

  constructor(
    readonly size: number,
    templates: Templates,
  ) {
    this.organizations = Math.max(2, Math.min(20_000, Math.floor(size / 5)));
    const greatest = Math.min(OF_THE_GREATEST, Math.floor(size / 12));
    this.agreements = Array.from({ length: size }, (_, index) => this.planned(index, greatest, templates));
  }

  /** The last day on which something happens. */
  get lastDay(): number {
    return Math.max(...this.agreements.map((one) => one.startsOn + (one.steps - 1) * DAYS_PER_STEP));
  }

  /** Who takes which step on a day; nobody takes two on one. */
  *on(day: number): Generator<{ agreement: PlannedAgreement; step: number }> {
    for (const agreement of this.agreements) {
      if (agreement.startsOn > day) return;
      const since = day - agreement.startsOn;
      const step = since / DAYS_PER_STEP;
      if (since % DAYS_PER_STEP === 0 && step < agreement.steps) yield { agreement, step };
    }
  }

  private planned(index: number, greatest: number, { agreements }: Templates): PlannedAgreement {
    const template = Math.floor(this.random() * agreements.length);
    const all = agreements[template]!.length;
    const isBrokenOff = this.random() < 0.3;
    const steps = isBrokenOff ? 1 + Math.floor(this.random() * all) : all;
    const belongsToGreatest = index % Math.max(1, Math.floor(this.size / Math.max(1, greatest))) === 0;
    return {
      index,
      agreementId: derivedId(`scale/agreement/${index}`),
      organization: belongsToGreatest ? 0 : Math.floor(this.random() * this.organizations),
      template,
      steps,
      startsOn: Math.floor((index * DAYS) / this.size),
    };
  }
}

/** Id of an organization of the log. */
export const organizationId = (index: number): string => derivedId(`scale/organization/${index}`);
