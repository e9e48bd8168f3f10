import { addDays, isStaffFunction, FUNCTIONS as ALL } from '@accord/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  editionsOf,
  PolicyBook,
  policyDecider,
  type PolicyCommand,
  type PolicyState,
  type RecordedPolicyEvent,
} from './index.js';
import {
  approve,
  author,
  begun,
  CLAUSE,
  intakeOf,
  other,
  propose,
  recordedAs,
  revise,
  WINDOW,
  withdraw,
} from './testing/given.js';

const FIRST_DAY = '2026-03-02';

/** One day on which something is tried; most of it is refused. */
const tried = fc.record({
  after: fc.nat(6),
  ahead: fc.integer({ min: -1, max: 15 }),
  what: fc.constantFrom(
    'propose',
    'clause',
    'window',
    'functions',
    'revise',
    'approve',
    'approve',
    'approve',
    'approve',
    'withdraw',
  ),
  which: fc.nat(4),
  value: fc.integer({ min: 3, max: 30 }),
  by: fc.constantFrom(author, other),
});
type Tried = typeof tried extends fc.Arbitrary<infer One> ? One : never;

function commandOf({ what, which, value, ahead }: Tried, today: string, state: PolicyState): PolicyCommand {
  const effectiveFrom = addDays(today, ahead);
  const open = state.publications.filter(({ approved, withdrawn }) => !approved && !withdrawn);
  const among = what === 'withdraw' ? state.publications : open;
  const version = among[which % Math.max(1, among.length)]?.version ?? '2026.9';
  if (what === 'propose') return propose(effectiveFrom, intakeOf(value));
  if (what === 'revise') return revise(version, effectiveFrom, { values: intakeOf(value) });
  if (what === 'approve') return approve(version);
  if (what === 'withdraw') return withdraw(version);
  const said = { effectiveFrom, reason: 'Because.' };
  if (what === 'functions') {
    const holds = ALL.filter((name, n) => isStaffFunction(name) && (value + n) % 3 === 0);
    return { type: 'ProposeFunctions', payload: { ...said, functions: { subjectId: `p-${value % 3}`, holds } } };
  }
  if (what === 'clause')
    return { type: 'ProposeClause', payload: { ...said, clause: { ...CLAUSE, text: `Text ${value}.` } } };
  return {
    type: 'ProposeStatutoryWindow',
    payload: { ...said, window: { ...WINDOW, to: addDays('2027-01-01', value) } },
  };
}

interface Played {
  readonly events: readonly RecordedPolicyEvent[];
  /** The day on which each event was recorded. */
  readonly days: readonly string[];
}

const evolve = (state: PolicyState, event: RecordedPolicyEvent): PolicyState => policyDecider.evolve(state, event);
const bookOf = (events: readonly RecordedPolicyEvent[]): PolicyBook =>
  new PolicyBook(editionsOf(events.reduce(evolve, policyDecider.initialState)), events.length - 1);

/** Plays attempts day by day; what is accepted is the record. */
function play(attempts: readonly Tried[]): Played {
  const events: RecordedPolicyEvent[] = [recordedAs(begun, 0)];
  const days = [FIRST_DAY];
  let today = FIRST_DAY;
  for (const one of attempts) {
    today = addDays(today, one.after);
    const state = events.reduce(evolve, policyDecider.initialState);
    const decided = policyDecider.decide(commandOf(one, today, state), state, {
      commandId: 'command',
      actor: one.by,
      now: `${today}T15:00:00.000Z`,
      today,
      expectedRevision: state.revision,
    });
    if (!decided.ok) continue;
    for (const event of decided.value) {
      events.push(recordedAs({ event, by: one.by }, events.length));
      days.push(today);
    }
  }
  return { events, days };
}

/** What holds on a day, without what is known of days to come, and without what is asked of it. */
const heldOn = (book: PolicyBook, day: string): string => {
  const { changesOn: _ahead, calendar, deadlines, ...values } = book.at(day);
  const counted = [
    deadlines.intake(day),
    calendar.addBusinessDays(day, 40),
    calendar.businessDaysBetween('2026-01-01', day),
  ];
  return JSON.stringify({ values, counted, held: [...book.functionsAt(day)] });
};

describe('the policy in force on a day', () => {
  const attempts = fc.array(tried, { minLength: 16, maxLength: 28, size: 'max' });
  let effective = 0;

  it('is a pure function of what was published up to it: whatever is published later leaves it as it was', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const { events, days } = play(all);
        const whole = bookOf(events);
        for (let length = 1; length <= events.length; length += 1) {
          const until = bookOf(events.slice(0, length));
          // Up to the day on which the next thing was recorded, nothing more can be known.
          const last = days[length] ?? addDays(days[length - 1]!, 60);
          for (const day of new Set([days[length - 1]!, addDays(days[length - 1]!, 1), last]))
            if (day <= last) expect([day, heldOn(until, day)]).toEqual([day, heldOn(whole, day)]);
        }
        effective += whole.editions.filter(({ effectiveFrom }) => effectiveFrom <= days.at(-1)!).length - 1;
      }),
      { numRuns: 30, seed: 13691 },
    );
    expect(effective).toBeGreaterThan(10); // what is shown was not shown of nothing
  });

  it('does not depend on the order of proposals, but on the days of effect, and on approvals of one day', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const { events } = play(all);
        const { editions } = bookOf(events);
        const order = editions.map(({ effectiveFrom }) => effectiveFrom);
        expect(order).toEqual(order.toSorted());
        const state = events.reduce(evolve, policyDecider.initialState);
        const shuffled = { ...state, publications: state.publications.toReversed() };
        expect(editionsOf(shuffled)).toEqual(editions);
      }),
      { numRuns: 30, seed: 13691 },
    );
  });

  it('has a version that no other policy ever had', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const { events } = play(all);
        const versions = bookOf(events).editions.map(({ version }) => version);
        expect(new Set(versions).size).toBe(versions.length);
      }),
      { numRuns: 30, seed: 13691 },
    );
  });
});
