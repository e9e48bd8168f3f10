/** A form that is sent on the revision that its reader has seen: what others record meanwhile is told, and nothing is lost. */
import { useState } from 'react';
import { isConflict } from '../../api/refusal.js';
import type { FormError } from '../../design/fields/index.js';
import { useForm, type Form } from '../../forms/index.js';
import { useMakeOld } from '../agreement/may.js';

interface SendingOptions<Values, Answer> {
  readonly id: string;
  readonly initial: Values;
  readonly check?: ((values: Values) => readonly FormError[]) | undefined;
  /** As it was read when the form was opened. */
  readonly revision: number;
  readonly send: (values: Values, key: string, revision: number) => Promise<Answer>;
  /** Reads again, and says what stands now. */
  readonly latestRevision: () => Promise<number>;
  readonly onDone: () => void;
}

export interface Sending<Values> {
  readonly form: Form<Values>;
  /** It is on the record: the page goes on. */
  readonly isRecorded: boolean;
  /** The revision that was read when somebody else recorded something. */
  readonly overtakenAt: number | undefined;
}

/** A form for one command. Once somebody was overtaken, it is sent on what they have been told since. */
export function useSending<Values extends object, Answer>(options: SendingOptions<Values, Answer>): Sending<Values> {
  const { id, initial, check, revision, send, latestRevision, onDone } = options;
  const makeOld = useMakeOld();
  const [seen, setSeen] = useState(revision);
  const [overtakenAt, setOvertakenAt] = useState<number>();
  const [isRecorded, setRecorded] = useState(false);
  const readOn = async () => {
    await makeOld();
    const latest = await latestRevision();
    setOvertakenAt(overtakenAt ?? seen);
    setSeen(latest);
  };
  const form = useForm<Values, Answer>({
    id,
    initial,
    ...(check === undefined ? {} : { check }),
    send: async (values, key) => {
      try {
        const answer = await send(values, key, seen);
        setRecorded(true);
        await makeOld();
        return answer;
      } catch (error) {
        if (isConflict(error)) await readOn();
        throw error;
      }
    },
    onDone,
  });
  return { form, isRecorded, overtakenAt };
}
