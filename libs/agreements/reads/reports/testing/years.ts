import { derivedId, type FunctionName } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import {
  happened,
  recordedLog,
  registered,
  SAMPLES,
  wayToActive,
  type Given,
} from '@accord/agreements/projections/testing';
import type { EventPayloads } from '@accord/agreements/domain';
import { waysOfYears } from './applications.js';
import { Chance } from './chance.js';

const DAY_MS = 86_400_000;
const FIRST = Date.parse('2019-11-04T15:00:00.000Z');
const AGREEMENTS = 48;
const APPLICATIONS = 60;
const ORGANIZATIONS = 9;
const LEVELS = ['Low', 'Moderate', 'High'] as const;
const SOURCES = ['privacyCondition', 'standardsGap', 'securityFinding'] as const;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const staff = (subjectId: string, name: FunctionName) => ({ subjectId, function: name });

/** What happens to one agreement, each with its moment. */
class Life {
  readonly events: Given[] = [];
  private risks = 0;

  constructor(
    private readonly id: string,
    private readonly chance: Chance,
    private at: number,
  ) {}

  add(given: Given, days = 1 + this.chance.below(25)): void {
    this.at += days * DAY_MS + this.chance.below(9) * 3_600_000;
    this.events.push({ ...given, recordedAt: new Date(this.at).toISOString() });
  }

  risk(): void {
    this.risks += 1;
    const level = this.chance.one(LEVELS);
    const { form } = SAMPLES.RiskAccepted;
    const data: Partial<EventPayloads['RiskAccepted']> = {
      riskId: `risk-${this.risks}`,
      residualLevel: level,
      expiresOn: dayOf(this.at + (60 + this.chance.below(1_100)) * DAY_MS),
      supersedes: `risk-${this.risks - (this.chance.flip(0.4) ? 1 : 100)}`,
      form: {
        ...form,
        source: { ...form.source, kind: this.chance.one(SOURCES) },
        rollUp: {
          ...form.rollUp,
          department: this.chance.one(['Energy', 'Homeland Security', 'Treasury']),
          component: this.chance.one(['Office A', 'Office B']),
          reportToOMB: this.chance.flip(0.5),
        },
      },
    };
    this.add(
      happened(this.id, 'RiskAccepted', staff(this.chance.one(['ra-one', 'ra-two']), 'dhs.risk_acceptor'), data),
    );
  }

  activate(): void {
    const effectiveOn = dayOf(this.at + DAY_MS);
    const expiresOn = dayOf(this.at + (400 + this.chance.below(900)) * DAY_MS);
    const data = { effectiveOn, expiresOn, expiresAt: `${expiresOn}T23:59:59.000Z` };
    this.add(happened(this.id, 'AgreementActivated', staff('staff-nccic.case_manager', 'nccic.case_manager'), data), 1);
  }

  year(n: number): void {
    const officer = undefined;
    const acts: (() => void)[] = [
      () => this.risk(),
      () =>
        this.add(
          happened(this.id, 'RiskAcceptanceWithdrawn', staff('ra-one', 'dhs.risk_acceptor'), {
            riskId: `risk-${this.risks}`,
          }),
        ),
      () =>
        this.add(happened(this.id, 'RiskAcceptanceExpired', staff('clock', 'clock'), { riskId: `risk-${this.risks}` })),
      () =>
        this.add(
          happened(this.id, 'ChangedConditionReported', officer, {
            kind: this.chance.one(['LossOrCompromise', 'Ownership']),
          }),
        ),
      () => this.add(happened(this.id, 'ConditionDischarged', staff('staff-dhs.privacy', 'dhs.privacy'))),
      () => this.add(happened(this.id, 'AgreementSuspended', staff('staff-nccic.case_manager', 'nccic.case_manager'))),
    ];
    for (let times = 1 + this.chance.below(4); times > 0; times -= 1) this.chance.one(acts)();
    if (this.chance.flip(0.7))
      this.add(
        happened(this.id, 'AnnualReviewCompleted', staff('staff-nccic.case_manager', 'nccic.case_manager'), {
          year: n,
        }),
        120,
      );
  }
}

function lifeOf(n: number): readonly Given[] {
  const chance = new Chance(n + 1);
  const id = derivedId(`year agreement ${n}`);
  const organizationId = derivedId(`year organization ${n % ORGANIZATIONS}`);
  const life = new Life(id, chance, FIRST + Math.floor((n * 2_000) / AGREEMENTS) * DAY_MS);
  const way = wayToActive(id, organizationId).filter(
    ({ type }) => type !== 'RiskAccepted' && type !== 'AgreementActivated',
  );
  const isMixed = n % 7 === 3; // one person on both sides of a decision: the record of before the rule, or a mistake
  const steps = chance.flip(0.2) ? 3 + chance.below(12) : way.length;
  for (const one of way.slice(0, steps))
    life.add(
      isMixed && one.type === 'PrivacyReviewPassed'
        ? { ...one, actor: staff('staff-nccic.case_manager', 'dhs.privacy') }
        : one,
    );
  if (steps < way.length) {
    if (chance.flip(0.5)) life.add(happened(id, 'AgreementWithdrawn'));
    return life.events;
  }
  for (let risks = 1 + chance.below(3); risks > 0; risks -= 1) life.risk();
  if (chance.flip(0.1)) {
    life.add(happened(id, 'AgreementRejected', staff('staff-ao', 'nccic.approving_official')));
    return life.events;
  }
  life.activate();
  for (let year = 1; year <= 2; year += 1) life.year(year);
  if (chance.flip(0.3)) life.add(happened(id, 'AgreementTerminated', staff('staff-ao', 'nccic.approving_official')));
  return life.events;
}

/** A log of seven years: dozens of agreements that come, change and go, in the order of time. */
export function logOfYears(): readonly RecordedEvent[] {
  const organizations = Array.from({ length: ORGANIZATIONS }, (_, n) => ({
    ...registered(derivedId(`year organization ${n}`), `year-${n}`, `Organization of years ${n}`),
    recordedAt: new Date(FIRST - DAY_MS).toISOString(),
  }));
  const lives = Array.from({ length: AGREEMENTS }, (_, n) => lifeOf(n)).flat();
  const ways = waysOfYears(
    APPLICATIONS,
    (n) => derivedId(`year organization ${n % ORGANIZATIONS}`),
    (seed) => new Chance(seed),
    (n) => FIRST + Math.floor((n * 2_200) / APPLICATIONS) * DAY_MS,
  );
  const end = lives
    .map((one) => one.recordedAt!)
    .toSorted()
    .at(-1)!;
  return recordedLog([
    ...organizations,
    ...[...lives, ...ways.filter((one) => one.recordedAt! <= end)].toSorted((a, b) =>
      a.recordedAt! < b.recordedAt! ? -1 : 1,
    ),
  ]);
}
