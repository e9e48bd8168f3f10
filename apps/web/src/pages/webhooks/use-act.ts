import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../../api/refusal.js';
import { WEBHOOKS } from '../../api/webhooks.js';
import { announce } from '../../shell/index.js';

const WORDS: Readonly<Record<string, string>> = {
  CONFLICT_VERSION: 'It was changed meanwhile. This page shows it as it stands now: look at it again.',
  ALREADY_IN_STATE: 'That is so already.',
  WRONG_STATE: 'The webhook is switched off.',
  NOT_FOUND: 'It is not there any more.',
};

/** Why something was not done. */
export const sentenceOf = (error: Error | null): string | null => {
  if (error === null) return null;
  const words = error instanceof Refusal ? WORDS[error.code] : undefined;
  return words ?? 'It could not be done. Nothing was changed; try it once more.';
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
