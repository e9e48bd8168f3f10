import { useEffect, useRef, useState } from 'react';
import { sendToAgreement } from '../../../api/commands.js';
import { useKept } from '../../../forms/index.js';
import { useMakeOld } from '../../../parts/agreement/may.js';
import { done, failed, isLeft, NO_PLAN, type Plan, type Planned } from './plan.js';

export interface Run {
  readonly plan: Plan;
  /** Something of it was sent. */
  readonly hasBegun: boolean;
  readonly isSending: boolean;
  /** Which of those that were left it is at, counted from 1, and how many they were. */
  readonly progress: readonly [number, number];
  readonly put: (plan: Plan) => void;
  /** Sends what is left, one after the other. */
  readonly go: () => Promise<void>;
  readonly clear: () => void;
}

/**
 * Sends each of a plan as a command of its own. What became of each is kept in the tab: after a reload or a lost connection
 * it goes on with what is left, under the same keys.
 */
export function useRun(): Run {
  const { values, change, clear } = useKept<Plan & { readonly hasBegun: boolean }>('assign-several.plan', {
    values: { ...NO_PLAN, hasBegun: false },
    seen: 0,
  });
  const makeOld = useMakeOld();
  const isUnderWay = useRef(false);
  const isHere = useIsHere();
  const [progress, setProgress] = useState<readonly [number, number]>([0, 0]);
  const note = (row: Planned) => change(({ rows }) => ({ rows: rows.map((one) => (one.id === row.id ? row : one)) }));
  const go = async () => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    change({ hasBegun: true });
    const left = values.rows.filter(isLeft);
    for (const [place, row] of left.entries()) {
      if (!isHere.current) break;
      setProgress([place + 1, left.length]);
      const after = await sendOne(row, values);
      note(after);
      if (after.outcome === 'unknown') break; // no answer: whether more can be done is for its writer to say
    }
    isUnderWay.current = false;
    setProgress([0, 0]);
    await makeOld();
  };
  const put = (plan: Plan) => change({ ...plan, hasBegun: false });
  return { plan: values, hasBegun: values.hasBegun, isSending: progress[1] > 0, progress, put, go, clear };
}

async function sendOne(row: Planned, { subjectId, dueOn }: Plan): Promise<Planned> {
  const { id, revision, key } = row;
  try {
    const body = { function: 'dhs.privacy', subjectId, dueOn } as const;
    await sendToAgreement('assign-reviewer', { id, revision, key, actingAs: 'nccic.case_manager' }, body);
    return done(row);
  } catch (error) {
    return failed(row, error, subjectId);
  }
}

/** Whether its page is still the one that is shown. */
function useIsHere() {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}
