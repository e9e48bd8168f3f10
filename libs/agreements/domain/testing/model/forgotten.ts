import type { CommandName } from '../../agreement.js';
import { decideWithout, type NamedGuard } from '../weaker.js';
import type { Scene } from '../scene.js';

/** Guards that a test takes out of the catalogue: those of some commands with a code, or only one sentence of them. */
export interface Forgotten {
  readonly of: CommandName | readonly CommandName[] | 'every command';
  readonly code: string;
  readonly stage?: NamedGuard['stage'];
  /** A part of its sentence, where a command has several guards with the code. */
  readonly saying?: string;
}

/** True for a guard that one of these names. */
export const isForgotten =
  (forgotten: readonly Forgotten[]) =>
  (guard: NamedGuard): boolean =>
    forgotten.some(
      ({ of, code, stage = guard.stage, saying = '' }) =>
        (of === 'every command' || [of].flat().includes(guard.command)) &&
        guard.code === code &&
        guard.stage === stage &&
        guard.sentence.includes(saying),
    );

/** A scene whose decider has forgotten some guards. */
export const forgetting = (scene: Scene, forgotten: readonly Forgotten[]): Scene => ({
  ...scene,
  decide: decideWithout(isForgotten(forgotten)),
});
