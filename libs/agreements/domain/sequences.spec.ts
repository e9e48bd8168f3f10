import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { availableActions } from './available-actions.js';
import type { AgreementCommand } from './commands.js';
import { agreementDecider } from './decide.js';
import type { RecordedAgreementEvent } from './events.js';
import { pendingWork } from './pending-work.js';
import { commandOfSlug, commandSlug } from './slugs.js';
import type { StateName } from './state.js';
import { alphabet, letterFor } from './testing/alphabet.js';
import { Oracle } from './testing/oracle.js';
import { actorFor, persons } from './testing/persons.js';
import { beginning, send, type World } from './testing/world.js';

/** One step of a random life: something that is waited for, or anything at all; by anyone; perhaps after some days. */
const step = fc.record({
  waitedFor: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  letter: fc.nat(),
  person: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat() }),
  days: fc.oneof({ weight: 20, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 31, 61, 366) }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const everybody = [...persons.keys()];

function next(world: World, { waitedFor, letter, person, days }: Step): World {
  const now = new Date(Date.parse(world.now) + days * 86_400_000).toISOString();
  const later = { ...world, now };
  const pending = waitedFor ? waitingIn(later) : [];
  const waited = pending.length > 0 ? commandOfSlug(pending[letter % pending.length]!.command) : null;
  const wanted = world.state.revision < 0 ? 'CreateDraft' : waited;
  const [usual, make] = wanted ? letterFor(wanted, later, letter) : alphabet[letter % alphabet.length]!;
  const subjectId = person === null ? usual : everybody[person % everybody.length]!;
  return tried(later, subjectId, make(later));
}

const waitingIn = ({ state, organization, policy, now }: World) =>
  pendingWork(state, { ...organization, isEligible: true }, policy(now));

/** States that somebody has to lead on from. */
const UNDER_WAY: ReadonlySet<StateName> = new Set([
  'Draft',
  'Proposed',
  'ChangesRequested',
  'PrivacyReviewed',
  'ClassifiedAccessApproved',
]);

/** Sends a command and looks at what came of it. */
function tried(world: World, subjectId: string, command: AgreementCommand): World {
  const { result, after } = send(world, actorFor(subjectId, command.type), command);
  if (!result.ok) return after;
  const oracle = new Oracle(after);
  expect([...oracle.separation(), ...oracle.signatures()]).toEqual([]);
  if (command.type === 'ActivateAgreement') expect(oracle.activation()).toEqual([]);
  expect(isOffered(world, subjectId, command)).toBe(true);
  expect(waitingIn(after).length > 0).toBe(UNDER_WAY.has(after.state.state));
  return after;
}

/** What was accepted was also shown as allowed before. */
function isOffered(world: World, subjectId: string, command: AgreementCommand): boolean {
  if (command.type === 'CreateDraft') return true;
  const { agreementId, now, state, organization, predecessors, agreementsInForce, draft } = world;
  const premises = {
    policy: world.policy(now),
    organization,
    predecessors,
    agreementsInForce,
    draft,
    assignee: null,
    nextNumber: null,
  };
  const { function: name, ...person } = actorFor(subjectId, command.type);
  const context = { agreementId, now, today: now.slice(0, 10), premises };
  const offers = availableActions(state, { ...person, functions: [name, ...person.functions] }, context);
  return offers.some((offer) => offer.command === commandSlug(command.type) && offer.allowed);
}

const throughJson = (event: RecordedAgreementEvent): RecordedAgreementEvent => JSON.parse(JSON.stringify(event));

describe('a thousand random lives of an agreement', () => {
  it('never lose a gate, a signature or separation of duties, wait for somebody, and replay to the same state', () => {
    const reached = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }), (steps) => {
        const world = steps.reduce(next, beginning);
        reached.set(world.state.state, (reached.get(world.state.state) ?? 0) + 1);
        const replayed = world.history
          .map(throughJson)
          .reduce((state, event) => agreementDecider.evolve(state, event), agreementDecider.initialState);
        expect(replayed).toEqual(JSON.parse(JSON.stringify(world.state)));
        expect(world.history.map(({ revision }) => revision)).toEqual(world.history.map((_, index) => index));
      }),
      { numRuns: 1000, seed: 13_691 },
    );
    // a test that never gets anywhere proves nothing
    for (const state of ['Proposed', 'ChangesRequested', 'PrivacyReviewed', 'Active', 'Withdrawn', 'Rejected'])
      expect([state, reached.get(state) ?? 0]).not.toEqual([state, 0]);
  });
});
