import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../../api/refusal.js';
import { WEBHOOKS } from '../../api/webhooks.js';
import { announce } from '../../shell/index.js';

const WORDS: Readonly<Record<string, string>> = {
  CONFLICT_VERSION: 'It was changed meanwhile. This page shows it as it stands now: look at it again.',
  ALREADY_IN_STATE: 'That is so already.',
  NOT_FOUND: 'It is not there any more.',
};

/** Why something was not done; where no answer came, or one of a failure, nobody knows whether it was. */
export const sentenceOf = (error: Error | null): string | null => {
  if (error === null) return null;
  if (error instanceof Refusal && error.status < 500)
    return WORDS[error.code] ?? `${error.message} Nothing was changed.`;
  return 'No answer came: it is not known whether it was done. This page reads it anew; look at it before you try once more.';
};

/**
 * Does something by a button, says that it is done, and reads anew what stands then. A second press is the first one, until it was
 * answered.
 */
export function useAct<Answer>(act: (key: string) => Promise<Answer>, done: string, onDone?: (answer: Answer) => void) {
  const [key, setKey] = useState(() => crypto.randomUUID());
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => act(key),
    onSuccess: (answer) => {
      setKey(crypto.randomUUID());
      announce(done);
      onDone?.(answer);
    },
    onSettled: () => client.invalidateQueries({ queryKey: WEBHOOKS }),
  });
}
