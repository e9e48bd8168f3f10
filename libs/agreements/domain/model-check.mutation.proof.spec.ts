import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES, guardsOf } from './catalogue.js';
import { BACKED_UP } from './testing/model/backed-up.js';
import { type Forgotten, forgetting, isForgotten } from './testing/model/forgotten.js';
import { NOTICED } from './testing/model/noticed.js';
import { type ScenarioName, scenarios } from './testing/model/scenarios.js';
import { COMMON, UNPROVEN } from './testing/model/unproven.js';
import { walk } from './testing/model/walk.js';
import type { Scene } from './testing/scene.js';
import { decideWithout, type NamedGuard } from './testing/weaker.js';

/** What is broken first in a small walk when some guards are forgotten; null when nothing is. */
function firstBreach(seenIn: ScenarioName, forgotten: readonly Forgotten[]): string | null {
  const { from, moves, watched } = scenarios[seenIn];
  const { breaches } = walk(forgetting(from, forgotten), moves, { watched, limit: 10_000, untilBroken: true });
  return breaches[0]?.what ?? null;
}

/** True when a guard refuses something in a small walk, while those that answer before it are forgotten. */
function isComeTo(guard: Forgotten, seenIn: ScenarioName, before: readonly Forgotten[]): boolean {
  const { from, moves, watched } = scenarios[seenIn];
  const isOne = isForgotten([guard]);
  let isFound = false;
  const decide: Scene['decide'] = (...asked) => {
    let last: NamedGuard | undefined;
    const isLeftOut = (one: NamedGuard): boolean => {
      if (isForgotten(before)(one)) return true;
      last = one;
      return false;
    };
    const result = decideWithout(isLeftOut)(...asked);
    isFound ||= !result.ok && result.error.code !== 'UNDECIDABLE' && last !== undefined && isOne(last);
    return result;
  };
  const untilFound = moves.map(({ name, command, change }) => ({
    name,
    command: (scene: Scene) => (isFound ? null : (command?.(scene) ?? null)),
    change: (scene: Scene) => (isFound ? null : (change?.(scene) ?? null)),
  }));
  walk({ ...from, decide }, untilFound, { watched, limit: 10_000 });
  return isFound;
}

const nameOf = ({ of, code, saying }: Forgotten) => `${[of].flat().join(', ')} ${code}${saying ? ` (${saying})` : ''}`;

const noticed = NOTICED.map(([seenIn, of, code, more]) => {
  const guard: Forgotten = { of, code, ...more };
  return [nameOf(guard), seenIn, guard] as const;
});

describe('the walks, when the catalogue forgets a guard', () => {
  it.each(Object.keys(scenarios) as ScenarioName[])('find nothing broken while it forgets none: %s', (seenIn) => {
    expect(firstBreach(seenIn, [])).toBeNull();
  });

  it.each(noticed)('notice it: %s, seen in "%s"', (_name, seenIn, guard) => {
    expect(firstBreach(seenIn, [guard])).not.toBeNull();
  });

  it.each(BACKED_UP.map((one) => [nameOf(one.guard), one.because, one] as const))(
    'need not notice %s, since %s',
    (_name, _because, { guard, by, seenIn }) => {
      expect(firstBreach(seenIn, [guard])).toBeNull();
      if (by.length > 0) expect(firstBreach(seenIn, [guard, ...by])).not.toBeNull();
    },
  );

  const undecidable = BACKED_UP.filter(({ by }) => by.length === 0);
  it.each(undecidable.map((one) => [nameOf(one.guard), one] as const))(
    'come to where it refuses what could not be decided: %s',
    (_name, { guard, seenIn, behind }) => expect(isComeTo(guard, seenIn, behind ? [behind] : [])).toBe(true),
  );

  it('are asked about every guard that a command has, or it is said why not', () => {
    const isProven = isForgotten([...noticed.map(([, , guard]) => guard), ...BACKED_UP.map(({ guard }) => guard)]);
    const unproven = UNPROVEN.flatMap(({ guards }) =>
      Object.entries(guards).flatMap(([command, said]) => said.map((one) => `${command} ${one}`)),
    );
    const left = COMMAND_NAMES.flatMap((command) =>
      guardsOf(command)
        .map(({ stage, guard: { code, sentence } }) => ({ command, stage, code, sentence }))
        .filter((one) => !isProven(one) && !COMMON.includes(one.sentence))
        .map(({ code, sentence }) => `${command} ${code} ${sentence}`),
    );
    expect(left.toSorted()).toEqual(unproven.toSorted());
  });

  it('are asked about guards that are there, each about one of a command', () => {
    const named = [
      ...noticed.map(([, , guard]) => guard),
      ...BACKED_UP.map(({ guard }) => guard),
      ...BACKED_UP.flatMap(({ by }) => by),
    ];
    for (const guard of named.filter(({ of }) => typeof of === 'string' && of !== 'every command'))
      expect([nameOf(guard), guardsNamed(guard)]).toEqual([nameOf(guard), 1]);
  });
});

const guardsNamed = (forgotten: Forgotten): number =>
  COMMAND_NAMES.flatMap((command) =>
    guardsOf(command).filter(({ stage, guard: { code, sentence } }) =>
      isForgotten([forgotten])({ command, stage, code, sentence }),
    ),
  ).length;
