import { useEffect } from 'react';
import type { Onlooker } from '../../api/types.js';
import { Icon } from '../../design/icon.js';
import { announce } from '../../shell/index.js';
import { personOf, withinSentence } from '../../words/functions.js';
import { listed } from '../../words/lists.js';

/** Who they are, in one sentence; nothing of nobody. */
export function alsoOpen(others: readonly Onlooker[]): string | undefined {
  if (others.length === 0) return undefined;
  const people = others.map(({ subjectId, functions }) => {
    const [first] = functions;
    return first === undefined ? subjectId : `${subjectId} (${withinSentence(personOf(first))})`;
  });
  return `${listed(people)} ${others.length === 1 ? 'has' : 'have'} this agreement open, too.`;
}

/**
 * Who else has the agreement of a page open, so that no two people work on one case unknowingly. It stands at the foot of the
 * window and moves nothing; who comes is read out when there is time for it.
 */
export function Onlookers({ others }: { readonly others: readonly Onlooker[] }) {
  const words = alsoOpen(others);
  useEffect(() => {
    if (words !== undefined) announce(words);
  }, [words]);
  if (words === undefined) return null;
  return (
    <p className="onlookers">
      <Icon name="info" />
      {words}
    </p>
  );
}
