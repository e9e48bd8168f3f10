import type { AgreementCommand } from '../../agreement.js';
import { openAmendment } from '../../amendment/amended.js';
import * as send from '../commands.js';
import * as forms from '../forms.js';
import type { Scene } from '../scene.js';
import { clockInForce } from './clock.js';
import { entering, inDays, INTO_FORCE, isIn, move, straightMoves, TO_REVIEW, today } from './moves.js';
import { monthPasses, start } from './surroundings.js';
import { along, type Move, type Walk } from './walk.js';

/** In force for two months: in the renewal window from the first day on. */
export const startInForce: Scene = along(
  start,
  [...entering({ requestedTermMonths: 2 }), ...straightMoves],
  ...TO_REVIEW,
  'reviewer: pass',
  ...INTO_FORCE,
);

const isInForce = isIn('Active', 'Suspended');
/** True while an amendment is open. */
export const isAmending = (scene: Scene): boolean => openAmendment(scene.state) !== null;

/**
 * Somebody proposes to change some fields.
 * @param most how many amendments the walk proposes one after the other
 */
export const proposing = (
  name: string,
  by: string,
  fields: (scene: Scene) => { readonly [field: string]: unknown },
  most = 1,
): Move =>
  move(
    `propose ${name}`,
    by,
    (scene) => send.proposeAmendment(fields(scene)),
    (scene) => isInForce(scene) && (scene.state.amendment?.amendmentNo ?? 0) < most,
  );

/** A move that is tried while an amendment is open. */
export const amending = (name: string, by: string, make: (scene: Scene) => AgreementCommand): Move =>
  move(name, by, make, isAmending);

const signed = (scene: Scene): AgreementCommand =>
  send.signAmendment({ authorityValidUntil: inDays(scene, 360) })(scene.state);

/** The conditions that a review of the open amendment found. */
const found = ({ state }: Scene) => openAmendment(state)?.conditions ?? [];

/** Everything that is done about amendments, by whom it falls to. */
export const amendmentMoves: readonly Move[] = [
  proposing('another contact', 'officer', ({ history }) => ({ isaoSoRegistration: `SO-${history.length}` })),
  proposing('less', 'cm-1', ({ history }) => ({ retentionDaysMax: 180 - history.length })),
  proposing('more', 'officer', ({ history }) => ({ retentionDaysMax: 180 + history.length })),
  proposing('a longer term', 'officer', () => ({ requestedTermMonths: 4 })),
  move(
    'crcl on the amendment',
    'cr-1',
    () => send.recordConcurrence('crcl'),
    (scene) => isAmending(scene) && openAmendment(scene.state)!.requiredGates.includes('privacy'),
  ),
  amending('pass the amendment', 'pr-1', () => send.passAmendmentReview()),
  amending('pass the amendment with a condition', 'pr-1', (scene) =>
    send.passAmendmentReview(forms.deltaWithCondition({ dueOn: inDays(scene, 360) })),
  ),
  amending('fail the amendment', 'pr-1', () => send.failAmendmentReview()),
  move(
    'accept the condition of the amendment',
    'ra-1',
    (scene) =>
      send.acceptRisk({
        ...forms.acceptance({ kind: 'privacyCondition', ref: found(scene)[0]!.conditionId }, inDays(scene, 100)),
        plan: [{ milestone: 'Shorter retention', dueOn: today(scene) }],
      }),
    (scene) => found(scene).length > 0 && scene.state.risks.length === 0,
  ),
  amending('sign the amendment', 'signatory', signed),
  amending('sign the amendment', 'ao-1', signed),
  amending('apply', 'cm-1', () => send.applyAmendment()),
  amending('apply', 'clock', () => send.applyAmendment()),
  amending('take the amendment back', 'officer', () => send.closeAmendment()),
  amending('take the amendment back', 'cm-1', () => send.closeAmendment()),
  amending('decline the amendment', 'ao-1', () => send.closeAmendment('Declined')),
];

/** What goes on around them. */
export const aroundAmendments: readonly Move[] = [
  ...clockInForce.filter(({ name }) => /expire$|for the standards/.test(name)),
  monthPasses,
];

/** The classified part of the open amendment is decided: valid for as long as a determination of the model is. */
export const amendmentDecisions: readonly Move[] = [
  amending('decide the amendment', 'cs-1', (scene) =>
    send.decideAmendment('Approve', {
      verificationDueOn: inDays(scene, 60),
      needRevalidateOn: inDays(scene, 60),
      conditions: [],
    }),
  ),
  amending('deny the amendment', 'cs-1', () => send.decideAmendment('Deny')),
];

/** Amendments that were ended somewhere, each as its kind and the move that did it. */
export const endsOf = (nodes: Walk['nodes']): readonly string[] =>
  [
    ...new Set(
      [...nodes.values()].flatMap(({ scene, byCommand }) =>
        [...byCommand.keys()]
          .filter((name) => /: (apply|take the amendment back)$/.test(name))
          .map((name) => `${scene.state.amendment?.kind} ${name}`),
      ),
    ),
  ].toSorted();
