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
  /** What the form is about, as it stands now: later, perhaps, than what its reader has seen. */
  readonly revision: number;
  readonly send: (values: Values, key: string, revision: number) => Promise<Answer>;
  readonly onDone: () => void;
}

export interface Sending<Values> {
  readonly form: Form<Values>;
  /** It is on the record: the page goes on. */
  readonly isRecorded: boolean;
  /** The revision that was seen before somebody else recorded something; nothing where nobody did. */
  readonly overtakenAt: number | undefined;
  /** The reader has seen what was recorded: theirs is sent over it. */
  readonly goOn: () => void;
}

/** A form for one command. Who was overtaken, whether they have sent it or not, goes on once they have seen by what. */
export function useSending<Values extends object, Answer>(options: SendingOptions<Values, Answer>): Sending<Values> {
  const { id, initial, check, revision, send, onDone } = options;
  const makeOld = useMakeOld();
  const [isRecorded, setRecorded] = useState(false);
  const form = useForm<Values, Answer>({
    id,
    initial,
    revision,
    ...(check === undefined ? {} : { check }),
    send: async (values, key, seen) => {
      try {
        const answer = await send(values, key, seen);
        setRecorded(true);
        await makeOld();
        return answer;
      } catch (error) {
        if (isConflict(error)) await makeOld(); // what was recorded is shown beside what was written
        throw error;
      }
    },
    onDone,
  });
  const isOvertaken = !isRecorded && !form.isSending && revision > form.seen;
  return { form, isRecorded, overtakenAt: isOvertaken ? form.seen : undefined, goOn: () => form.see(revision) };
}
