import { describe, expect, it } from '@jest/globals';
import { accessGivenBackMoves, amendedAccessMoves, startRenewing } from './testing/model/amended-access.js';
import { proveModel } from './testing/model/proof.js';
import type { Scene } from './testing/scene.js';

const nodes = proveModel(
  'an agreement in force with access to Secret, amended while access is taken away',
  amendedAccessMoves,
  ['Active', 'Expired'],
  { from: startRenewing },
);

const givenBack = proveModel(
  'a renewal of an agreement with access that is taken away and given back',
  accessGivenBackMoves,
  ['Active', 'Expired'],
  { from: startRenewing },
);

const revisionOf = ({ history }: Scene, isMeant: (event: Scene['history'][number]) => boolean): number =>
  history.findLastIndex(isMeant);

const lossOf = (scene: Scene): number =>
  revisionOf(
    scene,
    ({ type, data }) =>
      type === 'ClassifiedAccessSuspended' ||
      type === 'ClassifiedAccessRevoked' ||
      (type === 'ChangedConditionReported' && data.kind === 'ForeignInterest'),
  );
const proposalOf = (scene: Scene): number => revisionOf(scene, ({ type }) => type === 'AmendmentProposed');
const approvalOf = (scene: Scene): number =>
  revisionOf(scene, ({ type, data }) => type === 'AmendmentClassifiedAccessDecided' && data.decision === 'Approve');
const isSignedByBoth = ({ history }: Scene): boolean =>
  history.filter(({ type }) => type === 'AmendmentSigned').length >= 2;

/** Scenes of a renewal in which access was lost after it was proposed, and the moves that were accepted there. */
const afterALoss = () =>
  [...nodes().values(), ...givenBack().values()].filter(
    ({ scene }) =>
      scene.state.amendment?.status === 'Open' &&
      scene.state.amendment.kind === 'TermExtension' &&
      proposalOf(scene) < lossOf(scene),
  );

describe('the walk over amendments of an agreement with access', () => {
  it('puts a renewal in effect after a loss of access by a new decision, and never without one', () => {
    const applied = afterALoss().filter(({ byCommand }) =>
      [...byCommand.keys()].some((name) => name.endsWith(': apply')),
    );
    expect(applied.length).toBeGreaterThan(0);
    expect(applied.filter(({ scene }) => approvalOf(scene) < lossOf(scene))).toEqual([]);
  });

  it('refuses the clock a renewal that both had signed before the loss, and lets it have one that was decided anew', () => {
    const overdue = afterALoss().filter(
      ({ scene }) => isSignedByBoth(scene) && scene.now.slice(0, 10) > (scene.state.activation?.expiresOn ?? ''),
    );
    const [undone, anew] = [
      overdue.filter(({ scene }) => approvalOf(scene) < lossOf(scene)),
      overdue.filter(({ scene }) => approvalOf(scene) > lossOf(scene)),
    ];
    expect(undone.length).toBeGreaterThan(0);
    expect(undone.filter(({ byCommand }) => byCommand.has('clock: apply'))).toEqual([]);
    expect(anew.some(({ byCommand }) => byCommand.has('clock: apply'))).toBe(true);
  });

  it('leaves an amendment that asks for nothing classified as it is', () => {
    const applied = [...nodes().values()].filter(
      ({ scene, byCommand }) => scene.state.amendment?.kind === 'Administrative' && byCommand.has('cm-1: apply'),
    );
    expect(applied.some(({ scene }) => lossOf(scene) > proposalOf(scene))).toBe(true);
  });
});
