import { type Actor, localDateOf, type Principal, type Refusal, type Result } from '@accord/kernel';
import { policyFactsAt } from '@accord/policy/testing';
import type { AgreementCommand } from '../agreement.js';
import { agreementDecider } from '../decider.js';
import type { AgreementEvent, RecordedAgreementEvent } from '../agreement.js';
import { nextDraft } from '../drafting/draft.js';
import type { DecisionContext, OrganizationFacts, Premises } from '../premises.js';
import type { AgreementState } from '../state.js';
import { answers } from './applications.js';
import { AGREEMENT, organization, persons } from './persons.js';

/** An agreement with everything around it that decisions look at, at one moment. Never changed: each step makes a new one. */
export interface Scene {
  readonly agreementId: string;
  readonly state: AgreementState;
  readonly history: readonly RecordedAgreementEvent[];
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly organization: OrganizationFacts;
  readonly predecessors: Premises['predecessors'];
  readonly agreementsInForce: Premises['agreementsInForce'];
  readonly draft: Premises['draft'];
  /** The agreement that took the place of this one, where one did. */
  readonly successor?: NonNullable<Premises['successor']>;
  /** Everybody who could take part, by subject id. */
  readonly people: ReadonlyMap<string, Principal>;
  readonly policy: (now: string) => Premises['policy'];
  /** The rules under test: the product's own, unless a test asks what would come of weaker ones. */
  readonly decide: Decide;
}

/** How a command is decided. */
export type Decide = (
  command: AgreementCommand,
  state: AgreementState,
  context: DecisionContext,
) => Result<readonly AgreementEvent[], Refusal>;

/** Nothing has happened yet; it is the morning of 2 March 2026 and the organization has attested every item. */
export const beginning: Scene = {
  agreementId: AGREEMENT,
  state: agreementDecider.initialState,
  history: [],
  now: '2026-03-02T15:00:00.000Z',
  organization: {
    ...organization,
    attestation: {
      baselineVersion: '2016.1',
      answers: answers(),
      validUntil: '2027-03-01',
      lapsed: false,
      withdrawnItemIds: [],
      withdrawals: [],
    },
  },
  predecessors: [],
  agreementsInForce: [],
  draft: null,
  people: persons,
  policy: policyFactsAt,
  decide: (command, state, context) => agreementDecider.decide(command, state, context),
};

/** What a decision sees of the scene beside the command. */
export const premisesOf = (scene: Scene, command: AgreementCommand): Premises => ({
  policy: scene.policy(scene.now),
  organization: scene.organization,
  predecessors: scene.predecessors,
  agreementsInForce: scene.agreementsInForce,
  assignee: 'subjectId' in command.payload ? (scene.people.get(command.payload.subjectId) ?? null) : null,
  draft: scene.draft,
  ...(scene.successor ? { successor: scene.successor } : {}),
  nextNumber: 'ISA-2026-00001',
});

/** The context of a command that is sent now, on the revision that stands unless said otherwise. */
export function contextOf(
  scene: Scene,
  actor: Actor,
  command: AgreementCommand,
  expectedRevision: number | null = scene.state.revision < 0 ? null : scene.state.revision,
): DecisionContext {
  return {
    agreementId: scene.agreementId,
    commandId: `${scene.agreementId}/${scene.history.length}/${command.type}/${actor.subjectId}`,
    actor,
    now: scene.now,
    today: localDateOf(scene.now),
    expectedRevision,
    premises: premisesOf(scene, command),
  };
}

/** What came of a command: the refusal, or the events and the scene after them. */
export interface Outcome {
  readonly result: Result<readonly AgreementEvent[], Refusal>;
  readonly before: Scene;
  readonly after: Scene;
}

/** Sends a command as a person in a function. */
export function send(scene: Scene, actor: Actor, command: AgreementCommand, expectedRevision?: number | null): Outcome {
  const context = contextOf(scene, actor, command, expectedRevision);
  const result = scene.decide(command, scene.state, context);
  if (!result.ok) return { result, before: scene, after: scene };
  const recorded = result.value.map((event, index): RecordedAgreementEvent => ({
    ...event,
    eventId: `${context.commandId}/${index}`,
    revision: scene.state.revision + 1 + index,
    recordedAt: scene.now,
    commandId: context.commandId,
    actor: { subjectId: actor.subjectId, function: actor.function },
  }));
  const after: Scene = {
    ...scene,
    state: recorded.reduce((state, event) => agreementDecider.evolve(state, event), scene.state),
    history: [...scene.history, ...recorded],
    draft: draftAfter(scene, command, context),
  };
  return { result, before: scene, after };
}

function draftAfter(scene: Scene, command: AgreementCommand, { premises }: DecisionContext): Premises['draft'] {
  if (command.type === 'ReviseDraft') return nextDraft(scene.state, premises, command.payload.fieldPatch);
  return command.type === 'SubmitProposal' || command.type === 'Resubmit' ? null : scene.draft;
}
